import { statSync } from 'node:fs'
import path from 'node:path'
import type { Document, DocumentBlock } from '../../document/document.ts'
import { saysOf } from '../../label/says.ts'
import { read } from '../../read/index.ts'
import { isBad } from '../../read/record.ts'
import { settingsOf } from '../../settings.ts'
import type { ConvertSettings } from '../engine.ts'
import { openOriginal } from '../original.ts'
import { escapeHtml } from './escape.ts'

/** Below this, a decision is marked as one to look at. */
const UNSURE = 0.7
/** A longer line is cut in the page, never in the archive. */
const LINE_CHARACTERS = 4000

/** The lines of an article beside what each is: a table's rows as HTML. `original`: the source's path. */
export async function linesTable(document: Document, original: string, settings: ConvertSettings): Promise<string> {
  const { lines, firstLine } = await sourceLines(document, original, settings)
  const rows: string[] = []
  for (const block of document.blocks)
    for (let line = block.line; line <= block.lineEnd; line++)
      rows.push(row(block, line, lines?.[line - firstLine] ?? (line === block.line ? block.text : '')))
  return `<table class="lines"><tbody>${rows.join('\n')}</tbody></table>`
}

function row(block: DocumentBlock, line: number, text: string): string {
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
function reasonsOf({ why, alt }: DocumentBlock): string {
  const because = why.length === 0 ? '' : ` because ${why.map(saysOf).join('; ')}`
  return alt === null ? because : `${because} – or ${alt}`
}

async function sourceLines(
  document: Document,
  original: string,
  settings: ConvertSettings
): Promise<{ lines: string[] | null; firstLine: number }> {
  try {
    const { size } = statSync(original)
    for await (const records of read(
      openOriginal(original, size).stream(),
      settingsOf({ ...settings, name: path.basename(original) })
    ))
      for (const record of records)
        if (!isBad(record) && record.source.record === document.source.record)
          return { lines: record.text.replace(/^\ufeff/, '').split(/\r\n|\n|\r/), firstLine: record.firstLine }
  } catch {
    // The blocks' own text is shown instead; `stet verify` says what is wrong with the source.
  }
  return { lines: null, firstLine: 1 }
}
