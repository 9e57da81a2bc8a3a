import { classOf, DIGIT, folded, LOWER, MARK, SPACE, UPPER } from './chars.ts'
import { mix } from './hash.ts'
import { CASE, END, HAS, type Seen, START } from './seen.ts'

const QUOTES = '"\'“”„‟‘’‚‹›«»'
const BULLETS = '•·∙‣◦▪▫■□●○–—-*+'
const ARROWS = '→←»›▸►▶>〉⟩↑↓▲▼'
const OPENING = '([{'
const CLOSING = ')]}'
const SIGNS = '#@©®$€£&|/'
const STOPS = '.。'
/** Marks that stand inside words rather than between them. */
const APOSTROPHES = [39, 0x2019]

/** What each mark below U+3000 sets in `Seen.marks`, and the sets it belongs to as bits. */
const QUOTE = 1,
  BULLET = 2,
  ARROW = 4,
  OPEN = 8,
  CLOSE = 16,
  SIGN = 32,
  STOP = 64,
  ASKS = 128
const SETS = new Uint8Array(0x3100)
const FLAGS = new Int32Array(0x3100)
for (const [chars, bit] of [
  [QUOTES, QUOTE],
  [BULLETS, BULLET],
  [ARROWS, ARROW],
  [OPENING, OPEN],
  [CLOSING, CLOSE],
  [SIGNS, SIGN],
  [STOPS, STOP],
  ['!?！？', ASKS]
] as const)
  for (const char of chars) if (char.charCodeAt(0) < SETS.length) SETS[char.charCodeAt(0)] |= bit
