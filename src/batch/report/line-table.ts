import path from 'node:path'
import type { StoredDocument } from '../../document/document.ts'
import { descriptionOf } from '../../label/descriptions.ts'
import { read } from '../../read/index.ts'
import { isBad } from '../../read/record/record.ts'
import { settingsOf } from '../../settings.ts'
import { isUnsure } from '../../tree/confidence.ts'
import { numberOf } from '../bag/catalogue-row.ts'
import { openRegularFile } from '../files/source-file.ts'
import type { ConvertSettings } from '../processing/engine.ts'

/** A longer line is cut in the page, never in the archive. */
const LINE_CHARACTERS = 4000

/** A record's lines as the source has them. */
export interface SourceLines {
  lines: readonly string[]
  /** The number of the first in the file. */
  firstLine: number
}

/**
 * A line as the page reads it: number, text, role, kind, confidence in percent, the numbers of its reasons, runner-up, and its
 * state: 1 if it is unsure, 2 if a person has corrected it. The last four are those of its block, and stand on the block's first line only.
 */
export type LineData = [number, string, string, string | null, ...([] | [number, number[], string | null, 0 | 1 | 2])]

/** The lines of an article beside what each is. Without its source, each block's own text stands for them. */
export function linesData(
  document: StoredDocument,
  source: SourceLines | undefined,
  numberOf: (reason: string) => number
): LineData[] {
  const lines: LineData[] = []
  for (const block of document.blocks) {
    const { role, kind, confidence, why, alt } = block
    const said = [Math.round(confidence * 100), why.map((cue) => numberOf(descriptionOf(cue))), alt] as const
    const state = 'corrected' in block && block.corrected === true ? 2 : isUnsure(confidence) ? 1 : 0
    for (let line = block.line; line <= block.lineEnd; line++) {
      const text = cut(source?.lines[line - source.firstLine] ?? (line === block.line ? block.text : ''))
      if (line === block.line) lines.push([line, text, role, kind, ...said, state])
      else lines.push([line, text, role, kind])
    }
  }
  return lines
}

function cut(text: string): string {
  const more = text.length - LINE_CHARACTERS
  return more > 0 ? `${text.slice(0, LINE_CHARACTERS)} … (${more} more)` : text
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
