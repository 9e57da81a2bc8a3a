import { StetError } from '../errors.ts'
import { Counts, documentsWith, type LineCounts, PLACES, type Place, type SourceCounts } from './counts.ts'

/** The first line of a profile. */
export const PROFILE_FORMAT = 'stet/profile/1'

const HEX = 16
const FIGURES = 12
const BYTES = 6

/** What made the labels by which a profile says where lines stand. */
export interface ProfileMaker {
  version: string
  weights: string
}

const ABOUT = [
  '# How often each line stands in the dumps of a source: numbers and dates folded, exact copies of a dump counted once.',
  '# A line is its fingerprint, then the dumps that hold it, and of these how many before, in and after their text.',
  '# Lines that stand in one dump are listed as "once", so that profiles of parts can be merged.'
]

/** Counts as a text, the same for the same documents. */
export function profileText(counts: Counts, { version, weights }: ProfileMaker): string {
  const sources = [...counts.sources].sort(([a], [b]) => (a < b ? -1 : 1))
  const documents = sources.reduce((sum, [, one]) => sum + one.documents, 0)
  const head = [
    PROFILE_FORMAT,
    ...ABOUT,
    `made by: stet ${version}`,
    `weights: ${weights}`,
    `documents: ${documents}`,
    `sources: ${sources.length}`,
    `lines up to: ${counts.limit === Number.POSITIVE_INFINITY ? 'all' : hexOf(counts.limit)}`,
    `ids: ${packed(counts.ids)}`
  ]
  return [...head, ...sources.flatMap(([name, one]) => sectionOf(name, one)), ''].join('\n')
}

function sectionOf(name: string, { documents, lines }: SourceCounts): string[] {
  const recurring: [number, LineCounts][] = []
  const once: Record<Place, number[]> = { before: [], inside: [], after: [] }
  for (const [line, counts] of lines) {
    if (documentsWith(counts) > 1) recurring.push([line, counts])
    else for (const place of PLACES) if (counts[place] === 1) once[place].push(line)
  }
  recurring.sort(([a, one], [b, other]) => documentsWith(other) - documentsWith(one) || a - b)
  return [
    '',
    `source: ${name}`,
    `documents: ${documents}`,
    `recurring: ${recurring.length}`,
    ...recurring.map(([line, one]) =>
      [hexOf(line), documentsWith(one), ...PLACES.map((place) => one[place])].join(' ')
    ),
    ...PLACES.map((place) => `once ${place}: ${packed(once[place].sort((a, b) => a - b))}`)
  ]
}

const hexOf = (line: number): string => line.toString(HEX).padStart(FIGURES, '0')

/** Numbers of 48 bits, six bytes each, as base64. */
function packed(numbers: readonly number[]): string {
  const bytes = Buffer.alloc(numbers.length * BYTES)
  numbers.forEach((number, at) => void bytes.writeUIntBE(number, at * BYTES, BYTES))
  return bytes.toString('base64')
}

function unpacked(text: string): number[] {
  const bytes = Buffer.from(text, 'base64')
  return Array.from({ length: Math.floor(bytes.length / BYTES) }, (_, at) => bytes.readUIntBE(at * BYTES, BYTES))
}

/** Reads what `profileText` wrote. @throws StetError `bad-profile` that names the line, for anything else. */
export function readProfile(text: string): { counts: Counts; maker: ProfileMaker } {
  const lines = text.split('\n')
  if (lines[0] !== PROFILE_FORMAT) throw bad(1, `expected "${PROFILE_FORMAT}", so that it is a profile of this version`)
  const maker: ProfileMaker = { version: '', weights: '' }
  const counts = new Counts(Number.POSITIVE_INFINITY)
  let source: SourceCounts | null = null
  for (const [at, line] of lines.entries()) {
    if (at === 0 || line === '' || line.startsWith('#')) continue
    const [, key = '', value = ''] = /^([a-z][a-z ]{1,16}): ?(.*)$/.exec(line) ?? []
    if (key === 'source') {
      source = { documents: 0, lines: new Map() }
      counts.sources.set(value, source)
    } else if (source !== null) readOfSource(source, { key, value, line }, at + 1)
    else readOfHead(counts, maker, key, value)
  }
  return { counts, maker }
}

function readOfHead(counts: Counts, maker: ProfileMaker, key: string, value: string): void {
  if (key === 'made by') maker.version = value.replace(/^stet /, '')
  else if (key === 'weights') maker.weights = value
  else if (key === 'ids') counts.ids = unpacked(value)
  else if (key === 'lines up to' && value !== 'all') counts.limit = Number.parseInt(value, HEX)
}

function readOfSource(source: SourceCounts, read: { key: string; value: string; line: string }, number: number): void {
  const { key, value, line } = read
  if (key === 'documents') {
    if (!/^\d{1,9}$/.test(value)) throw bad(number, `expected a number of dumps, but got "${value.slice(0, 20)}"`)
    source.documents = Number(value)
  } else if (key === 'recurring') return
  else if (key.startsWith('once ')) {
    const place = key.slice('once '.length) as Place
    for (const one of unpacked(value)) source.lines.set(one, { before: 0, inside: 0, after: 0, [place]: 1 })
  } else {
    const [, hex = '', documents, ...places] =
      /^([0-9a-f]{12}) (\d{1,9}) (\d{1,9}) (\d{1,9}) (\d{1,9})$/.exec(line) ?? []
    const [before = 0, inside = 0, after = 0] = places.map(Number)
    if (hex === '' || Number(documents) !== before + inside + after)
      throw bad(number, 'expected a fingerprint and in how many dumps it stands: in all, before, in and after the text')
    source.lines.set(Number.parseInt(hex, HEX), { before, inside, after })
  }
}

function bad(line: number, message: string): StetError {
  return new StetError('bad-profile', `line ${line}: ${message}`, { line })
}
