import type { Origin } from '../../corrections/earlier.ts'
import type { Document } from '../../document/document.ts'
import type { Struck } from '../../write/index.ts'

/** What a person is told of a document when it is done. */
export interface DocumentSummary {
  /** What corrections of it are found by. */
  origin: Origin
  type: Document['type']
  language: string | null
  words: number
  roles: Document['stats']['roles']
  /** Struck blocks by kind, in the order of the dump. */
  struckBlocks: Record<string, number>
  /** The warnings that ask for a check by a person. */
  warnings: { line: number | null; code: string; message: string }[]
  /** What was struck from what is written, where that is asked for. */
  redacted?: Struck
  /** Files that hold it now, from the output folder. */
  written: string[]
}

/** @param source the path of its input */
export function documentSummary(
  document: Document,
  source: string,
  written: string[],
  redacted?: Struck
): DocumentSummary {
  const { id: record, records } = document.source
  const struckBlocks: Record<string, number> = {}
  for (const { role, kind } of document.blocks)
    if (role === 'boilerplate') struckBlocks[kind ?? 'other'] = (struckBlocks[kind ?? 'other'] ?? 0) + 1
  const warnings = document.warnings.filter(({ level }) => level === 'warning')
  return {
    origin: { id: document.id, path: source, record, records },
    type: document.type,
    language: document.language,
    words: document.stats.words,
    roles: document.stats.roles,
    struckBlocks,
    warnings: warnings.map(({ line, code, message }) => ({ line, code, message })),
    written,
    ...(redacted === undefined ? {} : { redacted })
  }
}
