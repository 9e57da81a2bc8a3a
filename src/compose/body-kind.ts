import { classAt, LETTER, lengthAt, NUMBER, SIGN, startsCapital, startsSmall } from '../lexicon/character-classes.ts'
import { findPhrases, phraseAt, phraseAtStart, readingsOf, wordsOf, wordsUpTo } from '../lexicon/match.ts'
import type { KindOf } from '../tree/roles.ts'
import { missingEmbed } from './fields/missing-parts.ts'

/** Marks of a list's item: bullets, dashes, `1.`, `1)`, `a)`. A dash or star needs a blank after it. */
const ITEM = /^(?:[•◦▪■●‣∙·]\s*\S|[-–*+] \S|\d{1,3}[.)] \S|\(?(\S)\) \S)/u

function isItem(text: string): boolean {
  // A letter with none of the marks behind it: most texts begin so.
  if (classAt(text, 0) === LETTER && text[1] !== ')') return false
  const mark = ITEM.exec(text)
  return mark !== null && (mark[1] === undefined || startsSmall(mark[1])) && !opensWithDay(text)
}

/** `23. Februar 2015 – `: so much of a text is read to see that (characters). */
const LONGEST_DAY = 24

function opensWithDay(text: string): boolean {
  const [day = '', month = '', year = ''] = wordsOf(text.slice(0, LONGEST_DAY))
  return /^\d{1,2}$/.test(day) && /^\d{4}$/.test(year) && readingsOf('months', month).length > 0
}

/** `“…” — Jane Roe`: so long is a name after a quotation (characters). */
const LONGEST_SOURCE = 61

/** Whether a text ends with a quotation's mark, a dash and whom it is from. */
function closesOnSource(text: string): boolean {
  const end = text.slice(-2 * LONGEST_SOURCE)
  if (!end.includes('—') && !end.includes('–')) return false
  for (const dash of end.matchAll(/[”"»“] ?[—–] ?/g)) {
    const source = end.slice(dash.index + dash[0].length)
    if (startsCapital(source) && source.length > 2 && source.length <= LONGEST_SOURCE && !/[.!?]/.test(source))
      return true
  }
  return false
}

/** A tagline is short; a paragraph that only mentions who wrote what is not (words). */
const LONGEST_TAGLINE = 60

/** The kind of a line that stands. */
export function bodyKind(text: string): KindOf<'body'> {
  if (isItem(text)) return 'list-item'
  if (/^> ?\S/.test(text) || closesOnSource(text)) return 'quote'
  if (isCorrection(text)) return 'correction'
  if (missingEmbed(text) !== null) return 'embed-intro'
  return isTagline(text) ? 'tagline' : 'paragraph'
}

/** Whether the first word of a text is a number. */
function opensWithNumber(text: string): boolean {
  let at = 0
  while (at < text.length && classAt(text, at) === SIGN && !'©&'.includes(text.charAt(at))) at += lengthAt(text, at)
  return classAt(text, at) === NUMBER
}

/** `Correction: …`, `An earlier version of this story …` */
function isCorrection(text: string): boolean {
  const hit = opensWithNumber(text)
    ? phraseAt('correction-words', wordsOf(text), 1)
    : phraseAtStart('correction-words', text)
  if (hit === null) return false
  if (hit.end - hit.start >= 4) return true
  const label = hit.phrase.text.replaceAll("'", "['’]").replaceAll('.', '\\.')
  return new RegExp(`^[\\s*_(\\[]{0,4}${label}\\.?(?: \\([^)]{1,40}\\))? ?[:–—]`, 'iu').test(text)
}

function isTagline(text: string): boolean {
  const words = wordsUpTo(text, LONGEST_TAGLINE)
  if (words === null) return false
  return findPhrases('contributed-words', words).some((hit) => {
    const length = hit.end - hit.start
    if (hit.start === 0) return length >= 2 && words.length <= LONGEST_TAGLINE / 2
    return length >= 4 || (length >= 3 && words.length <= 30 && hit.end >= words.length - 4)
  })
}
