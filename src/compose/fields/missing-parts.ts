import { findPhrases, wordsOf } from '../../lexicon/match.ts'

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

/** What pages are called where they are counted: `Page 1 of 3`, `Seite 1 von 3`. */
const PAGES = ['page', 'seite', 'página', 'pagina', 'strona', 'sida', 'side']

/** The count of pages, where it says that there are more: `Page 1 of 3`. */
function pageCount(text: string): string | null {
  const low = text.toLowerCase()
  if (!PAGES.some((page) => low.includes(`${page} `))) return null
  const count = `\\b(?:${PAGES.join('|')}) (\\d{1,3}) ?(?:/|of|von|sur|de|di|van|z|av|af) ?(\\d{1,3})\\b`
  const page = new RegExp(count, 'iu').exec(text)
  return page !== null && Number(page[1]) < Number(page[2]) ? page[0] : null
}

/** A control is a few words; longer lines only speak of loading and reading (words). */
const LONGEST = 14

/** The words of a control that says that more was on the page: `Load more updates`, `Page 1 of 3`; else `null`. */
export function incompleteCapture(text: string): string | null {
  const page = pageCount(text)
  if (page !== null) return page
  const words = wordsOf(text)
  if (words.length > LONGEST) return null
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
