import { phrases } from '../../../lexicon/index.ts'
import { onFirstUse } from '../../../on-first-use.ts'
import type { Line } from '../../blocks/lines.ts'

/** What may be an article: its first line, its headline, and the line below that. */
export interface Part {
  start: number
  title: string
  body: number
}

/** A row of signs on a line of its own. */
export const ROW = /^(?:(?:\* ?){3,80}|={3,200}|-{5,200}|_{5,200}|#{3,200}|~{3,200}|(?:• ?){3,80})$/
export const LONGEST_HEADLINE = 150
const LONGEST_BYLINE = 80
const LONGEST_DATE = 60
export const YEAR = /\b(?:19|20)\d\d\b/
/** Characters of an article's lines under its head: what is less is an entry of a list. */
const LEAST_TEXT = 80
/** A teaser has one sentence under its head, an article more paragraphs than one. */
const LEAST_PARAGRAPHS = 2
const LEAST_PARAGRAPH = 40
/** Lines under a headline among which its byline stands. */
export const HEAD_LINES = 2
/** Lines before the first head: a paper's name and the like. */
export const BEFORE_FIRST = 3

/** Whether a line stands alone as a headline does: not long, no sentence, no author, no date. */
export function isHeadline(lines: readonly Line[], at: number, apart = at === 0 || (lines[at]?.gap ?? 0) > 0): boolean {
  const line = lines[at]
  if (line === undefined || line.text.length > LONGEST_HEADLINE || /[.…:;,]$/.test(line.text)) return false
  return apart && !ROW.test(line.text) && !isByline(line.text) && !isDate(line.text)
}

/** Whether a headline stands at a place, with a byline or a date and a byline under it. */
export function isHead(lines: readonly Line[], at: number, apart: boolean): boolean {
  return isHeadline(lines, at, apart) && lines.slice(at + 1, at + 1 + HEAD_LINES).some(({ text }) => isByline(text))
}

export function isDate(text: string): boolean {
  return text.length <= LONGEST_DATE && YEAR.test(text) && /[\p{L}./-]/u.test(text) && !/[.!?]$/.test(text)
}

export function isByline(text: string): boolean {
  if (text.length > LONGEST_BYLINE || /[.!?]$/.test(text)) return false
  const [first = ''] = text.split(' ', 1)
  return openers().has(first.toLowerCase()) && /^\S+ \p{Lu}/u.test(text)
}

/** Words that open a byline, in all languages. */
const openers = onFirstUse((): ReadonlySet<string> => new Set(phrases('by-words').map(({ text }) => text)))

export function hasParagraphs(lines: readonly Line[]): boolean {
  return lines.filter(({ text }) => text.length >= LEAST_PARAGRAPH).length >= LEAST_PARAGRAPHS
}

export function hasText(lines: readonly Line[]): boolean {
  return (
    lines.slice(2).reduce((length, { text }) => length + (isDate(text) || isByline(text) ? 0 : text.length), 0) >=
    LEAST_TEXT
  )
}
