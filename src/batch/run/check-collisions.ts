import { type Journal, partsOfEntry } from '../journal/journal.ts'
import { refuseCollisions } from '../naming/unique-names.ts'
import type { Run } from './run.ts'
import { lookUpOutputs, type ProcessingPool } from './run-all.ts'

/**
 * With a pattern, names are known only when the articles are: finds out all of them before anything is written. Files that an input
 * has already stay its own until the run is over, so that no update writes where another's files still are. Throws a StetError
 * `collision` where two would be written to one name.
 *
 * @param run its setup is that of a dry run
 * @returns all names that will be written, and those that are there already
 */
export async function checkCollisions(run: Run, pool: ProcessingPool): Promise<string[]> {
  const outputsOf = new Map<string, readonly string[]>()
  for (const source of run.journal.sources()) outputsOf.set(source, filesOf(run.journal, source))
  await lookUpOutputs(run, pool, (source, outputs) => {
    const before = outputsOf.get(source) ?? []
    outputsOf.set(source, [...outputs, ...before.filter((name) => !outputs.includes(name))])
  })
  const wanted = [...outputsOf].flatMap(([input, names]) => names.map((name) => ({ input, name })))
  const { pattern } = run.setup
  refuseCollisions(wanted, `--name '${pattern}-{sha8}', or {stem} or {record} in it, would tell them apart`)
  return wanted.map(({ name }) => name)
}

function filesOf(journal: Journal, source: string): string[] {
  return [...partsOfEntry(journal, source)].flatMap(({ files }) => files.map((file) => file.path))
}
