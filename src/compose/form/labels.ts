import { phraseAtStart, wordsOf } from '../../lexicon/match.ts'
import type { DatedBlock } from '../../tree/article.ts'

/** Whether struck lines stand right above or below a line: a label there belongs to a menu or a box, not to the text. */
export function isAmongStruck(blocks: readonly DatedBlock[], at: number): boolean {
  return [blocks[at - 1], blocks[at + 1]].some((block) => block?.label.role === 'boilerplate')
}

/** What stands between the colons, bars and dashes of a headline: labels stand first or last. */
export function partsOfHeadline(text: string): string[] {
  return text.split(/:| [|–—-] /u)
}

/** `Media Contact: Jon Aske`, `Kontakt` alone: whom to ask about a text. */
export function isContactLine(text: string): boolean {
  const contact = phraseAtStart('contact-words', text)
  if (contact === null) return false
  if (contact.end === wordsOf(text).length) return true
  const colon = text.indexOf(':')
  if (colon >= 0 && wordsOf(text.slice(0, colon)).length === contact.end) return true
  return /\S@\S/.test(text) || digitsIn(text) >= LEAST_DIGITS
}

/** A telephone number has at least this many figures. */
const LEAST_DIGITS = 5

function digitsIn(text: string): number {
  return text.replace(/\D/g, '').length
}
