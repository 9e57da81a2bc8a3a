import { functionWords, LANGUAGES, type LexiconKind, phrases } from '../../lexicon/index.ts'
import type { Block, Dump } from '../../tree/dump.ts'
import { CHAR } from './character-classes.ts'
import { mix } from './hash.ts'
import { Counts } from './hash-counter.ts'
import { readShape } from './line-shape.ts'
import { type Observations, observationsOf, TOKEN } from './observations.ts'
import { ShapeCounts } from './tokens.ts'

/**
 * Word lists that lines are looked through for, in the order of their bits in `Observations.listed`: at most 32, since one more would have the
 * bit of the first.
 */
export const LISTED = [
  'advert',
  'agencies',
  'byline-box',
  'by-words',
  'caption-labels',
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
  functionWords: Counts
}

/** The lists as tables of hashes, made from the lexicon, not loaded. */
export function phraseLists(): Lists {
  const all: { text: string; bit: number }[] = []
  for (const kind of LISTED) for (const { text } of phrases(kind)) all.push({ text, bit: bitOf(kind) })
  const table = new Counts(all.length)
  const first = new Uint8Array(1 << 16)
  const observed = tokensOf(all.map((phrase) => phrase.text))
  for (let at = 0; at < all.length; at++) {
    const from = observed.tokenFrom[at]
    const to = observed.tokenFrom[at + 1]
    if (to === from || to - from > LONGEST) continue
    let hash = 0
    for (let t = from; t < to; t++) hash = mix(hash, observed.token[t])
    table.set(hash, table.get(hash) | all[at].bit)
    first[observed.token[from] & 0xffff] = 1
  }
  const words = [...functionWords()].filter(([, languages]) =>
    languages.some((language) => (LANGUAGES as readonly string[]).includes(language))
  )
  const small = new Counts(words.length)
  const tokens = tokensOf(words.map(([word]) => word))
  for (let at = 0; at < words.length; at++)
    if (tokens.tokenFrom[at + 1] - tokens.tokenFrom[at] === 1) small.set(tokens.token[tokens.tokenFrom[at]], 1)
  return { phrases: table, first, functionWords: small }
}

/** Texts read as if each were a line of a dump, so that phrases and lines are cut into the same tokens. */
function tokensOf(texts: readonly string[]): Observations {
  const children = texts.map((text) => ({ type: 'block', text, gap: 0, indent: 0, marks: [] }) as unknown as Block)
  const observed = observationsOf({ children, pageLayout: 'lines' } as unknown as Dump)
  const counts = new ShapeCounts()
  let free = 0
  let letters = 0
  texts.forEach((text, at) => {
    observed.tokenFrom[at] = free
    observed.textFrom[at] = letters
    free = readShape(observed, counts, at, text, free)
    letters += text.length
    observed.tokenFrom[at + 1] = free
  })
  return observed
}

/** Fills `observed.listed` and `observed.functionWords`: which lists' phrases stand in each line and where, and how many function words. */
export function readLists(observed: Observations, { phrases: table, first, functionWords: small }: Lists): void {
  const { tokenFrom, token, listed } = observed
  for (let at = 0; at < observed.count; at++) {
    const from = tokenFrom[at]
    const to = tokenFrom[at + 1]
    let head = from
    let tail = to - 1
    while (head < tail && (observed.tokenCase[head] === TOKEN.mark || observed.tokenCase[head] === TOKEN.figures))
      head++
    while (tail > head && observed.tokenCase[tail] === TOKEN.mark) tail--
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
        if (
          u + 1 < to &&
          observed.tokenCase[u + 1] === TOKEN.mark &&
          observed.folded[observed.tokenAt[u + 1]] === CHAR.colon
        )
          listed.colon[at] |= bits
        if (u === tail) listed.end[at] |= bits
        if (t === head && u === tail) listed.whole[at] |= bits
      }
    }
    const looked = Math.min(to - from, 2 * ENDS)
    listed.start[at] |= listed.whole[at]
    observed.functionWords[at] = looked === 0 ? 0 : Math.min(5, Math.ceil((smalls * 8) / looked))
  }
}
