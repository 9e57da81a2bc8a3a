import { unseal } from '../bag/bagit.ts'
import type { Found } from '../inputs/walk.ts'
import type { Change } from '../journal/journal.ts'
import type { BatchDone, Done, Task } from '../processing/protocol.ts'
import { keep, type Run, taskFor } from './run.ts'

/**
 * Does inputs again with leave to replace what is there. What the journal says of them stops being true before the first file is
 * touched, and is true again where none was.
 */
export async function replace(
  run: Run,
  retry: readonly Done[],
  again: (batch: Task[]) => Promise<BatchDone>
): Promise<Done[]> {
  const sourceOf = (done: Done) => (run.found[done.index] as Found).relative
  const tasks = retry.map((done) => taskFor(run, done.index, true))
  if (run.setup.look) return (await again(tasks)).done
  const isBag = run.setup.layout === 'bag'
  if (isBag) {
    unseal(run.setup.root)
    run.journal.append(tasks.map(({ source, name }): Change => ({ what: 'void', source, name })))
  }
  const result = await again(tasks)
  keep(run, result)
  if (isBag) {
    const untouched = result.done.filter((done) => done.line === null && !done.touched)
    run.journal.append(untouched.map((done): Change => ({ what: 'unvoid', source: sourceOf(done) })))
  }
  return result.done
}
