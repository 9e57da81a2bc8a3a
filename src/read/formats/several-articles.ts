import { phrases } from '../../lexicon/index.ts'
import { onFirstUse } from '../../on-first-use.ts'
import type { SourceWarning } from '../../warnings.ts'
import type { Line } from '../blocks/lines.ts'
import { type FieldTable, fieldTable, labelOf } from './vendors/record/field-labels.ts'

/** Where articles begin in a text, as indices into its lines, and whether that is certain enough to part them. */
interface ArticleStarts {
  starts: readonly number[]
  certain: boolean
}

/** A row of signs on a line of its own. */
const ROW = /^(?:(?:\* ?){3,80}|={3,200}|-{5,200}|_{5,200}|#{3,200}|~{3,200}|(?:• ?){3,80})$/
const LONGEST_HEADLINE = 150
const LONGEST_BYLINE = 80
const LONGEST_DATE = 60
const YEAR = /\b(?:19|20)\d\d\b/
/** Characters of an article's lines under its head: what is less is an entry of a list. */
const LEAST_TEXT = 80
/** A teaser has one sentence under its head, an article more paragraphs than one. */
const LEAST_PARAGRAPHS = 2
const LEAST_PARAGRAPH = 40
/** Lines under a headline among which its byline stands. */
const HEAD_LINES = 2
/** Lines before the first head: a paper's name and the like. */
const BEFORE_FIRST = 3

/** The articles of a text that holds several; `null` where it holds one, as far as can be seen. */
export function articlesIn(lines: readonly Line[], text: string): ArticleStarts | null {
  return byRows(lines, text) ?? byHeads(lines) ?? byLabels(lines)
}

/** The labels that open an article where each has them: its headline's, and what tells of it below. */
const LABELS: FieldTable = fieldTable([
  {
    field: 'headline',
    labels: ['title', 'headline', 'titel', 'überschrift', 'schlagzeile', 'titre', 'título', 'titular', 'titolo', 'kop']
  },
  { field: 'byline', labels: ['author', 'byline', 'by', 'autor', 'auteur', 'autore'] },
  { field: 'date', labels: ['date', 'published', 'datum', 'fecha', 'data'] },
  { field: 'source', labels: ['source', 'publication', 'quelle', 'fuente', 'bron', 'url', 'link'] },
  { field: 'text', labels: ['text', 'body', 'texte', 'texto'] }
])

/** What a label says is the headline, on a line under which another label tells more of the article; `null` on any other line. */
export function labelledHeadline(lines: readonly Line[], at: number): string | null {
  const first = labelOf(lines[at]?.text ?? '', LABELS)
  if (first?.field.field !== 'headline' || first.value === '') return null
  const second = labelOf(lines[at + 1]?.text ?? '', LABELS)
  return second === null || second.field.field === 'headline' ? null : first.value
}

/** A label for the headline and another below it that come again. */
function byLabels(lines: readonly Line[]): ArticleStarts | null {
  const heads = lines.flatMap((line, at) => {
    const opens = at === 0 || line.gap > 0 || ROW.test(lines[at - 1]?.text ?? '')
    return opens && labelledHeadline(lines, at) !== null ? [at] : []
  })
  const [first = 0] = heads
  if (heads.length < 2 || first > BEFORE_FIRST) return null
  const starts = [0, ...heads.slice(1)]
  return starts.every((start, at) => hasText(lines.slice(start, starts[at + 1]))) ? { starts, certain: true } : null
}

/** A headline, a byline and a date that come again. */
function byHeads(lines: readonly Line[]): ArticleStarts | null {
  // Where no blank line stands in the whole text, none stands above its heads.
  const tight = lines.every(({ gap }, at) => at === 0 || gap === 0)
  const found = lines.flatMap((_, at) =>
    isHead(lines, at, tight || at === 0 || (lines[at]?.gap ?? 0) > 0) ? [at] : []
  )
  // A headline and the standfirst under it stand above the same byline.
  const heads = found.filter((at, nth) => nth === 0 || at - (found[nth - 1] ?? 0) > HEAD_LINES)
  const [first = 0] = heads
  if (heads.length < 2 || first > BEFORE_FIRST) return null
  const starts = [0, ...heads.slice(1)]
  if (!starts.every((start, at) => hasText(lines.slice(start, starts[at + 1])))) return null
  const paragraphs = starts.every((start, at) => hasParagraphs(lines.slice(start, starts[at + 1])))
  return { starts, certain: paragraphs && heads.every((at) => isDated(lines, at)) }
}

/** Rows of signs or form feeds, each with a head under it. */
function byRows(lines: readonly Line[], text: string): ArticleStarts | null {
  const after = lines.flatMap((line, at) => {
    const before = lines[at - 1]
    if (before === undefined || !ROW.test(before.text))
      return text.slice(before?.end ?? 0, line.start + line.indent).includes('\f') && at > 0 ? [at] : []
    return [at]
  })
  const [opens] = lines
  const first = opens !== undefined && ROW.test(opens.text) ? 1 : 0
  const opensArticle = (at: number) => isHead(lines, at, true) || isDatedHeadline(lines, at)
  const starts = after.filter((at) => at > first && opensArticle(at))
  if (starts.length === 0 || !opensArticle(first)) return null
  const all = [0, ...starts]
  return all.every((start, at) => hasText(lines.slice(start, all[at + 1]))) ? { starts: all, certain: true } : null
}

/** Whether a headline stands at a place, with a byline or a date and a byline under it. */
function isHead(lines: readonly Line[], at: number, apart: boolean): boolean {
  const line = lines[at]
  if (line === undefined || line.text.length > LONGEST_HEADLINE || /[.…:;,]$/.test(line.text) || ROW.test(line.text))
    return false
  if (!apart || isByline(line.text) || isDate(line.text)) return false
  return lines.slice(at + 1, at + 1 + HEAD_LINES).some(({ text }) => isByline(text))
}

/** A headline with nothing but a day below it: enough behind a row, where the lines above end. */
function isDatedHeadline(lines: readonly Line[], at: number): boolean {
  const line = lines[at]
  const date = lines[at + 1]?.text ?? ''
  if (line === undefined || line.text.length > LONGEST_HEADLINE || /[.…:;,]$/.test(line.text)) return false
  return !isDate(line.text) && !ROW.test(line.text) && isDate(date) && /\d{1,2}\D/.test(date.replace(YEAR, ''))
}

/** Whether a date stands beside the byline. */
function isDated(lines: readonly Line[], at: number): boolean {
  return lines.slice(at + 1, at + 4).some(({ text }) => isDate(text) || (isByline(text) && YEAR.test(text)))
}

function isDate(text: string): boolean {
  return text.length <= LONGEST_DATE && YEAR.test(text) && /[\p{L}./-]/u.test(text) && !/[.!?]$/.test(text)
}

function isByline(text: string): boolean {
  if (text.length > LONGEST_BYLINE || /[.!?]$/.test(text)) return false
  const [first = ''] = text.split(' ', 1)
  return openers().has(first.toLowerCase()) && /^\S+ \p{Lu}/u.test(text)
}

/** Words that open a byline, in all languages. */
const openers = onFirstUse((): ReadonlySet<string> => new Set(phrases('by-words').map(({ text }) => text)))

function hasParagraphs(lines: readonly Line[]): boolean {
  return lines.filter(({ text }) => text.length >= LEAST_PARAGRAPH).length >= LEAST_PARAGRAPHS
}

function hasText(lines: readonly Line[]): boolean {
  return (
    lines.slice(2).reduce((length, { text }) => length + (isDate(text) || isByline(text) ? 0 : text.length), 0) >=
    LEAST_TEXT
  )
}

/** What is said of a text that seems to hold several articles and is read as one. */
export function severalWarning(numbers: readonly number[]): SourceWarning {
  const named = numbers.slice(0, 10).join(', ')
  const message = `this text seems to hold ${numbers.length} articles, which begin on lines ${named}: it is read as one article`
  return { code: 'several-articles', message, place: null }
}
