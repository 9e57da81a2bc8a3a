import { functionWords, LANGUAGES, type LexiconKind, phrases } from '../../lexicon/index.ts'
import type { Block, Dump } from '../../tree/dump.ts'
import { mix } from './hash.ts'
import { Counts } from './hash-counter.ts'
import { readShape } from './line-shape.ts'
import { type Seen, seenOf } from './observations.ts'

/** Word lists that lines are looked through for, in the order of their bits in `Seen.listed`. */
export const LISTED = [
  'advert',
  'agencies',
  'byline-box',
  'by-words',
  'comments',
  'consent',
  'continue-words',
  'contributed-words',
  'copyright',
  'correction-words',
  'credit-words',
  'embed-things',
  'embed-verbs',
  'job-titles',
  'live-words',
  'months',
  'navigation',
  'page-furniture',
  'paywall',
  'promo',
  'published-words',
  'read-time',
  'related',
  'relative-times',
  'section-label',
  'share',
  'subscribe',
  'time-zones',
  'ui-control',
  'updated-words',
  'weekdays'
] as const satisfies readonly LexiconKind[]
export type Listed = (typeof LISTED)[number]

/** The bit of a list. */
export const bitOf = (kind: Listed): number => 1 << LISTED.indexOf(kind)

/** Words of the longest phrase that is looked for. */
const LONGEST = 6
/** Tokens looked at from a long line's beginning and its end. */
const ENDS = 14

export interface Lists {
  /** Phrases by the hash of their tokens. */
  phrases: Counts
  /** 1 for the first tokens of phrases, by their lowest 16 bits. */
  first: Uint8Array
  /** Function words of seven languages. */
  small: Counts
}

let made: Lists | undefined

/** Takes tables made before instead of making them: the same ones, by the same version. */
export function useLists(lists: Lists): void {
  made = lists
}

/** The lists as tables of hashes, made when first needed. */
export function lists(): Lists {
  if (made) return made
  const all: { text: string; bit: number }[] = []
  for (const kind of LISTED) for (const { text } of phrases(kind)) all.push({ text, bit: bitOf(kind) })
  const table = new Counts(all.length)
  const first = new Uint8Array(1 << 16)
  const seen = tokensOf(all.map((phrase) => phrase.text))
  for (let at = 0; at < all.length; at++) {
    const from = seen.tokenFrom[at]
    const to = seen.tokenFrom[at + 1]
    if (to === from || to - from > LONGEST) continue
    let hash = 0
    for (let t = from; t < to; t++) hash = mix(hash, seen.token[t])
    table.set(hash, table.get(hash) | all[at].bit)
    first[seen.token[from] & 0xffff] = 1
  }
  const words = [...functionWords()].filter(([, languages]) =>
    languages.some((language) => (LANGUAGES as readonly string[]).includes(language))
  )
  const small = new Counts(words.length)
  const tokens = tokensOf(words.map(([word]) => word))
  for (let at = 0; at < words.length; at++)
    if (tokens.tokenFrom[at + 1] - tokens.tokenFrom[at] === 1) small.set(tokens.token[tokens.tokenFrom[at]], 1)
  made = { phrases: table, first, small }
  return made
}

/** Texts read as if each were a line of a dump: phrases and lines are cut into tokens by the same hand. */
function tokensOf(texts: readonly string[]): Seen {
  const children = texts.map((text) => ({ type: 'block', text, gap: 0, indent: 0, marks: [] }) as unknown as Block)
  const seen = seenOf({ children, pageLayout: 'lines' } as unknown as Dump)
  let free = 0
  let letters = 0
  texts.forEach((text, at) => {
    seen.tokenFrom[at] = free
    seen.textFrom[at] = letters
    free = readShape(seen, at, text, free)
    letters += text.length
    seen.tokenFrom[at + 1] = free
  })
  return seen
}

/** Fills `seen.listed` and `seen.small`: which lists' phrases stand in each line and where, and how many function words. */
export function readLists(seen: Seen): void {
  const { phrases: table, first, small } = lists()
  const { tokenFrom, token, listed } = seen
  for (let at = 0; at < seen.count; at++) {
    const from = tokenFrom[at]
    const to = tokenFrom[at + 1]
    let head = from
    let tail = to - 1
    while (head < tail && (seen.tokenCase[head] === 0 || seen.tokenCase[head] === 4)) head++
    while (tail > head && seen.tokenCase[tail] === 0) tail--
    let smalls = 0
    for (let t = from; t < to; t++) {
      if (t - from >= ENDS && to - t > ENDS) continue
      if (small.get(token[t]) !== 0) smalls++
      if (first[token[t] & 0xffff] === 0) continue
      let hash = 0
      const end = Math.min(to, t + LONGEST)
      for (let u = t; u < end; u++) {
        hash = mix(hash, token[u])
        const bits = table.get(hash)
        if (bits === 0) continue
        listed.any[at] |= bits
        if (t === head) listed.start[at] |= bits
        if (u + 1 < to && seen.tokenCase[u + 1] === 0 && seen.folded[seen.tokenAt[u + 1]] === 58)
          listed.colon[at] |= bits
        if (u === tail) listed.end[at] |= bits
        if (t === head && u === tail) listed.whole[at] |= bits
      }
    }
    const looked = Math.min(to - from, 2 * ENDS)
    listed.start[at] |= listed.whole[at]
    seen.small[at] = looked === 0 ? 0 : Math.min(5, Math.ceil((smalls * 8) / looked))
  }
}