for (const [chars, bit] of [
  [':', HAS.colon],
  ['|', HAS.bar],
  ['@', HAS.at],
  ['©®', HAS.copyright],
  ['()[]', HAS.bracket],
  ['–—', HAS.dash],
  ['"“”„«»', HAS.quote],
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

const setOf = (code: number): number => (code < SETS.length ? SETS[code] : 0)

/** Reads one block's text into its entries of `seen`: its tokens, and the shape of the whole. Returns the next free token. */
export function readShape(seen: Seen, at: number, text: string, free: number): number {
  const base = seen.textFrom[at]
  const { folded: letters, token, tokenAt, tokenLength, tokenCase } = seen
  let marks = 0
  let digits = 0
  let numbers = 0
  let commas = 0
  let sentences = 0
  let words = 0
  let lowerWords = 0
  let upperWords = 0
  let capitalWords = 0
  let longLower = 0
  let whole = 0
  let next = free
  const end = text.length
  let i = 0
  while (i < end) {
    const code = text.charCodeAt(i)
    const kind = classOf(code)
    if (kind === SPACE) {
      letters[base + i] = 32
      i++
      continue
    }
    if (kind === MARK) {
      letters[base + i] = code
      if (code < FLAGS.length) marks |= FLAGS[code]
      const set = setOf(code)
      if (code === 44) commas++
      if (set & (STOP | ASKS)) {
        const after = i + 1 < end ? text.charCodeAt(i + 1) : 32
        if (after === 32 || setOf(after) & (QUOTE | CLOSE)) sentences++
      }
      if (!(set & (QUOTE | STOP)) && code !== 44 && code !== 45) {
        const hash = mix(17, code)
        tokenAt[next] = base + i
        tokenLength[next] = 0
        tokenCase[next] = 0
        token[next++] = hash
        whole = mix(whole, hash)
      }
      i++
      continue
    }
    const from = i
    let hash = 0x1d
    let upper = 0
    let lower = 0
    let figures = 0
    while (i < end) {
      const c = text.charCodeAt(i)
      const k = c === code && i === from ? kind : classOf(c)
      if (k === LOWER) lower++
      else if (k === UPPER) upper++
      else if (k === DIGIT) figures++
      else if (
        !(
          k === MARK &&
          APOSTROPHES.includes(c) &&
          i + 1 < end &&
          classOf(text.charCodeAt(i + 1)) === LOWER &&
          lower + upper > 0
        )
      )
        break
      const f = folded(c)
      letters[base + i] = f
      hash = mix(hash, f)
      i++
    }
    tokenAt[next] = base + from
    tokenLength[next] = Math.min(i - from, 255)
    digits += figures
    if (figures > 0 && upper + lower === 0) {
      numbers++
      tokenCase[next] = 4
      const after = i < end ? text.charCodeAt(i) : 0
      if (figures === 4 && (text.startsWith('19', from) || text.startsWith('20', from))) marks |= HAS.year
      if (figures <= 2 && after === 58 && i + 1 < end && classOf(text.charCodeAt(i + 1)) === DIGIT) marks |= HAS.clock
      if (after === 47 || after === 46)
        if (i + 1 < end && classOf(text.charCodeAt(i + 1)) === DIGIT) marks |= HAS.fraction
    } else {
      if (kind === UPPER) {
        upperWords++
        if (lower === 0 && upper > 1) capitalWords++
      } else {
        lowerWords++
        if (i - from >= 4) longLower++
      }
      tokenCase[next] = kind === UPPER ? (lower === 0 && upper > 1 ? 3 : 2) : 1
      if (hash === HTTP || hash === WWW) marks |= HAS.address
    }
    words++
    token[next++] = hash
    whole = mix(whole, hash)
  }
  seen.chars[at] = end
  seen.words[at] = words
  seen.digits[at] = digits
  seen.numbers[at] = numbers
  seen.commas[at] = commas
  seen.sentences[at] = sentences
  seen.capitals[at] = capitalWords
  seen.whole[at] = whole
  seen.start[at] = startOf(text)
  seen.end[at] = endOf(text)
  seen.marks[at] = marks
  seen.cased[at] = casedAs(words - numbers, lowerWords, upperWords, capitalWords, longLower)
  return next
}

const wordHash = (word: string): number => {
  let hash = 0x1d
  for (let at = 0; at < word.length; at++) hash = mix(hash, folded(word.charCodeAt(at)))
  return hash
}
const HTTP = wordHash('https')
const WWW = wordHash('www')

/** The hash of a word as `readShape` makes it, for word lists and explanations. */
export const tokenHash = wordHash

function casedAs(words: number, lower: number, upper: number, capitals: number, longLower: number): number {
  if (words <= 0) return CASE.none
  if (capitals === words) return CASE.capitals
  if (upper === 0) return CASE.lower
  if (longLower === 0 && upper >= lower) return CASE.title
  return upper <= 1 ? CASE.sentence : upper > 0.6 * words ? CASE.title : CASE.mixed
}

function startOf(text: string): number {
  const code = text.charCodeAt(0)
  const kind = classOf(code)
  if (kind === LOWER) return START.lower
  if (kind === UPPER) return START.upper
  if (kind === DIGIT) return START.digit
  const set = setOf(code)
  if (set & OPEN) return START.bracket
  if (set & BULLET) return START.bullet
  if (set & QUOTE) return START.quote
  return set & SIGN ? START.sign : START.mark
}

function endOf(text: string): number {
  let at = text.length - 1
  while (at > 0 && text.charCodeAt(at) === 32) at--
  const code = text.charCodeAt(at)
  const kind = classOf(code)
  if (kind === DIGIT) return END.digit
  if (kind !== MARK) return END.none
  const set = setOf(code)
  const before = at > 0 ? text.charCodeAt(at - 1) : 0
  if (code === 0x2026 || (code === 46 && before === 46)) return END.ellipsis
  if (set & STOP) return END.stop
  if (set & ASKS) return END.question
  if (code === 58) return END.colon
  if (code === 44 || code === 59) return END.comma
  if (set & CLOSE) return END.bracket
  if (set & QUOTE && code !== 0x203a && code !== 0xbb)
    return setOf(before) & (STOP | ASKS) || before === 44 ? END.quoteAfterStop : END.quote
  if (set & ARROW) return END.arrow
  return END.mark
}
