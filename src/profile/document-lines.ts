import type { Role } from '../tree/roles.ts'
import { fingerprintOf, wordCount } from './fingerprint.ts'
import { type MarkedLine, type PackedLines, packLines } from './packed-lines.ts'

const BEFORE = 0
const INSIDE = 1
const AFTER = 2

/** A block of a labelled dump. */
interface LabelledLine {
  text: string
  role: Role
}

/** Roles of which a text is made, which tell whether two dumps are copies. Bylines and dates recur. */
const TEXT: ReadonlySet<Role> = new Set(['body', 'subhead', 'standfirst', 'caption'])

/** A line with fewer words may well be a subhead. */
const LEAST_WORDS = 4

/** The lines of a dump that are kept as its text and are long enough to be furniture that was kept by mistake. */
export function keptLinesOf(blocks: readonly LabelledLine[]): { lines: PackedLines } {
  const kept = blocks.filter(({ role, text }) => role === 'body' && text.split(' ', LEAST_WORDS).length === LEAST_WORDS)
  return {
    lines: packLines(
      headlineOf(blocks),
      linesAt(kept, () => INSIDE)
    )
  }
}

/**
 * The lines of a labelled dump as they are counted: each fingerprint once, at the place where it stands first. The text begins with its first
 * line of body or subhead and ends with its last; where there is none all stands before it.
 */
export function linesOf(blocks: readonly LabelledLine[]): { lines: PackedLines } {
  const isText = ({ role }: LabelledLine) => role === 'body' || role === 'subhead'
  const first = blocks.findIndex(isText)
  const last = blocks.findLastIndex(isText)
  const placeAt = (at: number) => (first < 0 || at < first ? BEFORE : at > last ? AFTER : INSIDE)
  return { lines: packLines(headlineOf(blocks), linesAt(blocks, placeAt)) }
}

function linesAt(blocks: readonly LabelledLine[], placeAt: (at: number) => number): MarkedLine[] {
  const found = new Map<number, MarkedLine>()
  blocks.forEach(({ text, role }, at) => {
    const fingerprint = fingerprintOf(text)
    const known = found.get(fingerprint)
    if (known === undefined)
      found.set(fingerprint, { fingerprint, place: placeAt(at), words: wordCount(text), isText: TEXT.has(role) })
    else if (TEXT.has(role)) known.isText = true
  })
  return [...found.values()]
}

function headlineOf(blocks: readonly LabelledLine[]): number {
  const headline = blocks.find(({ role }) => role === 'headline')
  return headline === undefined ? 0 : fingerprintOf(headline.text)
}
