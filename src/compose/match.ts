import { type LexiconKind, type Phrase, phrases } from '../lexicon/index.ts'

/** Longest phrase of any list, in words. */
const MOST_WORDS = 8

/** A phrase found in a text, and where: offsets in the text, the end exclusive. */
export interface Match {
  phrase: Phrase
  start: number
  end: number
}

const maps = new Map<LexiconKind, ReadonlyMap<string, Phrase>>()

/** The phrases of a kind by their text. Made on first use, then kept. */
export function phraseMap(kind: LexiconKind): ReadonlyMap<string, Phrase> {
  let map = maps.get(kind)
  if (map === undefined) {
    map = new Map(phrases(kind).map((phrase) => [phrase.text, phrase]))
    maps.set(kind, map)
  }
  return map
}

const EDGE = /[\p{L}\p{N}]/u

/** Lower case, with typographic apostrophes as plain ones, letter for letter where that is possible. */
export function plain(text: string): string {
  const lower = text.toLowerCase()
  return (lower.length === text.length ? lower : text).replace(/’/g, "'")
}

/** The longest phrase of a kind that starts at `from` (a word's first letter) and ends at a word's end. */
export function phraseAt(text: string, from: number, kind: LexiconKind): Match | null {
  const map = phraseMap(kind)
  let best: Match | null = null
  let end = from
  for (let words = 0; words < MOST_WORDS && end < text.length; words++) {
    end = wordEnd(text, end)
    for (const stop of [end, end - 1]) {
      const phrase = stop > from ? map.get(text.slice(from, stop)) : undefined
      if (phrase !== undefined && (best === null || stop > best.end) && endsWord(text, stop)) best = { phrase, start: from, end: stop }
    }
    while (text[end] === ' ') end++
  }
  return best
}

/** The first phrase of a kind anywhere in a text, at word edges. */
export function findPhrase(text: string, kind: LexiconKind): Match | null {
  for (let at = 0; at < text.length; at = nextWord(text, at)) {
    const match = phraseAt(text, at, kind)
    if (match !== null) return match
  }
  return null
}

function wordEnd(text: string, from: number): number {
  const space = text.indexOf(' ', from)
  return space < 0 ? text.length : space
}

function nextWord(text: string, from: number): number {
  let at = from
  while (at < text.length && EDGE.test(text[at])) at++
  while (at < text.length && !EDGE.test(text[at])) at++
  return at === from ? at + 1 : at
}

function endsWord(text: string, at: number): boolean {
  return at === text.length || !EDGE.test(text[at]) || !EDGE.test(text[at - 1])
}
