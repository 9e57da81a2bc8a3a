import { plainFigures } from '../../../lexicon/figures.ts'
import { phraseAt, readingsOf, runsOf } from '../../../lexicon/match.ts'
import type { Line } from '../../blocks/lines.ts'
import { BEFORE_FIRST, hasText, headAt, isOwn, isProse, type Part } from './heads.ts'
import { labelledAs } from './labels.ts'
import { isOneWhole } from './one-whole.ts'
import { fileInRow, fileName, isRow } from './rows.ts'
import { type ArticleStarts, haveHeadlines, startsOf } from './starts.ts'

/** What a line with the number of an article says. */
interface Numbered {
  number: number
  /** How many there are. */
  of: number | null
  /** What stands behind the number: the headline. */
  behind: string
  /** Whether a word for an article stands before it. */
  worded: boolean
}

interface NumberedPart extends Part, Numbered {
  /** Whether its head names author, day or place. */
  own: boolean
}

const LEAST_PARTS = 3

/** Numbers that rise by one, each with a headline behind it or below it: behind a word for an article, or alone. */
export function byNumbers(lines: readonly Line[]): ArticleStarts | null {
  const all = lines.flatMap((line, at) => {
    const said = at === 0 || line.gap > 0 ? numberIn(line.text) : null
    return said === null ? [] : [{ at, ...said }]
  })
  return (
    startsOfNumbered(
      lines,
      all.filter(({ worded }) => worded)
    ) ??
    startsOfNumbered(
      lines,
      all.filter(({ worded }) => !worded)
    )
  )
}

/** What opens and ends each dispatch of a telegraph: `ZCZC HRL041` with its number, and `NNNN`. */
const OPENS = /^ZCZC\b/
const ENDS = /^NNNN\.?$/

/** Dispatches as a telegraph prints them, one behind the other. */
export function byTelegraph(lines: readonly Line[]): ArticleStarts | null {
  const opened = lines.flatMap(({ text }, at) => (OPENS.test(text) ? [at] : []))
  const ended = lines.flatMap(({ text }, at) => (ENDS.test(text) && at + 1 < lines.length ? [at + 1] : []))
  const starts = opened.length > 1 ? opened : [0, ...ended]
  if (starts.length < 2 || (starts[0] ?? 0) > BEFORE_FIRST) return null
  const parts = startsOf(starts.map((start) => ({ start })))
  if (!parts.every((start, nth) => hasText(lines.slice(start, parts[nth + 1])))) return null
  const numbers = opened.length > 1 ? { numbers: opened.map((at) => ({ at, title: '' })) } : {}
  return { starts: parts, certain: true, ...numbers }
}

/**
 * Names of files, each in a row of signs or between two, as programs write them above the files that they join; likely only behind a
 * label, as a text may name files that it is about.
 */
export function byFileNames(lines: readonly Line[]): ArticleStarts | null {
  const found = lines.flatMap((_, at) => fileAt(lines, at) ?? [])
  const [first] = found
  if (first === undefined || found.length < 2 || first.at > BEFORE_FIRST) return null
  if (new Set(found.map(({ name }) => name)).size < found.length) return null
  const starts = startsOf(found.map(({ at }) => ({ start: at })))
  const haveText = starts.every((start, nth) => hasText(lines.slice(start, starts[nth + 1])))
  const certain = found.every(({ labelled }) => !labelled)
  return haveText ? { starts, certain, numbers: found.map(({ at }) => ({ at, title: '' })) } : null
}

