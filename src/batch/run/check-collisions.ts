import { BatchError } from '../files/io-errors.ts'
import { type Journal, piecesOf } from '../journal/journal.ts'
import { collisions } from '../naming/safe-path.ts'
import type { BatchDone, News, Task } from '../processing/protocol.ts'
import type { Crew } from '../workers/pool.ts'
import type { Run } from './run.ts'
import { convertAll } from './run-all.ts'

/**
 * With a pattern, names are known only when the articles are: looks at all of them before anything is written. What an input
 * has already counts as its own until the run is over, so that no update writes where another's files still are.
 */
export async function checkNames(run: Run, crew: Crew<Task, BatchDone, News>): Promise<void> {
  const outputsOf = new Map<string, readonly string[]>()
  for (const source of run.journal.sources()) outputsOf.set(source, filesOf(run.journal, source))
  await convertAll(run, crew, (source, outputs) => {
    const before = outputsOf.get(source) ?? []
    outputsOf.set(source, [...outputs, ...before.filter((name) => !outputs.includes(name))])
  })
  const wanted = [...outputsOf].flatMap(([input, names]) => names.map((name) => ({ input, name })))
  const [first, ...more] = collisions(wanted)
  if (first === undefined) return
  const others = more.length === 0 ? '' : `, and there are ${more.length} more such pairs`
  const [one, two] = first.inputs
  const who = one === two ? `two records of ${one}` : `${one} and ${two}`
  throw new BatchError(
    'collision',
    first.name,
    `${who} would both be written here${others}; {sha8}, {stem} or {record} in the pattern would tell them apart`
  )
}

function filesOf(journal: Journal, source: string): string[] {
  return [...piecesOf(journal, source)].flatMap(({ files }) => files.map((file) => file.path))
}
