import type { Document } from '../../document/document.ts'

/** What a person is told of a document when it is done. */
export interface Digest {
  type: Document['type']
  language: string | null
  words: number
  roles: Document['stats']['roles']
  /** Struck blocks by kind, in the order of the dump. */
  struck: Record<string, number>
  /** What to look at. */
  warnings: { line: number | null; code: string; message: string }[]
  /** Files that hold it now, from the output folder. */
  written: string[]
}

export function digestOf(document: Document, written: string[]): Digest {
  const struck: Record<string, number> = {}
  for (const { role, kind } of document.blocks)
    if (role === 'boilerplate') struck[kind ?? 'other'] = (struck[kind ?? 'other'] ?? 0) + 1
  const warnings = document.warnings.filter(({ level }) => level === 'warning')
  return {
    type: document.type,
    language: document.language,
    words: document.stats.words,
    roles: document.stats.roles,
    struck,
    warnings: warnings.map(({ line, code, message }) => ({ line, code, message })),
    written
  }
}