function fileAt(lines: readonly Line[], at: number): { at: number; name: string; labelled: boolean } | null {
  const text = lines[at]?.text ?? ''
  const isBetween = isRow(lines[at - 1]?.text ?? '') && isRow(lines[at + 1]?.text ?? '')
  const name = fileInRow(text) ?? (isBetween ? fileName(text) : null)
  if (name !== null) return { at, name, labelled: false }
  const behind = fileName(labelledAs('file', text.replace(/^#{1,6} /, '')) ?? '')
  return behind === null ? null : { at, name: behind, labelled: true }
}

function startsOfNumbered(lines: readonly Line[], all: readonly (Numbered & { at: number })[]): ArticleStarts | null {
  const [first] = all
  if (first === undefined || first.at > BEFORE_FIRST || all.some(({ number }, at) => number !== at + 1)) return null
  const parts = all.flatMap((said) => partAt(lines, said) ?? [])
  if (parts.length < all.length || isOneWhole(lines, parts)) return null
  const own = parts.filter((part) => part.own).length
  if (own === parts.length && own > 1) {
    const haveText = parts.every(({ start }, at) => hasText(lines.slice(start, parts[at + 1]?.start)))
    return haveText ? startsWithNumbers(parts, first.worded) : null
  }
  if (parts.length < LEAST_PARTS || !parts.every(({ body }, at) => isProse(lines.slice(body, parts[at + 1]?.start))))
    return null
  // Names of places, questions or steps below a number are those of one list, and so are numbers before them.
  const isList = parts.some(({ behind }) => behind !== '') || own > 0 || !haveHeadlines(parts)
  if (!first.worded && isList) return null
  return startsWithNumbers(parts, first.worded && parts.every(({ of }) => of === parts.length))
}

function startsWithNumbers(parts: readonly NumberedPart[], certain: boolean): ArticleStarts {
  const numbers = parts.map(({ start, behind }) => ({ at: start, title: behind }))
  return { starts: startsOf(parts), certain, numbers }
}

function partAt(lines: readonly Line[], { at, ...said }: Numbered & { at: number }): NumberedPart | null {
  const headline = said.behind === '' ? at + 1 : at
  const head = headAt(lines, headline)
  const title = said.behind === '' ? head?.title : said.behind
  if (title === undefined) return null
  return { ...said, start: at, title, body: head?.body ?? headline + 1, own: head !== null && isOwn(head) }
}

const LONGEST_WORD = 30

/** `Article 1`, `STORY 2 of 3: Ferry returns`, `记事3`, `4.`, `(5)`, `#6`, `7/9`. */
function numberIn(written: string): Numbered | null {
  const text = plainFigures(written)
  const digit = text.search(/\d/)
  if (digit < 0 || digit > LONGEST_WORD) return null
  const [, number = '', rest = ''] = /^(\d{1,4})(?:$|(\D.*)$)/.exec(text.slice(digit)) ?? []
  const before = withoutOpeners(text.slice(0, digit))
  if (number === '' || (before !== '' && !isArticleWord(before))) return null
  const { of, behind } = countIn(rest.trimStart())
  const after = /^[\])]?[:.)–—-]?(?:$| (.*)$)/.exec(behind)
  if (after === null) return null
  // The headline keeps its figures.
  const title = written.slice(written.length - (after[1] ?? '').length)
  return { number: Number(number), of, behind: title, worded: before !== '' }
}

/** Without the signs that open a number. */
function withoutOpeners(text: string): string {
  let end = text.length
  while (end > 0 && '#([ '.includes(text.charAt(end - 1))) end--
  return text.slice(0, end)
}

/** `Article`, `Artikel Nr.`. */
function isArticleWord(before: string): boolean {
  const words = runsOf(before)
  const end = phraseAt('article-words', words, 0)?.end ?? 0
  return end > 0 && words.slice(end).every((word) => readingsOf('issue-words', word).length > 0)
}

/** `of 3`, `/3`, and what stands behind. */
function countIn(rest: string): { of: number | null; behind: string } {
  const [, sign = '', count = '', behind = ''] = /^(\/|\p{L}{1,10}) ?(\d{1,4})(?:$|(\D.*)$)/u.exec(rest) ?? []
  const isCount = sign === '/' || readingsOf('of-words', sign.toLowerCase()).length > 0
  return count !== '' && isCount ? { of: Number(count), behind } : { of: null, behind: rest }
}
