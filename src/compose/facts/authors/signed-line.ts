import { type PhraseHit, phraseAt, wordsOf } from '../../../lexicon/match.ts'
import { authorsOf } from '../../byline/index.ts'
import type { KnownNames } from '../../byline/outlets.ts'
import { readable } from '../../byline/plain-line.ts'
import { isUncased } from '../../byline/uncased/index.ts'
import { isEntryOf } from '../../byline/uncased/name.ts'
import { isNameInBrackets } from './eastern-credits.ts'

/** One letter (`A`, `I`) is no `By` where a line was taken for something else. */
const SHORTEST_BY = 2

/** Whether a line begins with a `By` and a name right behind it: `By Maria Teller, Editor`, `ByMaria Teller`, `Posted by: Mara`. */
export function isSigned(line: string, known: KnownNames): boolean {
  const text = readable(line, known)
  if (isNameInBrackets(line)) return true
  if (!mayBeSigned(text)) return false
  if (isSignedBehind(text, known)) return true
  const [name] = authorsOf(text, known)
  if (name === undefined) return false
  // Twice where the text under a portrait stands before or behind it.
  return [text.lastIndexOf(name), text.indexOf(name)].some((at) => at >= 0 && isBehindBy(text, at, name))
}

function isBehindBy(text: string, at: number, name: string): boolean {
  const before = wordsOf(withoutPortrait(text.slice(0, at), name))
  const by = byAtStart(before)
  if (by === null || by.end !== before.length) return false
  // `文`, behind which a colon or a name stands, is a whole word.
  if (by.phrase.text.length < SHORTEST_BY && !/^\p{Lo}/u.test(by.phrase.text)) return false
  return name.includes(' ') || isUncased(name) || (by.end > 1 && text.slice(0, at).trimEnd().endsWith(':'))
}

/** A `By`, or words that name a kind of text and end in one: `Recipe by`. */
function byAtStart(words: readonly string[]): PhraseHit | null {
  const label = phraseAt('byline-labels', words, 0)
  return phraseAt('by-words', words, 0) ?? (label !== null && label.end > 1 ? label : null)
}

/** A line that is a name and the word for its job is no longer than this (characters). */
const LONGEST_JOB_LINE = 24

/** Whether a line of a script without capitals is a name and the word for who wrote behind it, and nothing else: `홍길동 기자`, `山田太郎記者`. */
function isSignedBehind(text: string, known: KnownNames): boolean {
  if (text.length > LONGEST_JOB_LINE || !isUncased(text) || /\d/.test(text)) return false
  const [name = '', ...more] = authorsOf(text, known)
  if (name === '' || more.length > 0 || !text.startsWith(name)) return false
  const behind = text.slice(name.length).trim()
  return behind !== '' && (isEntryOf('by-words', behind) || isEntryOf('job-titles', behind))
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
    return byAtStart(words) !== null || phraseAt('contributor-labels', words, 0) !== null
  })
}

/** Without the text under a portrait in front: `Headshot of Maria Teller By ` → `By `. */
function withoutPortrait(before: string, name: string): string {
  const at = before.indexOf(name)
  if (at >= 0 && phraseAt('contributor-labels', wordsOf(before.slice(0, at)), 0) !== null)
    return before.slice(at + name.length)
  return before
}
