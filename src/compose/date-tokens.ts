/** A piece of a date line: a run of digits, a run of letters, or one other visible character. */
export interface Token {
  readonly type: 'number' | 'word' | 'mark'
  /** As it stands in the text. */
  readonly text: string
  /** Lower case, with plain apostrophes. */
  readonly low: string
  /** White space stands before it. */
  readonly spaced: boolean
}

const TOKEN = /\p{N}+|\p{L}[\p{L}\p{M}]*|[^\s\p{L}\p{N}]/gu

/** Lines longer than this (in characters) are no date lines; only so much of them is read. */
const LONGEST = 400

/** A text as tokens, in order. */
export function tokensOf(text: string): Token[] {
  const read = text.slice(0, LONGEST).normalize('NFC')
  const tokens: Token[] = []
  let end = 0
  for (const match of read.matchAll(TOKEN)) {
    const [found] = match
    const type = /^\p{N}/u.test(found) ? 'number' : /^\p{L}/u.test(found) ? 'word' : 'mark'
    tokens.push({ type, text: found, low: found.toLowerCase(), spaced: match.index > end })
    end = match.index + found.length
  }
  return tokens
}

/** Whether the token at `at` is this mark. */
export function isMark(tokens: readonly Token[], at: number, mark: string): boolean {
  return tokens[at]?.type === 'mark' && tokens[at].text === mark
}

/** The number at `at` if it has between `least` and `most` digits, else `null`. */
export function numberAt(tokens: readonly Token[], at: number, least: number, most: number): number | null {
  const token = tokens[at]
  if (token?.type !== 'number' || token.text.length < least || token.text.length > most) return null
  const value = Number(token.text)
  return Number.isInteger(value) ? value : null
}
