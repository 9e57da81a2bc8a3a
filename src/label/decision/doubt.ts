import type { Dump, TextInDoubt } from '../../tree/dump.ts'
import { ROLES } from '../../tree/roles.ts'
import type { Observations } from '../features/observations.ts'
import type { Decoded } from './decoded.ts'
import { readsLikeText, type StruckText, sumOfWords } from './struck-text.ts'

/**
 * A reader is told where this share of the text, by expectation, is struck; and where this share is among struck lines that
 * are too short to read like text, of which the chain alone knows: cross-validated, one dump in seven.
 */
const SHARE = 0.03
const SHORT_SHARE = 0.01
/** Struck text that is less likely part of the article than this is not named, unless nothing likelier is. */
const NAMED = 0.05

/** Words of a text so short that it may be a notice. */
const SHORT = 30
/** So many words more a text is taken to have where short lines are compared with it: a few of them say little. */
const ROOM = 10

const R = ROLES.length
const BODY = ROLES.indexOf('body')
const BOILERPLATE = ROLES.indexOf('boilerplate')

type Struck = Decoded['struck']

/** The struck blocks that a reader ought to look at, in the order of the dump; `null` where little of the text can be among them. */
export function doubtOf(dump: Dump, observed: Observations, decoded: Decoded): TextInDoubt | null {
  const { decisions, struck } = decoded
  let kept = 0
  for (let at = 0; at < observed.count; at++) if (decisions.role[at] === BODY) kept += observed.words[at]
  const expected = expectedIn(struck)
  const short = shortRuns(observed, decoded)
  const expectedShort = expectedIn(short)
  const paragraphsMatter = expected > 0 && expected / (expected + kept) >= SHARE
  const linesMatter = expectedShort / (expectedShort + kept + ROOM) >= SHORT_SHARE
  if (!paragraphsMatter && !linesMatter) return null
  // Where nothing stands, the warning that no line is an article says enough of a notice or two.
  if (kept === 0 && expected < SHORT) return null
  return told(dump, paragraphsMatter ? likely(struck) : [], linesMatter ? likely(short) : [])
}

const expectedIn = (struck: Struck): number => struck.reduce((sum, { words, chance }) => sum + words * chance, 0)

function likely(struck: Struck): Struck {
  const likeliest = struck.reduce((most, { chance }) => Math.max(most, chance), 0)
  return struck.filter(({ chance }) => chance >= Math.min(NAMED, likeliest))
}

/** Runs of struck blocks that are too short to read like text, with the probability that they are text. */
function shortRuns(observed: Observations, { decisions: { role, chance } }: Decoded): Struck {
  const runs: Struck[number][] = []
  for (let from = 0; from < observed.count; from++) {
    const blocks: number[] = []
    let expected = 0
    const isShort = (at: number): boolean => role[at] === BOILERPLATE && !readsLikeText(observed, at)
    for (let at = from; at < observed.count && isShort(at) && isNamed(chance, at) === isNamed(chance, from); at++) {
      blocks.push(at)
      expected += observed.words[at] * chance[at * R + BODY]
    }
    if (blocks.length === 0) continue
    const words = sumOfWords(observed, blocks)
    if (words > 0) runs.push({ from, to: blocks[blocks.length - 1], blocks, words, chance: expected / words })
    from = blocks[blocks.length - 1]
  }
  return runs
}

const isNamed = (chance: Float64Array, at: number): boolean => chance[at * R + BODY] >= NAMED

function told(dump: Dump, paragraphs: readonly StruckText[], short: readonly StruckText[]): TextInDoubt {
  const all = [...paragraphs, ...short].sort((one, other) => one.from - other.from)
  return {
    paragraphs: countOf(paragraphs),
    short: countOf(short),
    words: all.reduce((sum, { words }) => sum + words, 0),
    ranges: all.map(({ from, to }) => ({ line: dump.children[from].line, lineEnd: dump.children[to].lineEnd }))
  }
}

const countOf = (struck: readonly StruckText[]): number => struck.reduce((sum, { blocks }) => sum + blocks.length, 0)

/** The sentences that are struck for no other reason than that they recur in their source; `null` where there is none. */
export function recurringOf({ children }: Dump, observed: Observations, { recurring }: Decoded): TextInDoubt | null {
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
  return { paragraphs: recurring.length, short: 0, words: sumOfWords(observed, recurring), ranges }
}
