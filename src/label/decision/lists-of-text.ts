import { ROLES } from '../../tree/roles.ts'
import { lengthBand } from '../features/bins.ts'
import { END, HAS, type Observations, START } from '../features/observations.ts'
import { bitOf, type Listed } from '../features/phrase-lists.ts'
import type { Decisions } from './decide.ts'
import { sumOfWords } from './struck-text.ts'

const R = ROLES.length
const SUBHEAD = ROLES.indexOf('subhead')
const BODY = ROLES.indexOf('body')
const BOILERPLATE = ROLES.indexOf('boilerplate')

/** A list has so many rows at least. */
const ROWS = 3
/** A row of a list has fewer words. */
const LONG = 25
/** A line that ends in a colon and has so many words announces what stands below it; a label has fewer. */
const ANNOUNCES = 5

/** What a struck row of a list that the text announces is worth, and of one that ends without a step: measured on pages that no weights had seen. */
const ANNOUNCED = 0.75
const RUNS_OUT = 0.65
/** Odds, as logarithms: a list begins as text with these, and from row to row they change by less than the other. */
const BEGINS = 0.5
const STEP = 1.5
/** A row that is so much less likely text than the one above is no row of its list any more. */
const DROP = 3
/** Lists whose phrases, as whole lines, are those of menus, forms and feet, which often stand right below an article. */
const FURNITURE: readonly Listed[] = [
  'comments',
  'consent',
  'copyright',
  'navigation',
  'page-furniture',
  'related',
  'share',
  'subscribe',
  'ui-control'
]
const FURNITURE_BITS = FURNITURE.reduce((bits, list) => bits | bitOf(list), 0)
/** Keeps the odds of what is impossible a number. */
const LEAST = 1e-4

/** A run of struck rows and the probability that they are text. */
export interface ListOfText {
  readonly from: number
  readonly to: number
  readonly blocks: readonly number[]
  readonly words: number
  readonly chance: number
}

/**
 * Lists that are struck, or whose last rows are, though their rows share one fate: those that a line of text with a colon announces, and
 * those that begin as text and are struck from some row on without anything there that parts it from the row above. `isFree` says
 * of which blocks nothing is known beside what the dump says.
 */
export function listsOfText(
  observed: Observations,
  decisions: Decisions,
  isFree: (at: number) => boolean
): ListOfText[] {
  const lists: ListOfText[] = []
  const isRow = (at: number): boolean => mayBeRow(observed, decisions, at) && isFree(at)
  for (let from = 1; from < observed.count; ) {
    if (!isRow(from)) {
      from++
      continue
    }
    let to = from + 1
    while (to < observed.count && isRow(to) && goesOn(observed, decisions, from, to)) to++
    const chance = to - from < ROWS ? 0 : chanceOf(observed, decisions, from, to)
    const blocks = chance === 0 ? [] : struckRows(decisions, from, to)
    if (blocks.length > 0)
      lists.push({
        from: blocks[0],
        to: blocks[blocks.length - 1],
        blocks,
        words: sumOfWords(observed, blocks),
        chance
      })
    from = to
  }
  return lists
}

/** Rows are text or struck, and no rule leaves them without the one or the other. */
function mayBeRow({ words }: Observations, { role, chance }: Decisions, at: number): boolean {
  return words[at] < LONG && (isText(role[at]) || role[at] === BOILERPLATE) && chance[at * R + BODY] > 0
}

const isText = (role: number): boolean => role === BODY || role === SUBHEAD

/** Whether a block is one more row of the list that begins at `from`: set like the row above, and about as likely to be text. */
function goesOn(observed: Observations, { chance }: Decisions, from: number, at: number): boolean {
  const gap = (row: number): number => Math.min(2, observed.gap[row])
  return (
    gap(at) === gap(from + 1) &&
    areAlike(observed, at - 1, at) &&
    (observed.listed.whole[at] & FURNITURE_BITS) === 0 &&
    oddsOfText(chance, at - 1) - oddsOfText(chance, at) < DROP
  )
}

const COLUMNS = HAS.tab | HAS.columns

/** Rows of one list are alike in bullet, columns, figures and end, and nearly in length. */
function areAlike(observed: Observations, one: number, other: number): boolean {
  const { start, marks, words } = observed
  return (
    (start[one] === START.bullet) === (start[other] === START.bullet) &&
    (marks[one] & HAS.bar) === (marks[other] & HAS.bar) &&
    ((marks[one] & COLUMNS) !== 0) === ((marks[other] & COLUMNS) !== 0) &&
    endOf(observed, one) === endOf(observed, other) &&
    figuresOf(observed, one) === figuresOf(observed, other) &&
    Math.abs(lengthBand(words[one]) - lengthBand(words[other])) <= 1
  )
}

const SENTENCE_ENDS: readonly number[] = [END.stop, END.question, END.quoteAfterStop]

/** A sentence's end, a colon, or any other. */
const endOf = ({ end }: Observations, at: number): number =>
  SENTENCE_ENDS.includes(end[at]) ? END.stop : end[at] === END.colon ? END.colon : END.none

/** No figures, some, or little else. */
const figuresOf = ({ numbers, digits, chars }: Observations, at: number): number =>
  numbers[at] === 0 ? 0 : digits[at] * 2 < chars[at] ? 1 : 2

/** The probability that all rows are text; 0 where nothing says that they share a fate. */
function chanceOf(observed: Observations, decisions: Decisions, from: number, to: number): number {
  const { role, chance } = decisions
  const above = from - 1
  if (!isText(role[above])) return 0
  if (observed.end[above] === END.colon)
    return observed.words[above] >= ANNOUNCES && observed.context.announced[from] === 0 ? ANNOUNCED : 0
  if (endOf(observed, from) === END.stop || oddsOfText(chance, from) < BEGINS) return 0
  for (let at = from + 1; at < to; at++)
    if (isText(role[at]) !== isText(role[at - 1]))
      if (Math.abs(oddsOfText(chance, at) - oddsOfText(chance, at - 1)) >= STEP) return 0
  return RUNS_OUT
}

function oddsOfText(chance: Float64Array, at: number): number {
  const row = chance.subarray(at * R, (at + 1) * R)
  return Math.log((row[BODY] + row[SUBHEAD] + LEAST) / (row[BOILERPLATE] + LEAST))
}

function struckRows({ role }: Decisions, from: number, to: number): number[] {
  const rows: number[] = []
  for (let at = from; at < to; at++) if (role[at] === BOILERPLATE) rows.push(at)
  return rows
}
