import { hasGivenName, isCapital, isParticle } from '../words.ts'

/** Words on each side of the comma at most. */
const LONGEST_PART = 3

/** `Teller, Maria`, `van Dam, Jan Piet`: a surname, a comma and a common given name → `Maria Teller`; `null` for any other text. */
export function turnedName(text: string): string | null {
  const [surname = [], given = [], ...more] = text.split(',').map((part) => part.trim().split(/\s+/))
  if (more.length > 0 || !isSurname(surname) || !isGiven(given)) return null
  return [...given, ...surname].join(' ')
}

/** One word, or particles before it: two words that begin with a given name are a person already. */
function isSurname(words: readonly string[]): boolean {
  if (words.length > LONGEST_PART || !isCapital(words.at(-1))) return false
  return words.every((word) => /^[\p{L}'’-]+$/u.test(word)) && words.slice(0, -1).every(isParticle)
}

function isGiven(words: readonly string[]): boolean {
  if (words.length > LONGEST_PART || !hasGivenName(words[0] ?? '')) return false
  return words.every((word) => isCapital(word) && /^[\p{L}'’.-]+$/u.test(word))
}
