import type { LexiconKind } from '../../lexicon/index.ts'
import { readingsOf } from '../../lexicon/match.ts'

export function isParticle(word: string): boolean {
  // `'t`, `’t`
  return isEntry('name-particles', word.toLowerCase().replace(/^['’](?=t$)/u, ''))
}

export function isCapital(word: string | undefined): boolean {
  return word !== undefined && /^\p{Lu}/u.test(word)
}

/** Whether two capitalised words stand at the beginning: where a person's name may begin. */
export function startsName(words: readonly string[]): boolean {
  const [first, second = ''] = words
  return isCapital(first) && (isCapital(second) || isParticle(second))
}

export function isEntry(kind: LexiconKind, word: string): boolean {
  return readingsOf(kind, word).length > 0
}

/** Articles that open the name of an organisation: `the Lavazza Team`. */
export function isArticle(word: string): boolean {
  return isEntry('articles', word.toLowerCase())
}

/** Whether the first word of a name, or the first part of it, is a common given name. */
export function hasGivenName(name: string): boolean {
  const [first = ''] = name.toLowerCase().split(' ')
  return isEntry('given-names', first) || isEntry('given-names', first.split('-')[0] ?? '')
}
