import { phraseAt, readingsOf, wordsOf } from '../../../../lexicon/match.ts'
import type { Line } from '../../../blocks/lines.ts'
import { hasPhrase, isByline, isDate, isPartNumber, LONGEST_HEADLINE, readsAsHeadline } from '../head-lines.ts'
import { BEFORE_FIRST, HEAD_LINES, isMostlyProse, LEAST_PARAGRAPH, type Part } from '../heads.ts'
import { isOneWhole } from '../one-whole.ts'
import { areDistinct, startsOf } from '../starts.ts'
import { hasOneByline } from './parts.ts'

/** Headlines that a text needs, and paragraphs below each. */
const LEAST = { headlines: 3, paragraphs: 2 }
/** Lines that a headline is wrapped into. */
const MOST_LINES = 3
/** A line below a headline that tells of author, place or day. */
const LONGEST_OF_HEAD = 40
/**
 * Characters of a headline, and of all that stand above paragraphs on the average but for the first: names of sections are
 * shorter, also below a headline as long as any.
 */
const LENGTH = { least: 18, mean: 33 }
/** Share of the letters that are capitals: a name may have small ones in it. */
const CAPITALS = 0.9
/** Blank lines above a headline where one at most stands above anything else. */
const DOUBLE = 2
/** Share of the headlines that show by a number, a question mark or the same word that they stand in one text. */
const SHARE = 0.5

/** A headline, whose last line may stand above one that tells of author, place or day. */
interface BareHead extends Part {
  last: number
}

type Test = (line: Line, at: number) => boolean

/** Where articles begin whose headlines alone are in capitals, each above paragraphs. */
export function byCapitals(lines: readonly Line[]): readonly number[] | null {
  const heads = headsIn(lines, (line, at) => (at === 0 || line.gap > 0) && isInCapitals(line), isInCapitals)
  return startsAt(
    lines,
    heads.filter(({ body }, nth) => hasParagraphs(lines, body, heads[nth + 1]?.start))
  )
}

/** Where articles begin that have two blank lines above each headline, and one at most above anything else. */
export function byDoubleGaps(lines: readonly Line[]): readonly number[] | null {
  const wide = lines.filter(({ gap }, at) => at > 0 && gap >= DOUBLE)
  if (wide.length < LEAST.headlines - 1 || wide.some(({ gap }) => gap > DOUBLE) || !isMostlyProse(lines)) return null
  const heads = headsIn(
    lines,
    ({ gap }, at) => at === 0 || gap === DOUBLE,
    ({ text }) => readsAsHeadline(text)
  )
  const areAll =
    heads.length > wide.length && heads.every(({ body }, nth) => hasParagraphs(lines, body, heads[nth + 1]?.start))
  return areAll ? startsAt(lines, heads) : null
}

function startsAt(lines: readonly Line[], found: readonly BareHead[]): readonly number[] | null {
  const heads = found.filter(({ title }) => title.length >= LENGTH.least)
  const [first] = heads
  if (first === undefined || heads.length < LEAST.headlines || !isFront(lines.slice(0, first.start))) return null
  const length = found.reduce((sum, { title }) => sum + title.length, -first.title.length)
  if (length < LENGTH.mean * (found.length - 1) || !areDistinct(heads) || areSections(heads)) return null
  const isOne =
    lines.some(isLiveLabel) ||
    isOneWhole(lines, heads) ||
    hasOneByline(
      lines,
      heads.map(({ last }) => last)
    )
  return isOne ? null : startsOf(heads)
}

/** `Live updates` alone on its line: headlines below it are those of a live blog's entries. */
function isLiveLabel({ text }: Line): boolean {
  const words = text.length > LONGEST_OF_HEAD ? [] : wordsOf(text)
  return words.length > 0 && phraseAt('live-words', words, 0)?.end === words.length
}

/** Nothing, or a paper's name, a section and a day. */
function isFront(lines: readonly Line[]): boolean {
  const areNames = lines.every((line) => isDate(line.text) || isInCapitals(line))
  return lines.length <= BEFORE_FIRST && areNames && !lines.some(({ text }) => hasPhrase('type-labels', text))
}

