import type { LexiconKind } from '../../../lexicon/index.ts'
import { phraseAt, wordsOf } from '../../../lexicon/match.ts'

/** Lists whose entries are no names. */
const NO_NAMES = [
  ...([
    'agencies',
    'organisation-words',
    'job-titles',
    'job-words',
    'by-words',
    'contributor-labels',
    'places'
  ] as const),
  ...(['section-label', 'navigation', 'months', 'weekdays', 'published-words', 'updated-words', 'share'] as const),
  ...(['related', 'ui-control', 'comments', 'subscribe', 'byline-box', 'page-furniture', 'type-labels'] as const)
] as const satisfies readonly LexiconKind[]

/** Whether a text is one entry of a list. */
export function isEntryOf(kind: LexiconKind, text: string): boolean {
  const words = wordsOf(text)
  return words.length > 0 && phraseAt(kind, words, 0)?.end === words.length
}

const HAN = /^\p{Script=Han}{2,5}$/u
const HAN_AND_KANA = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}々ー]{2,8}$/u
/** `约翰·史密斯`, `ジョン・スミス` */
const FOREIGN = /^[\p{Script=Han}\p{Script=Katakana}ー]{1,8}(?:[·・][\p{Script=Han}\p{Script=Katakana}ー]{1,8}){1,3}$/u
const HANGUL = /^\p{Script=Hangul}{2,4}$/u
/** Scripts whose words are parted by spaces: Arabic, Hebrew, Devanagari, Thai and their neighbours. */
const WORDS = /^(?:[\p{Lo}\p{M}'’־-]{2,20})(?:\s[\p{Lo}\p{M}.'’־-]{1,20}){1,4}$/u
const LATIN = /^\p{Lu}[\p{L}\p{M}.'’-]{1,20}(?:\s\p{Lu}[\p{L}\p{M}.'’-]{0,20}){1,3}$/u

/** How sure a line is that a name stands there: `alone` on it, beside a `label`, or behind a label and its colon, where pen names stand too. */
export type Evidence = 'alone' | 'label' | 'colon'

/** Whether a text is a person's name in a script without capitals, or one in Latin letters beside a label. */
export function isUncasedName(text: string, evidence: Evidence): boolean {
  if (NO_NAMES.some((kind) => isEntryOf(kind, text))) return false
  if (HANGUL.test(text)) return hasFamilyName(text)
  if (HAN.test(text) || HAN_AND_KANA.test(text))
    return hasFamilyName(text) || (evidence === 'colon' && text.length <= 4)
  if (FOREIGN.test(text)) return evidence !== 'alone'
  if (LATIN.test(text)) return evidence !== 'alone'
  return WORDS.test(text) && isSpaced(text) && !text.split(' ').some(isNoName)
}

/** A word that no name has. */
function isNoName(word: string): boolean {
  return (['organisation-words', 'job-words', 'agencies', 'months', 'weekdays', 'place-words'] as const).some((kind) =>
    isEntryOf(kind, word)
  )
}

/** Whether no letter is of a script that writes its words without spaces, or in syllables. */
function isSpaced(text: string): boolean {
  return !/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(text)
}

/** Whether one to three letters at the start are a common family name, and something follows. */
export function hasFamilyName(text: string): boolean {
  const letters = [...text.replace(/\s/gu, '')]
  return [1, 2, 3].some((count) => letters.length > count && isFamilyName(letters.slice(0, count).join('')))
}

export function isFamilyName(text: string): boolean {
  return isEntryOf('family-names', text)
}
