/** What stands inside words, and what is a number, in any script: looked at only beyond Latin letters and plain signs. */
const INSIDE = /^[\p{L}\p{N}\p{M}]$/u
const NUMBER = /^\p{N}+$/u

/** The letters and numbers among the signs from U+0080 to U+00BF. */
const AMONG_SIGNS = 'ª²³µ¹º¼½¾'

/**
 * The words of a text, lower case: runs of letters and digits, with apostrophes, full stops and hyphens inside
 * them kept, and the signs © and &. Typographic apostrophes become plain ones, as in the lists.
 *
 * Cut letter by letter, since a pattern with a class of all letters costs each start milliseconds to compile.
 */
export function wordsOf(text: string): string[] {
  const low = text.normalize('NFC').toLowerCase().replaceAll('’', "'").replaceAll('(c)', '©')
  const words: string[] = []
  let start = -1
  for (let at = 0; at <= low.length; at++) {
    const size = insideAt(low, at)
    if (size > 0) {
      if (start < 0) start = at
      at += size - 1
      continue
    }
    if (start >= 0) {
      if (joins(low.charCodeAt(at)) && insideAt(low, at + 1) > 0) continue
      words.push(low.slice(start, at))
      start = -1
    }
    if (low[at] === '©' || low[at] === '&') words.push(low[at])
  }
  return words
}

/** Whether a word, as `wordsOf` gives it, is nothing but digits. */
export function isNumber(word: string): boolean {
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at)
    if (code >= 0x80) return !isLatin(code) && NUMBER.test(word)
    if (!isDigit(code)) return false
  }
  return true
}

/** How many UTF-16 code units the letter, digit or accent at a place takes, in lower case; 0 for anything else. */
function insideAt(text: string, at: number): number {
  const code = text.charCodeAt(at)
  if (code < 0x80) return (code >= 0x61 && code <= 0x7a) || isDigit(code) ? 1 : 0
  if (isLatin(code)) return 1
  if (code < 0x250) return AMONG_SIGNS.includes(text[at]) ? 1 : 0
  // General punctuation has no letters; the end of the text has no code at all.
  if ((code >= 0x2000 && code <= 0x206f) || Number.isNaN(code)) return 0
  const letter = String.fromCodePoint(text.codePointAt(at) as number)
  return INSIDE.test(letter) ? letter.length : 0
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39
}

/** Letters of Latin-1 and of Latin Extended-A and -B, which stand in a row but for × and ÷. */
function isLatin(code: number): boolean {
  return code >= 0xc0 && code < 0x250 && code !== 0xd7 && code !== 0xf7
}

/** `'`, `.` and `-` stand inside a word where letters go on behind them. */
function joins(code: number): boolean {
  return code === 0x27 || code === 0x2e || code === 0x2d
}
