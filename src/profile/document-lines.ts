import type { Role } from '../tree/roles.ts'
import type { CountedDocument } from './counts.ts'
import { fingerprintOf } from './fingerprint.ts'

const BEFORE = 0
const INSIDE = 1
const AFTER = 2

/** A block of a labelled dump. */
interface LabelledLine {
  text: string
  role: Role
}

/** A line with fewer words may well be a subhead. */
const LEAST_WORDS = 4

/** The lines of a dump that are kept as its text and are long enough to be furniture that was kept by mistake. */
export function keptLinesOf(blocks: readonly LabelledLine[]): Pick<CountedDocument, 'lines' | 'places'> {
  const kept = blocks.filter(({ role, text }) => role === 'body' && text.split(' ', LEAST_WORDS).length === LEAST_WORDS)
  const lines = [...new Set(kept.map(({ text }) => fingerprintOf(text)))]
  return { lines, places: new Uint8Array(lines.length).fill(INSIDE) }
}

/**
 * The lines of a labelled dump as they are counted: each fingerprint once, at the place where it stands first. The text begins with its first
 * line of body or subhead and ends with its last; where there is none all stands before it.
 */
export function linesOf(blocks: readonly LabelledLine[]): Pick<CountedDocument, 'lines' | 'places'> {
  const isText = ({ role }: LabelledLine) => role === 'body' || role === 'subhead'
  const first = blocks.findIndex(isText)
  const last = blocks.findLastIndex(isText)
  const found = new Map<number, number>()
  blocks.forEach(({ text }, at) => {
    const fingerprint = fingerprintOf(text)
    if (!found.has(fingerprint)) found.set(fingerprint, first < 0 || at < first ? BEFORE : at > last ? AFTER : INSIDE)
  })
  return { lines: [...found.keys()], places: Uint8Array.from(found.values()) }
}
