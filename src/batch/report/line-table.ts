import path from 'node:path'
import type { StoredDocument } from '../../document/document.ts'
import { descriptionOf } from '../../label/descriptions.ts'
import { read } from '../../read/index.ts'
import { isBad } from '../../read/record/record.ts'
import { settingsOf } from '../../settings.ts'
import { numberOf } from '../bag/catalogue-row.ts'
import { openRegularFile } from '../files/source-file.ts'
import type { ConvertSettings } from '../processing/engine.ts'
import { escapeHtml } from './escape.ts'

/** Below this, a decision is marked as one to look at. */
const UNSURE = 0.7
/** A longer line is cut in the page, never in the archive. */
const LINE_CHARACTERS = 4000

/** A record's lines as the source has them. */
export interface SourceLines {
  lines: readonly string[]
  /** The number of the first in the file. */
  firstLine: number
}

/** The lines of an article beside what each is: a table's rows as HTML. Without its source, each block's own text stands for them. */
export function linesTable(document: StoredDocument, source: SourceLines | undefined): string {
  const rows: string[] = []
  for (const block of document.blocks)
    for (let line = block.line; line <= block.lineEnd; line++)
      rows.push(row(block, line, source?.lines[line - source.firstLine] ?? (line === block.line ? block.text : '')))
  return `<table class="lines"><tbody>${rows.join('\n')}</tbody></table>`
}

function row(block: StoredDocument['blocks'][number], line: number, text: string): string {
  const isFirst = line === block.line
  const kind = block.kind === null ? '' : ` <span class="soft">${escapeHtml(block.kind)}</span>`
  const percent = `${Math.round(block.confidence * 100)}%`
  const why = isFirst ? `<b>${percent}</b>${escapeHtml(reasonsOf(block))}` : ''
  const unsure = block.confidence < UNSURE ? ' unsure' : ''
  const cut =
    text.length > LINE_CHARACTERS ? `${text.slice(0, LINE_CHARACTERS)} … (${text.length - LINE_CHARACTERS} more)` : text
  return `<tr class="${block.role}${unsure}"><td class="no">${line}</td><td class="role">${isFirst ? `${block.role}${kind}` : ''}</td><td class="text"><bdi>${escapeHtml(cut)}</bdi></td><td class="why">${why}</td></tr>`
}

/** Why, and what it would be otherwise. */
function reasonsOf({ why, alt }: StoredDocument['blocks'][number]): string {
  const because = why.length === 0 ? '' : ` because ${why.map(descriptionOf).join('; ')}`
  return alt === null ? because : `${because} – or ${alt}`
}

/** The lines of some records of an original, which is read but once. What is wrong with it, `stet verify` says. */
export async function readSourceLines(
  original: string,
  settings: ConvertSettings,
  wanted: ReadonlySet<number>
): Promise<Map<number, SourceLines>> {
  const found = new Map<number, SourceLines>()
  try {
    const chunks = openRegularFile(original).stream()
    for await (const records of read(chunks, settingsOf({ ...settings, name: path.basename(original) })))
      for (const record of records) {
        if (isBad(record) || !wanted.has(numberOf(record))) continue
        const lines = record.text.replace(/^\ufeff/, '').split(/\r\n|\n|\r/)
        found.set(numberOf(record), { lines, firstLine: record.firstLine })
        if (found.size === wanted.size) return found
      }
  } catch {
    // What was read until then is shown.
  }
  return found
}