/**
 * Headlines of a few lines each.
 *
 * @param opens whether one may begin with a line.
 * @param belongs whether a line may be one's.
 */
function headsIn(lines: readonly Line[], opens: Test, belongs: (line: Line) => boolean): BareHead[] {
  const found: BareHead[] = []
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]
    const head = line !== undefined && opens(line, at) ? headAt(lines, at, belongs) : null
    if (head === null) continue
    found.push(head)
    at = head.body - 1
  }
  return found
}

function headAt(lines: readonly Line[], start: number, belongs: (line: Line) => boolean): BareHead | null {
  const rest = lines.slice(start, start + MOST_LINES)
  const other = rest.findIndex((line, nth) => (nth > 0 && line.gap > 0) || !belongs(line) || isByline(line.text))
  const titles = other < 0 ? rest : rest.slice(0, other)
  const title = titles.map(({ text }) => text).join(' ')
  if (titles.length === 0 || title.length > LONGEST_HEADLINE) return null
  const end = start + titles.length
  const below = lines.slice(end, end + HEAD_LINES)
  const prose = below.findIndex((line) => !isOfHead(line))
  const body = end + (prose < 0 ? below.length : prose)
  const opened = lines[body]
  // A paragraph right below a headline in capitals is none of its lines.
  const isApart =
    opened !== undefined && (opened.gap > 0 || (opened.text.length >= LEAST_PARAGRAPH && !belongs(opened)))
  return isApart ? { start, title, last: end - 1, body } : null
}

function isInCapitals({ text }: Line): boolean {
  if (!readsAsHeadline(text)) return false
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  return (text.match(/\p{Lu}/gu)?.length ?? 0) >= CAPITALS * letters
}

function isOfHead({ text, gap }: Line): boolean {
  return isByline(text) || isDate(text) || (gap === 0 && text.length <= LONGEST_OF_HEAD && !/[.!?:]$/.test(text))
}

/** Whether paragraphs stand between two places: each begins behind a blank line, or a line that ends a sentence. */
function hasParagraphs(lines: readonly Line[], start: number, end = lines.length): boolean {
  let found = 0
  for (let at = start; at < end && found < LEAST.paragraphs; at++) {
    const line = lines[at]
    if (line === undefined || line.text.length < LEAST_PARAGRAPH || isInCapitals(line)) continue
    if (at === start || line.gap > 0 || /[.!?…]["”»’“)]?$/.test(lines[at - 1]?.text ?? '')) found++
  }
  return found >= LEAST.paragraphs
}

/** The questions of a conversation, the days of a diary, the acts of a play, the sections of a law. */
function areSections(heads: readonly BareHead[]): boolean {
  const most = SHARE * heads.length
  const told = heads.filter(
    ({ title }) => /[?？;]$/.test(title) || isPartNumber(title) || isNumbered(title) || isOfDay(title)
  )
  const openers = new Map<string, number>()
  for (const { title } of heads) {
    const opener = title.split(' ').find((word) => !isLittle(word.toLowerCase())) ?? ''
    openers.set(opener, (openers.get(opener) ?? 0) + 1)
  }
  return told.length >= most || Math.max(...openers.values()) > most
}

/** `2. COSTS`, `SECTION 2 – COSTS`, `IV. COSTS`. */
function isNumbered(title: string): boolean {
  return /^[(]?(?:\p{L}{2,12} )?(?:\d{1,3}|[IVX]{1,5})[.):–—-]/u.test(title)
}

/** An article or another little word, or a number: headlines begin with the same one by chance. */
function isLittle(word: string): boolean {
  return /^(?:\p{L}{1,2}|[\d.,]+)$/u.test(word) || readingsOf('articles', word).length > 0
}

/** `MONDAY: THE ENGINE STOPS`. */
function isOfDay(title: string): boolean {
  return phraseAt('weekdays', wordsOf(title), 0) !== null && /^\S+[:–—]/.test(title)
}
