import type { Document, StoredDocument } from '../../document/document.ts'
import { joinedAuthors } from '../../document/joined-authors.ts'
import { packSketch, sketchOf } from '../../duplicates/index.ts'
import type { CatalogueRow } from '../journal/entries.ts'
import type { NameParts } from '../naming/name-template.ts'

/**
 * A document's row in the catalogue.
 *
 * @param record its number in the input, from 1
 * @param files where it is in each format, by the format's name, from `data/` on
 */
export function rowOf(
  source: string,
  record: number,
  document: Document,
  files: Readonly<Record<string, string>>
): CatalogueRow {
  const warnings = document.warnings.filter((warning) => warning.level === 'warning')
  return {
    id: document.id,
    source,
    record,
    headline: document.headline,
    byline: document.byline,
    authors: joinedAuthors(document.authors),
    published: document.published,
    modified: document.modified,
    publication: document.publication,
    section: document.section,
    page: document.page,
    type: document.type,
    language: document.language,
    words: document.stats.words,
    lines: document.stats.nonBlank,
    struckLines: document.stats.struckLines,
    lowestConfidence: document.stats.lowestConfidence,
    warnings: warnings.length,
    warningCodes: codesOf(warnings),
    corrected: document.blocks.filter(({ corrected }) => corrected === true).length,
    json: files.json ?? '',
    markdown: files.markdown ?? '',
    sketch: packSketch(sketchOf(document.text))
  }
}

/** The codes of some warnings, each once and sorted, in one text; null where there are none. */
function codesOf(warnings: Document['warnings']): string | null {
  const codes = [...new Set(warnings.map(({ code }) => code))].sort()
  return codes.length === 0 ? null : codes.join(' ')
}

/** Counts a document's struck lines by kind, and its warnings by code. */
export function addDocumentCounts(
  { struck, warnings }: { struck: Record<string, number>; warnings: Record<string, number> },
  document: Pick<StoredDocument, 'blocks' | 'warnings'>
): void {
  for (const { role, kind, line, lineEnd } of document.blocks)
    if (role === 'boilerplate') add(struck, String(kind), lineEnd - line + 1)
  for (const { code } of document.warnings) add(warnings, code, 1)
}

function add(counts: Record<string, number>, key: string, count: number): void {
  counts[key] = (counts[key] ?? 0) + count
}

/** What a pattern of names may say of a document. */
export function namePartsOf(relative: string, record: number, document: Document): NameParts {
  const { id, headline, published, language } = document
  return { relative, record, id, headline, published, language }
}

/** The number of a file's record, which is never null: only those of standard input have none. */
export function numberOf({ source }: { source: { record: number | null } }): number {
  return source.record as number
}
