import { hasFigure } from '../lexicon/figures.ts'
import { findPhrases, phraseAt, phraseAtStart, wordsOf } from '../lexicon/match.ts'
import type { DatedBlock, Dates } from '../tree/article.ts'
import type { LabelledDump } from '../tree/dump.ts'
import type { Role } from '../tree/roles.ts'
import { signatureOf } from './byline/signature.ts'
import { areDateWords, hasDatePart, hasYear } from './dates/date-words.ts'
import { YEAR_SIGN } from './dates/eastern-years.ts'
import { datesOf, isoDateOf, updateTimeOf } from './dates/index.ts'
import { dateLabelOf, opensWithLabel } from './dates/labels.ts'
import { numericOrderIn } from './dates/numeric-order.ts'
import { openingDateOf } from './dates/opening-date.ts'
import { isReleaseOfProduct, tellsOtherDay } from './dates/other-days.ts'
import { withPlainDates } from './dates/tokens.ts'

/** The dates that a text names, in the language of the dump and the order in which it writes them. */
type DatesIn = (text: string) => Dates

/** Roles whose lines may name a day or a time. */
const DATED: ReadonlySet<Role> = new Set<Role>(['date', 'byline'])

/** Roles of a label that stands alone on the line before its date. */
const LABELS: ReadonlySet<Role> = new Set<Role>(['date', 'byline', 'boilerplate'])

/** A label alone on its line is at most this long (characters). */
const LONGEST_LABEL = 30

/**
 * The blocks of a dump, each with the dates that its line names: every date is read here, once, and carried from then on.
 *
 * @param language ISO 639-1, which settles `5/3/2014`; `null` where it is not known.
 */
export function datedBlocks(dump: LabelledDump, language: string | null): DatedBlock[] {
  let lineAbove: string | null = null
  const clipped = dayOf(isoDateOf(dump.facts.clipped ?? '', language))
  const order = numericOrderIn(dump.children.map(({ text }) => text))
  const datesIn: DatesIn = (text) => datesOf(text, language, order)
  return dump.children.map(({ text, line, lineEnd, byte, byteEnd, gap, marks, position, data: { label } }, at) => {
    const { role } = label
    const found = mayNameDay(text, role) ? datesOfLine(text, lineAbove, role, datesIn) : null
    const opened = role === 'body' || role === 'standfirst' ? openingDateOf(text, language, order) : null
    const isOther =
      (found !== null || opened !== null) && (tellsOtherDay(text, lineAbove) || isReleaseOfProduct(dump.children, at))
    const named = isOther ? null : found
    const said = marks.includes('page-furniture') ? ofPaper(named) : named
    const dates = marks.includes('field-other') ? ofArticle(said, clipped) : said
    const opening = isOther ? null : opened
    lineAbove = LABELS.has(role) && text.length <= LONGEST_LABEL ? text : null
    const block = { text, line, lineEnd, byte, byteEnd, gap, label, dates, opening, position }
    return marks.includes('quoted-message') ? { ...block, dates: null, quoted: true } : block
  })
}

/** Whether a line may name a day or a time: one of these roles may have its label alone, any other line has figures, or a year in Chinese words. */
function mayNameDay(text: string, role: Role): boolean {
  return DATED.has(role) || hasFigure(text) || text.includes(YEAR_SIGN)
}

function datesOfLine(text: string, above: string | null, role: Role, datesIn: DatesIn): Dates | null {
  return (
    noteOfFirst(text, role, datesIn) ??
    noteOfPrint(text, role, datesIn) ??
    (DATED.has(role) || isDateAlone(text)
      ? datesIn(withLabelAbove(above, text))
      : (openingDates(text, role, datesIn) ??
        labelledDates(text, role, datesIn) ??
        signedDates(text, role, datesIn) ??
        datesOfSignature(text, datesIn) ??
        timeAlone(text)))
  )
}

/** A block of a live blog, whose `Stand` is the day of its updates, and so the one that it was published on. */
export function withStateAsDay(block: DatedBlock): DatedBlock {
  const { dates } = block
  if (dates === null || !dates.isState || dates.published !== null) return block
  return { ...block, dates: { ...dates, published: dates.modified, modified: null } }
}

/** A line with the label that is all that stands on the line above it, if that is one. */
function withLabelAbove(above: string | null, text: string): string {
  const label = above === null ? null : dateLabelOf(above)
  return label === null ? text : `${label} ${text}`
}

/** What a field of a vendor's record calls an update is that of the vendor's data, and the day of a clipping is none of its article. */
function ofArticle(dates: Dates | null, clipped: string | null): Dates | null {
  if (dates === null || (clipped !== null && dayOf(dates.published) === clipped)) return null
  return told({ ...dates, modified: null })
}

/** The running head of a paper may name its day; a day with a time around a page is when that was printed. */
function ofPaper(dates: Dates | null): Dates | null {
  return [dates?.published, dates?.modified].some((date) => date?.includes('T')) ? null : dates
}

/** `YYYY-MM-DD` of a date with or without a time. */
function dayOf(date: string | null): string | null {
  return date?.slice(0, 'YYYY-MM-DD'.length) ?? null
}

/** `Posted on December 20, 2025 by Jan Beck - 5 Comments`, `Published in the Courier on March 4`: so much is read (characters). */
const OPENING = 100
/** A line of prose is a note of publication only up to this length (characters). */
const LONGEST_NOTE = 160

