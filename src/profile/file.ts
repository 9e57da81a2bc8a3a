import { createHash } from 'node:crypto'
import type { Counts } from './counts.ts'
import { documentsWith, type Frequencies, frequenciesOf, PLACES } from './frequencies.ts'
import type { PackedLines } from './packed-lines.ts'

/** The first line of a profile. */
export const PROFILE_FORMAT = 'stet/profile/2'

export const HEX = 16
const FIGURES = 12

/** What made the labels by which a profile says where lines stand. */
export interface ProfileMaker {
  version: string
  weights: string
}

const ABOUT = [
  '# How often each line stands in the dumps of a source: numbers and dates folded, copies and near copies of a dump counted once.',
  '# A line that recurs is its fingerprint, then the dumps that hold it, and of these how many before, in and after their text.',
  '# Below them is each dump: its number, and the fingerprints of its headline and lines, so that profiles of parts can be merged.'
]

/** Counts as a text, the same for the same documents. */
export function profileText(counts: Counts, { version, weights }: ProfileMaker): string {
  const sources = [...frequenciesOf(counts)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, found]) => ({ name, documents: counts.sources.get(name) ?? new Map(), ...found }))
  const sum = (of: 'dumps' | 'copies') => sources.reduce((all, one) => all + one[of], 0)
  const lines = [
    PROFILE_FORMAT,
    ...ABOUT,
    `made by: stet ${version}`,
    `weights: ${weights}`,
    `dumps: ${sum('dumps')}`,
    `near copies: ${sum('copies')}`,
    `sources: ${sources.length}`,
    `lines up to: ${counts.limit === Number.POSITIVE_INFINITY ? 'all' : hexOf(counts.limit)}`,
    ...sources.flatMap(sectionOf),
    ''
  ]
  const text = `${lines.join('\n')}\n`
  return `${text}sha256: ${sha256Of(text)}\n`
}

export const sha256Of = (text: string): string => createHash('sha256').update(text).digest('hex')

type Section = Frequencies & { name: string; documents: ReadonlyMap<number, PackedLines> }

function sectionOf({ name, documents, dumps, copies, recurring }: Section): string[] {
  const lines = [...recurring].sort(([a, one], [b, other]) => documentsWith(other) - documentsWith(one) || a - b)
  return [
    '',
    `source: ${name}`,
    `dumps: ${dumps}`,
    `near copies: ${copies}`,
    `recurring: ${lines.length}`,
    ...lines.map(([line, one]) => [hexOf(line), documentsWith(one), ...PLACES.map((place) => one[place])].join(' ')),
    ...[...documents]
      .sort(([a], [b]) => a - b)
      .map(([id, packed]) => `${hexOf(id)} ${Buffer.from(packed, 'latin1').toString('base64')}`)
  ]
}

const hexOf = (line: number): string => line.toString(HEX).padStart(FIGURES, '0')
