import type { Dump, TextInDoubt } from '../../tree/dump.ts'
import { ROLES } from '../../tree/roles.ts'
import type { Observations } from '../features/observations.ts'
import type { Decoded } from './decoded.ts'

/** A reader is told where this share of the text, by expectation, is struck: cross-validated, one dump in seven. */
const SHARE = 0.0125
/** Struck text that is less likely part of the article than this is not named, unless nothing likelier is. */
const NAMED = 0.05

/** Words of a text so short that it may be a notice. */
const SHORT = 30

const BODY = ROLES.indexOf('body')

/** The struck blocks that a reader ought to look at, in the order of the dump; `null` where little of the text can be among them. */
export function doubtOf(dump: Dump, observed: Observations, { decisions, struck }: Decoded): TextInDoubt | null {
  let kept = 0
  for (let at = 0; at < observed.count; at++) if (decisions.role[at] === BODY) kept += observed.words[at]
  const expected = struck.reduce((sum, { words, chance }) => sum + words * chance, 0)
  if (expected === 0 || expected / (expected + kept) < SHARE) return null
  // Where nothing stands, the warning that no line is an article says enough of a notice or two.
  if (kept === 0 && expected < SHORT) return null
  const likeliest = struck.reduce((most, { chance }) => Math.max(most, chance), 0)
  const named = struck.filter(({ chance }) => chance >= Math.min(NAMED, likeliest))
  return {
    paragraphs: named.reduce((sum, { blocks }) => sum + blocks.length, 0),
    words: named.reduce((sum, { words }) => sum + words, 0),
    ranges: named.map(({ from, to }) => ({ line: dump.children[from].line, lineEnd: dump.children[to].lineEnd }))
  }
}

/** The sentences that are struck for no other reason than that they recur in their source; `null` where there is none. */
export function recurringOf({ children }: Dump, { words }: Observations, { recurring }: Decoded): TextInDoubt | null {
  if (recurring.length === 0) return null
  const ranges: { line: number; lineEnd: number }[] = []
  let before = -1
  for (const at of recurring) {
    const range = ranges.at(-1)
    const { line, lineEnd } = children[at]
    if (range !== undefined && at === before + 1) range.lineEnd = lineEnd
    else ranges.push({ line, lineEnd })
    before = at
  }
  return { paragraphs: recurring.length, words: recurring.reduce((sum, at) => sum + words[at], 0), ranges }
}
