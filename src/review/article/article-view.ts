import type { Correction } from '../../corrections/correction.ts'
import type { Document, DocumentBlock } from '../../document/document.ts'
import { descriptionOf } from '../../label/descriptions.ts'
import { type Line, linesOf } from '../../read/blocks/lines.ts'
import type { Kind, Role } from '../../tree/roles.ts'
import type { ReadArticle, ReviewRow } from '../sources/reviewed.ts'
import { type CleanPart, cleanParts } from './clean-parts.ts'

/** A non-blank line of an article's dump, and what it was taken for. */
export interface ViewedLine {
  line: number
  /** As it stands in the dump. */
  text: string
  role: Role
  kind: Kind | null
  confidence: number
  /** The runner-up. */
  alt: Role | null
  /** The strongest reasons, in words. */
  why: string[]
  /** Whether its block begins here. */
  opens: boolean
  corrected: boolean
}

/** An article as the page shows it. */
export interface ArticleView {
  id: string
  source: string
  record: number
  headline: string | null
  authors: readonly string[]
  published: string | null
  /** What the clean article has of these lines. */
  clean: CleanPart[]
  warnings: readonly { code: string; message: string; line: number | null; lineEnd: number | null }[]
  lines: ViewedLine[]
  /** The number of lines of the whole article that are not blank, of the first shown among them, and where those above and below begin. */
  total: number
  first: number
  above: number | null
  below: number | null
  checked: boolean
  /** All corrections of it, in the order in which they hold. */
  corrections: readonly Correction[]
}

/** A longer line is cut on the page, never in the archive. */
const LINE_CHARACTERS = 4000
/** Lines of one article that a page holds at a time: with its list some three thousand elements in all. */
const MOST_LINES = 400
/** Warnings of one article that a page holds. */
const MOST_WARNINGS = 100

/** What of an article stands around its lines. */
interface Around {
  /** Which of its lines the view begins with, by their number among those that are not blank; or a line that it has to show. */
  first: number
  line: number | null
  row: Pick<ReviewRow, 'source' | 'record'>
  corrections: readonly Correction[]
  checked: boolean
}

export function articleView({ record, result }: ReadArticle, around: Around): ArticleView {
  const { article, document } = result
  const { id, headline, authors, published } = document
  const { row, corrections, checked } = around
  const { written } = linesOf(record.text)
  const from = firstShown(written, record.firstLine, around)
  const shown = written.slice(from, from + MOST_LINES)
  const blocks = blocksByLine(document)
  const lines = shown.flatMap(({ number, start, end }): ViewedLine[] => {
    const line = number + record.firstLine - 1
    const block = blocks.get(line)
    if (block === undefined) return []
    const { role, kind, confidence, alt, why } = block
    const text = record.text.slice(start, Math.min(end, start + LINE_CHARACTERS))
    const place = { line, text, opens: line === block.line, corrected: block.corrected === true }
    return [{ ...place, role, kind, confidence, alt, why: why.map(descriptionOf) }]
  })
  const end = from + shown.length
  const pages = { above: from > 0 ? Math.max(0, from - MOST_LINES) : null, below: end < written.length ? end : null }
  return {
    ...{ source: row.source, record: row.record },
    ...{ id, headline, authors, published, lines, checked, corrections },
    ...{ total: written.length, first: from, ...pages },
    clean: cleanParts(article, lines[0]?.line ?? 0, lines.at(-1)?.line ?? 0),
    warnings: document.warnings.filter(({ level }) => level === 'warning').slice(0, MOST_WARNINGS)
  }
}

/** Lines that stand above the one that is asked for. */
const LINES_ABOVE = 10

function firstShown(written: readonly Line[], firstLine: number, { first, line }: Around): number {
  const at = line === null ? first : written.findIndex(({ number }) => number + firstLine - 1 >= line) - LINES_ABOVE
  return Math.max(0, Math.min(at, written.length - 1))
}

function blocksByLine({ blocks }: Document): Map<number, DocumentBlock> {
  return new Map(
    blocks.flatMap((block) =>
      Array.from({ length: block.lineEnd - block.line + 1 }, (_, at) => [block.line + at, block] as const)
    )
  )
}
