import type { Document } from '../document/document.ts'
import { JSON_FOLDER, MARKDOWN_FOLDER } from './bag.ts'
import type { Converted } from './engine.ts'
import type { Entry, Row } from './entry.ts'
import { fullName } from './names.ts'
import type { NameParts } from './pattern.ts'

/**
 * Adds a record to its input's entry, and has its files written.
 *
 * @param nameOf a pattern of names, or null for the input's own
 */
export function addRecord(
  entry: Entry,
  converted: Converted,
  nameOf: ((parts: NameParts) => string) | null,
  put: (file: string, data: string) => void
): void {
  if (!converted.ok) {
    const { code, message, line } = converted.error
    entry.errors.push({ code, message, line })
    return
  }
  const { document } = converted
  const single = document.source.records === 1
  const name =
    nameOf?.(partsOf(entry.source, converted)) ?? (single ? entry.name : `${entry.name}/${padded(numberOf(document))}`)
  const json = `${JSON_FOLDER}/${fullName(name, '.json')}`
  const markdown = `${MARKDOWN_FOLDER}/${fullName(name, '.md')}`
  put(json, converted.json)
  put(markdown, converted.markdown)
  entry.rows.push(rowOf(entry.source, converted, json.slice(5), markdown.slice(5)))
  for (const block of document.blocks)
    if (block.role === 'boilerplate') entry.struck[String(block.kind)] = (entry.struck[String(block.kind)] ?? 0) + 1
  for (const warning of document.warnings) entry.warnings[warning.code] = (entry.warnings[warning.code] ?? 0) + 1
}

function rowOf(source: string, { document }: Converted & { ok: true }, json: string, markdown: string): Row {
  return {
    id: document.id,
    source,
    record: numberOf(document),
    headline: document.headline,
    byline: document.byline,
    published: document.published,
    type: document.type,
    language: document.language,
    words: document.stats.words,
    struck: document.stats.struck,
    lowestConfidence: document.stats.lowestConfidence,
    warnings: document.warnings.filter((warning) => warning.level === 'warning').length,
    json,
    markdown
  }
}

function partsOf(relative: string, { document }: Converted & { ok: true }): NameParts {
  const { id, headline, published, language } = document
  return { relative, record: numberOf(document), id, headline, published, language }
}

/** Inputs of an archive are files, and a file's records are numbered. */
function numberOf({ source }: Document): number {
  return source.record as number
}

/** Six digits, so that the records of a file sort as numbers do. */
function padded(record: number): string {
  return String(record).padStart(6, '0')
}
