import { removeManifests } from '../bag/bagit.ts'
import type { JournalLine } from '../journal/journal.ts'
import type { BatchResult, Task, TaskResult } from '../processing/protocol.ts'
import { inputAt, type Run, recordResults, taskFor } from './run.ts'

/**
 * Does inputs again with permission to replace what is there. Their entries in the journal are made invalid before the first file
 * is changed, and valid again where no file was.
 */
export async function replaceOutputs(
  run: Run,
  retry: readonly TaskResult[],
  again: (tasks: Task[]) => Promise<BatchResult>
): Promise<TaskResult[]> {
  const tasks = retry.map(({ index }) => taskFor(run, index, true))
  if (run.setup.dryRun) return (await again(tasks)).results
  const isBag = run.setup.layout === 'bag'
  if (isBag) {
    removeManifests(run.setup.root)
    run.journal.append(tasks.map(({ source, name }): JournalLine => ({ what: 'invalidate', source, name })))
  }
  const batch = await again(tasks)
  recordResults(run, batch)
  if (isBag) {
    const untouched = batch.results.filter(({ line, touched }) => line === null && !touched)
    run.journal.append(
      untouched.map(({ index }): JournalLine => ({ what: 'restore', source: inputAt(run, index).relative }))
    )
  }
  return batch.results
}
