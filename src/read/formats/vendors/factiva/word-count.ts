import { WORD_UNITS } from './labels.ts'

/** `1,355 words`, `816 字`: the line between a record's head and its facts. */
export function wordCount(text: string): boolean {
  const match = /^\d[\d.,' ]* ?(\D+)$/.exec(text)
  return match !== null && WORD_UNITS.includes((match[1] ?? '').trim().toLowerCase())
}
