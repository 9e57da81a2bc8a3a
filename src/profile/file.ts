import { StetError } from '../errors.ts'
import { Counts, documentsWith, type LineCounts, PLACES, type Place, type SourceCounts } from './counts.ts'

/** The first line of a profile. */
export const PROFILE_FORMAT = 'stet/profile/1'

const HEX = 16
const FIGURES = 12
const BYTES = 6
/** Six bytes as base64. */
const LETTERS = 8

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

function unpacked(text: string, line: number): number[] {
  if (!/^[\w+/]*$/.test(text) || text.length % LETTERS !== 0)
    throw bad(line, `expected fingerprints of ${LETTERS} letters each, as base64`)
  const bytes = Buffer.from(text, 'base64')
  return Array.from({ length: Math.floor(bytes.length / BYTES) }, (_, at) => bytes.readUIntBE(at * BYTES, BYTES))
}

/** What a profile says of itself, by which a cut one is told. */
interface Told {
  maker: ProfileMaker
  documents: string
  sources: string
  /** How many recurring lines each source has. */
  recurring: Map<SourceCounts, string>
  /** How many lists of lines that stand once there are, one for each place of each source. */
  lists: number
}

/** A line of a profile and its number. */
interface ProfileLine {
  key: string
  value: string
  line: string
  number: number
}

/** Reads what `profileText` wrote. @throws StetError `bad-profile` that names the line, for anything else. */
export function readProfile(text: string): { counts: Counts; maker: ProfileMaker } {
  const lines = text.split('\n')
  if (lines[0] !== PROFILE_FORMAT) throw bad(1, `expected "${PROFILE_FORMAT}", so that it is a profile of this version`)
  const told: Told = { maker: { version: '', weights: '' }, documents: '', sources: '', recurring: new Map(), lists: 0 }
  const counts = new Counts(Number.POSITIVE_INFINITY)
  let source: SourceCounts | null = null
  for (const [at, line] of lines.entries()) {
    if (at === 0 || line === '' || line.startsWith('#')) continue
    const [, key = '', value = ''] = /^([a-z][a-z ]{1,16}): ?(.*)$/.exec(line) ?? []
    if (key === 'source') {
      source = { documents: 0, lines: new Map() }
      counts.sources.set(value, source)
    } else if (source !== null) readOfSource(source, told, { key, value, line, number: at + 1 })
    else readOfHead(counts, told, { key, value, line, number: at + 1 })
  }
  checkWhole(lines, counts, told)
  return { counts, maker: told.maker }
}

function readOfHead(counts: Counts, told: Told, { key, value, number }: ProfileLine): void {
  if (key === 'made by') told.maker.version = value.replace(/^stet /, '')
  else if (key === 'weights') told.maker.weights = value
  else if (key === 'documents' || key === 'sources') told[key] = value
  else if (key === 'ids') counts.ids = unpacked(value, number)
  else if (key === 'lines up to' && value !== 'all') counts.limit = Number.parseInt(value, HEX)
}

function readOfSource(source: SourceCounts, told: Told, { key, value, line, number }: ProfileLine): void {
  if (key === 'documents') {
    if (!/^\d{1,9}$/.test(value)) throw bad(number, `expected a number of dumps, but got "${value.slice(0, 20)}"`)
    source.documents = Number(value)
  } else if (key === 'recurring') told.recurring.set(source, value)
  else if (key.startsWith('once ')) {
    const place = key.slice('once '.length) as Place
    told.lists++
    for (const one of unpacked(value, number)) source.lines.set(one, { before: 0, inside: 0, after: 0, [place]: 1 })
  } else {
    const [, hex = '', documents, ...places] =
      /^([0-9a-f]{12}) (\d{1,9}) (\d{1,9}) (\d{1,9}) (\d{1,9})$/.exec(line) ?? []
    const [before = 0, inside = 0, after = 0] = places.map(Number)
    if (hex === '' || Number(documents) !== before + inside + after)
      throw bad(number, 'expected a fingerprint and in how many dumps it stands: in all, before, in and after the text')
    source.lines.set(Number.parseInt(hex, HEX), { before, inside, after })
  }
}

/** Refuses a profile of which a part is gone: it ends within a line, or does not hold as much as it says. */
function checkWhole(lines: readonly string[], counts: Counts, told: Told): void {
  const sources = [...counts.sources.values()]
  const documents = sources.reduce((sum, one) => sum + one.documents, 0)
  const hasLists = told.lists === sources.length * PLACES.length
  const isWhole =
    hasLists &&
    sources.every(
      (one) => told.recurring.get(one) === `${[...one.lines.values()].filter((line) => documentsWith(line) > 1).length}`
    )
  if (lines.at(-1) !== '' || told.documents !== `${documents}` || told.sources !== `${sources.length}` || !isWhole)
    throw bad(
      lines.length,
      `expected ${told.documents || '?'} dumps of ${told.sources || '?'} sources with all their lines, but got ${documents} of ${sources.length}: a part of the profile is gone`
    )
}

function bad(line: number, message: string): StetError {
  return new StetError('bad-profile', `line ${line}: ${message}`, { line })
}
