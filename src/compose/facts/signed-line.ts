import { phraseAt, wordsOf } from '../../lexicon/match.ts'
import { authorsOf } from '../byline/index.ts'
import type { KnownNames } from '../byline/outlets.ts'
import { readable } from '../byline/plain-line.ts'
import { isUncased } from '../byline/uncased.ts'

/** One letter (`A`, `I`) is no `By` where a line was taken for something else. */
const SHORTEST_BY = 2

/** Whether a line begins with a `By` and a name right behind it: `By Maria Teller, Editor`, `ByMaria Teller`, `Posted by: Mara`. */
export function isSigned(line: string, known: KnownNames): boolean {
  const text = readable(line, known)
  if (!mayBeSigned(text)) return false
  const [name] = authorsOf(text, known)
  const at = name === undefined ? -1 : text.lastIndexOf(name)
  if (name === undefined || at < 0) return false
  const before = wordsOf(withoutPortrait(text.slice(0, at), name))
  const by = phraseAt('by-words', before, 0)
  if (by === null || by.phrase.text.length < SHORTEST_BY || by.end !== before.length) return false
  return name.includes(' ') || isUncased(name) || (by.end > 1 && text.slice(0, at).trimEnd().endsWith(':'))
}

/** A `By`, or what stands before one, is looked for in this much of a line (characters). */
const OPENING = 80

/**
 * Whether a line begins with a `By`, or with what stands under a portrait. Reading the names of all other lines around a headline took 9 %
 * of all time (`node --cpu-prof bin/stet.js clean -f labels`).
 */
function mayBeSigned(text: string): boolean {
  if (isUncased(text)) return true
  const opening = text.slice(0, OPENING)
  return [opening, opening.replace(/['’.-]/g, ' ')].some((said) => {
    const words = wordsOf(said)
    return phraseAt('by-words', words, 0) !== null || phraseAt('contributor-labels', words, 0) !== null
  })
}

/** Without the text under a portrait in front: `Headshot of Maria Teller By ` → `By `. */
function withoutPortrait(before: string, name: string): string {
  const at = before.indexOf(name)
  if (at >= 0 && phraseAt('contributor-labels', wordsOf(before.slice(0, at)), 0) !== null)
    return before.slice(at + name.length)
  return before
}
