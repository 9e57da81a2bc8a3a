import type { Mark } from '../../tree/dump.ts'
import { linesOf } from '../blocks/lines.ts'

/** Lines of a text that is no page with its navigation; and characters, so that long texts are not looked at. */
const MOST_LINES = 5
const MOST_CHARACTERS = 2000
const PROSE: readonly Mark[] = ['field-prose']

/** The end of a sentence, behind which a service may say how much it left out. */
const SENTENCE_END = /[.!?…。．！？؟۔।॥]["'”’»)」』】]*(?: \[\+\d+ chars\])?$/u

/** Letters of a sentence in a script without capitals, which may part no words: Chinese, Arabic, Hindi. */
const LEAST_LETTERS = 8

/** Two words or more, of which one has a small letter, or letters of a script that has none, and a mark that ends them. */
function isSentence(text: string): boolean {
  const end = text.search(SENTENCE_END)
  if (end >= 0 && (text.match(/\p{Lo}/gu)?.length ?? 0) >= LEAST_LETTERS) return true
  const small = text.search(/\p{Ll}/u)
  return end >= 0 && small >= 0 && text.lastIndexOf(' ', end) > small
}

/** The sentences of a short text that a record with a title calls its text: however short they are, they are the text. */
export function marksOfShortText(text: string): Map<number, readonly Mark[]> | null {
  if (text.length > MOST_CHARACTERS) return null
  const { written } = linesOf(text)
  if (written.length > MOST_LINES) return null
  const sentences = written.filter((line) => isSentence(line.text))
  return sentences.length === 0 ? null : new Map(sentences.map((line) => [line.number, PROSE]))
}
