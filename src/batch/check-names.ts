import type { Entry } from './entry.ts'
import { BatchError } from './faults.ts'
import type { Journal } from './journal.ts'
import { collisions } from './names.ts'
import { convertAll, type Run } from './run.ts'

/**
 * With a pattern, names are known only when the articles are: looks at all of them before anything is written. What an input
 * has already counts as its own until the run is over, so that no update writes where another's files still are.
 */
export async function checkNames(run: Run): Promise<void> {
  const outputsOf = new Map<string, readonly string[]>()
  for (const source of run.journal.sources()) outputsOf.set(source, filesOf(run.journal, source))
  await convertAll(run, { ...run.setup, look: true }, false, (source, outputs) => {
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
  const { files } = JSON.parse(journal.line(source) as string) as Pick<Entry, 'files'>
  return files.map((file) => file.path)
}
