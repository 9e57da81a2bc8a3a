import type { Correction } from '../corrections/correction.ts'
import type { Document } from '../document/document.ts'
import { descriptionOf } from '../label/descriptions.ts'
import { linesOf } from '../read/blocks/lines.ts'
import type { SourceRecord } from '../read/record/record.ts'
import type { Kind, Role } from '../tree/roles.ts'

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
  headline: string | null
  authors: readonly string[]
  published: string | null
  /** The clean article's paragraphs. */
  text: string
  warnings: readonly { code: string; message: string; line: number | null; lineEnd: number | null }[]
  lines: ViewedLine[]
  /** All corrections of it, in the order in which they hold. */
  corrections: readonly Correction[]
}

/** A longer line is cut on the page, never in the archive. */
const LINE_CHARACTERS = 4000
/** Lines of one article that a page holds. */
const MOST_LINES = 3000

export function articleView(record: SourceRecord, document: Document, corrections: readonly Correction[]): ArticleView {
  const { id, headline, authors, published, text } = document
  const warnings = document.warnings.filter(({ level }) => level === 'warning')
  const blocks = new Map(
    document.blocks.flatMap((block) =>
      Array.from({ length: block.lineEnd - block.line + 1 }, (_, at) => [block.line + at, block] as const)
    )
  )
  const lines = linesOf(record.text)
    .written.slice(0, MOST_LINES)
    .flatMap(({ number, start, end }): ViewedLine[] => {
      const line = number + record.firstLine - 1
      const block = blocks.get(line)
      if (block === undefined) return []
      const { role, kind, confidence, alt, why } = block
      const written = record.text.slice(start, Math.min(end, start + LINE_CHARACTERS))
      const place = { line, text: written, opens: line === block.line, corrected: block.corrected === true }
      return [{ ...place, role, kind, confidence, alt, why: why.map(descriptionOf) }]
    })
  return { id, headline, authors, published, text, warnings, lines, corrections }
}
