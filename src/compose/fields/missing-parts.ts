import { findPhrases, readingsOf, wordsOf, wordsUpTo } from '../../lexicon/match.ts'

/** How a reader names each thing that `embed-things` knows. */
const THINGS: Readonly<Record<string, string>> = {
  tweet: 'a tweet',
  post: 'a post',
  pictures: 'pictures',
  video: 'a video',
  audio: 'a recording',
  map: 'a map',
  chart: 'a chart',
  document: 'a document'
}

/** What an introduction announces where two things are named: a picture on Twitter is a tweet. */
const STRONGEST = ['pictures', 'video', 'tweet', 'post', 'audio', 'map', 'chart', 'document'] as const

/**
 * What a paragraph announces and cannot hold itself: `… tweeted:` → `a tweet`. `null` unless the paragraph ends
 * in a colon and has a verb of posting.
 */
export function missingEmbed(text: string): string | null {
  if (!/[:：]\s*$/.test(text)) return null
  const words = wordsOf(text)
  if (findPhrases('embed-verbs', words).length === 0) return null
  const found = new Set(findPhrases('embed-things', words).flatMap((hit) => hit.phrase.value ?? []))
  const thing = STRONGEST.find((name) => found.has(name))
  return THINGS[thing ?? 'post'] ?? null
}

/** A number, what parts it from how many there are, and that: `1 of 3`, `1/3`. */
const COUNT = /^ ?(\d{1,3}) ?(\/|\p{L}{1,6}(?: \p{L}{1,6})?) ?(\d{1,3})(?![\p{L}\d])/u

/** The count of pages, where it says that there are more: `Page 1 of 3`. */
function pageCount(text: string): string | null {
  // Words before figures are looked for in lines with figures alone: in all of them it took 2 % of all time.
  if (!/ \d/.test(text)) return null
  for (const { 0: word, index } of text.matchAll(/\p{L}{3,12}(?= \d)/gu)) {
    if (readingsOf('page-words', word.toLowerCase()).length === 0) continue
    const count = COUNT.exec(text.slice(index + word.length, index + word.length + LONGEST_COUNT))
    if (count === null) continue
    const [said, page = '', between = '', pages = ''] = count
    const parts = between === '/' || findPhrases('of-words', wordsOf(between)).length === 1
    if (parts && Number(page) < Number(pages)) return word + said
  }
  return null
}

/** ` 1 out of 300` is no longer than this (characters). */
const LONGEST_COUNT = 32

/** A control is a few words; longer lines only speak of loading and reading (words, characters). */
const LONGEST = 14
const LONGEST_IN_CHARACTERS = 140

/** The words of a control that says that more was on the page: `Load more updates`, `Page 1 of 3`; else `null`. */
export function incompleteCapture(text: string): string | null {
  const page = pageCount(text)
  if (page !== null) return page
  if (text.length > LONGEST_IN_CHARACTERS) return null
  const words = wordsUpTo(text, LONGEST)
  if (words === null) return null
  const hit = findPhrases('continue-words', words)[0]
  if (hit === undefined) return null
  return asWritten(text, hit.phrase.text, words, hit.start) ?? text
}

/** The control as the line has it, capitals and all. */
function asWritten(text: string, phrase: string, words: readonly string[], start: number): string | null {
  const low = text.toLowerCase().replaceAll('’', "'")
  const from = start === 0 ? 0 : low.indexOf(words[start] ?? '')
  const at = low.indexOf(phrase, Math.max(0, from))
  return at < 0 || low.length !== text.length ? null : text.slice(at, at + phrase.length)
}
