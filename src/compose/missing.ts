import { counterOf } from './counter.ts'
import { findPhrase, plain } from './match.ts'

/** How each thing that can be announced is said in a warning. */
const THINGS: Record<string, string> = {
  tweet: 'a tweet',
  post: 'a post',
  pictures: 'pictures',
  video: 'a video',
  chart: 'a chart',
  map: 'a map',
  document: 'a document',
  audio: 'a recording'
}

/** Sentences longer than this announce nothing; they report. */
const LONGEST_INTRO = 320

/** What a block announces and cannot hold: `The mayor tweeted:`, `… have posted pictures of the dam:`. */
export function missingEmbed(text: string): string | null {
  if (!/[:：]$/.test(text) || text.length > LONGEST_INTRO) return null
  const lower = plain(text)
  if (findPhrase(lower, 'embed-verbs') === null) return null
  const thing = findPhrase(lower, 'embed-things')
  return THINGS[thing?.phrase.value ?? 'post'] ?? 'a post'
}

/** Longest line that is a control and not a sentence. */
const LONGEST_CONTROL = 80

/** `Page 1 of 3`, in the languages of the lists. */
const PAGES = /^(?:page|seite|página|pagina|pág\.?) (\d{1,3}) (?:of|von|sur|de|di|van) (\d{1,3})$/iu

/** The words of a control that leads to more than the file holds, as they stand in the text; else `null`. */
export function incompleteCapture(text: string): string | null {
  if (text.length > LONGEST_CONTROL || counterOf(text) !== null) return null
  const pages = PAGES.exec(text)
  if (pages !== null) return Number(pages[1]) < Number(pages[2]) ? text : null
  const match = findPhrase(plain(text), 'continue-words')
  return match === null ? null : text.slice(match.start, match.end)
}
