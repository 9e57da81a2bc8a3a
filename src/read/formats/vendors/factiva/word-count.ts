import { plainFigures } from '../../../../lexicon/figures.ts'
import { WORD_UNITS } from './labels.ts'

/** `1,355 words`, `816 字`: the line between a record's head and its facts. */
export function wordCount(text: string): boolean {
  const number = /^\d[\d.,' ]*/.exec(plainFigures(text))
  return number !== null && WORD_UNITS.includes(text.slice(number[0].length).trim().toLowerCase())
}
