import { halfWidth } from './character-classes.ts'
import { HAS } from './observations.ts'

const QUOTES = '"\'“”„‟‘’‚‹›«»'
const BULLETS = '•·∙‣◦▪▫■□●○–—-*+'
const ARROWS = '→←»›▸►▶>〉⟩↑↓▲▼'
const OPENING = '([{「『【《〈'
const CLOSING = ')]}」』】》〉'
const SIGNS = '#@©®$€£&|/'
const STOPS = '.。।۔'

/** The sets that a mark below U+3100 belongs to, as bits. */
export const QUOTE = 1
export const BULLET = 2
export const ARROW = 4
export const OPEN = 8
export const CLOSE = 16
export const SIGN = 32
export const STOP = 64
export const ASKS = 128
const SETS = new Uint8Array(0x3100)
/** What each mark sets in `Observations.marks`. */
const FLAGS = new Int32Array(0x3100)
for (const [chars, bit] of [
  [QUOTES, QUOTE],
  [BULLETS, BULLET],
  [ARROWS, ARROW],
  [OPENING, OPEN],
  [CLOSING, CLOSE],
  [SIGNS, SIGN],
  [STOPS, STOP],
  ['!?؟', ASKS]
] as const)
  for (const char of chars) if (char.charCodeAt(0) < SETS.length) SETS[char.charCodeAt(0)] |= bit
for (const [chars, bit] of [
  [':', HAS.colon],
  ['|', HAS.bar],
  ['@', HAS.at],
  ['©®', HAS.copyright],
  ['()[]【】', HAS.bracket],
  ['–—', HAS.dash],
  ['"“”„«»「」『』', HAS.quote],
  ['/', HAS.slash],
  ['$€£¥', HAS.money],
  ['#', HAS.hash],
  ['→←»›▸►▶>', HAS.arrow],
  [';', HAS.semicolon],
  ['?', HAS.question],
  ['%', HAS.percent],
  ['·•∙', HAS.dot]
] as const)
  for (const char of chars) FLAGS[char.charCodeAt(0)] |= bit

/** The sets that a character belongs to. */
export const setOf = (code: number): number => (code < SETS.length ? SETS[code] : (SETS[halfWidth(code)] ?? 0))

/** What a mark sets in `Observations.marks`. */
export const flagsOf = (code: number): number => (code < FLAGS.length ? FLAGS[code] : (FLAGS[halfWidth(code)] ?? 0))