/** `This article was originally published`: words of such a note at least. */
const NOTE_WORDS = 4

/** The day that a note below a text names as that of its first publication. */
function noteOfFirst(text: string, role: Role, datesIn: DatesIn): Dates | null {
  if (role !== 'body' || text.length > LONGEST_NOTE || !hasYear(text)) return null
  const opener = phraseAtStart('contributed-words', text.slice(0, OPENING))
  if (opener === null || opener.end < NOTE_WORDS) return null
  const words = wordsOf(text.slice(0, OPENING))
  const says = words.slice(0, opener.end + 2).some((_, at) => phraseAt('first-published-words', words, at) !== null)
  const { published } = datesIn(text.slice(0, OPENING))
  return says && published !== null
    ? { published, modified: null, labelled: true, isFirst: true, isState: false, updateTime: null }
    : null
}

/** Roles of a note below a text. */
const NOTES: ReadonlySet<Role> = new Set<Role>(['body', 'boilerplate', 'date'])

/** `This article appeared in the Sula Courier on March 4, 2021.`: the day of a note in which a text speaks of itself. */
function noteOfPrint(text: string, role: Role, datesIn: DatesIn): Dates | null {
  if (!NOTES.has(role) || text.length > LONGEST_NOTE || !hasYear(text)) return null
  const opener = phraseAtStart('article-openers', text)
  if (opener === null || findPhrases('appeared-words', wordsOf(text).slice(opener.end)).length === 0) return null
  const { published } = datesIn(text)
  return published === null
    ? null
    : { published, modified: null, labelled: true, isFirst: false, isState: false, updateTime: null }
}

/** Dates of a line that begins with a word of publication and was taken for something else. */
function openingDates(text: string, role: Role, datesIn: DatesIn): Dates | null {
  if (role === 'headline' || (role === 'body' && text.length > LONGEST_NOTE)) return null
  if (!opensWithLabel(text.slice(0, LONGEST_LABEL))) return null
  return told(datesIn(text.slice(0, OPENING)))
}

/** Roles of lines that may be a byline or a date that was taken for something else. */
const MISTAKEN: ReadonlySet<Role> = new Set<Role>(['boilerplate', 'standfirst', 'subhead'])

/** Dates of a short line with a label somewhere in it (`Maria Teller Published: March 4, 2026`), or with a `By` at its start. */
function labelledDates(text: string, role: Role, datesIn: DatesIn): Dates | null {
  if (!MISTAKEN.has(role) || text.length > LONGEST_LINE || !hasYear(text)) return null
  const by = phraseAt('by-words', wordsOf(text.slice(0, LONGEST_LABEL)), 0)
  const dates = datesIn(text)
  return dates.labelled || (by !== null && by.phrase.text.length > 1) ? told(dates) : null
}

/** A `By`, two to four capitalised words, and what stands behind them up to the end of a text. */
const SIGNED = /(?:^|\s)(\p{L}{2,8})\s((?:\p{Lu}(?:\.|[\p{L}\p{M}'’-]{1,20})\s){2,4})([^!?]{6,40})$/u

/** `… beyond the county. By Maria Teller on March 4, 2021`: the date behind who signed, at the end of a standfirst. */
function signedDates(text: string, role: Role, datesIn: DatesIn): Dates | null {
  if (!MISTAKEN.has(role) || !hasYear(text.slice(-LONGEST_TIME))) return null
  const [, by = '', , date = ''] = SIGNED.exec(text.slice(-OPENING)) ?? []
  if (date === '' || phraseAt('by-words', wordsOf(by), 0) === null || !areDateWords(wordsOf(date))) return null
  return told(datesIn(date))
}

/** `(Maria Teller, Jon Aske, 04.01.2026)`: the day behind who signed a text at its foot. */
function datesOfSignature(text: string, datesIn: DatesIn): Dates | null {
  const signature = signatureOf(text)
  return signature === null ? null : told(datesIn(signature.day))
}

function told(dates: Dates): Dates | null {
  return dates.published === null && dates.modified === null ? null : dates
}

/** A time of day alone is no longer than this (characters): `Last updated at 5:42 p.m. GMT`. */
const LONGEST_TIME = 32

/** What a line says that is nothing but a time of day and was taken for something else; `null` for any other. */
function timeAlone(text: string): Dates | null {
  if (text.length > LONGEST_TIME || !/^\D{0,16}\d{1,2}(?:\.\d\d)?(?:[:h]| ?\p{L})/u.test(text)) return null
  const updateTime = updateTimeOf(text)
  return updateTime === null
    ? null
    : { published: null, modified: null, labelled: false, isFirst: false, isState: false, updateTime }
}

/** A line that is nothing but a date with its label and time is no longer than this (characters). */
const LONGEST_DATE = 64

/** Whether a short line has the figures of a year in it and few words: the date of an article that was taken for something else. */
function isDateAlone(text: string): boolean {
  if (text.length > LONGEST_LINE || !hasYear(text)) return false
  return (text.length <= LONGEST_DATE && countOfWords(text) <= MOST_WORDS) || hasDatePart(text)
}

/** The words of a line, without the signs behind figures in Chinese, Japanese and Korean dates. */
function countOfWords(text: string): number {
  return wordsOf(withPlainDates(text)).filter((word) => !/^[\u3400-\ud7a3]$/u.test(word)).length
}

const MOST_WORDS = 10

/** A line with a date among other parts is no longer than this (characters). */
const LONGEST_LINE = 140
