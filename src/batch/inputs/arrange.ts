import path from 'node:path'
import { type Candidate, type InputFile, leaveOut, type Search } from './walk.ts'

/** How the files that are found stand; see `FindOptions`. */
export type Order = 'sorted' | 'given' | 'once'

/** The candidates of a search as inputs, in order, without those that stet made of others of them, and those that are files met before. */
export function arranged(
  search: Search,
  prefixes: readonly string[],
  { inputs, order }: { inputs: number; order: Order }
): { found: InputFile[]; starts: number[]; repeated: string[] } {
  const isOutput = outputsAmong(search.candidates)
  const sorted = order === 'sorted' ? search.candidates : search.candidates.sort(byInput)
  const seen = inputs > 1 || search.follow ? new Set<string>() : null
  const found: InputFile[] = []
  const starts: number[] = []
  const repeated: string[] = []
  for (const candidate of sorted) {
    const { path: file, relative, size, base, input } = candidate
    while (starts.length <= input) starts.push(found.length)
    const key = order === 'given' ? `${input} ${candidate.real}` : candidate.real
    if (seen?.has(key)) {
      repeated.push(file)
      continue
    }
    seen?.add(key)
    if (isOutput(candidate)) {
      leaveOut(file, search)
      continue
    }
    const below = withSlashes(relative)
    found.push({ path: file, relative: prefixes[base] === '' ? below : `${prefixes[base]}/${below}`, size })
  }
  while (starts.length < inputs) starts.push(found.length)
  return { found: order === 'sorted' ? found.sort(byRelative) : found, starts, repeated }
}

/** Tells documents that stet made of files which are among the candidates too. */
function outputsAmong(candidates: readonly Candidate[]): (candidate: Candidate) => boolean {
  if (candidates.every(({ madeOf }) => madeOf === null)) return () => false
  /** The true place of the file of a name; an empty text where several have it. */
  const places = new Map<string, string>()
  for (const { path: file, real } of candidates) {
    const name = path.basename(file)
    const place = places.get(name)
    places.set(name, place === undefined || place === real ? real : '')
  }
  return ({ real, madeOf }) => {
    const place = madeOf === null ? undefined : places.get(madeOf)
    return place !== undefined && place !== real
  }
}

export function withSlashes(relative: string): string {
  return path.sep === '/' ? relative : relative.split(path.sep).join('/')
}

function byInput(a: Candidate, b: Candidate): number {
  return a.input - b.input || byRelative(a, b)
}

function byRelative(a: InputFile, b: InputFile): number {
  return a.relative < b.relative ? -1 : a.relative > b.relative ? 1 : a.path < b.path ? -1 : 1
}
