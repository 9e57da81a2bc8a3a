import type { SourceWarning } from '../../../warnings.ts'
import type { Line } from '../../blocks/lines.ts'
import { type FieldTable, fieldTable, labelOf } from '../vendors/record/field-labels.ts'
import {
  BEFORE_FIRST,
  HEAD_LINES,
  hasParagraphs,
  hasText,
  isByline,
  isDate,
  isHead,
  LONGEST_HEADLINE,
  ROW,
  YEAR
} from './heads.ts'
import { likelyStarts } from './likely.ts'

/** Where articles begin in a text, as indices into its lines, and whether that is certain enough to part them. */
interface ArticleStarts {
  starts: readonly number[]
  certain: boolean
}

/** The articles of a text that holds several; `null` where it holds one, as far as can be seen. */
export function articlesIn(lines: readonly Line[], text: string): ArticleStarts | null {
  const sure = byRows(lines, text) ?? byHeads(lines) ?? byLabels(lines)
  if (sure !== null) return sure
  const starts = likelyStarts(lines, text)
  return starts === null ? null : { starts, certain: false }
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

/** What is said of a text that seems to hold several articles and is read as one. */
export function severalWarning(numbers: readonly number[]): SourceWarning {
  const named = numbers.slice(0, 10).join(', ')
  const message = `this text seems to hold ${numbers.length} articles, which begin on lines ${named}: it is read as one article`
  return { code: 'several-articles', message, place: null }
}
