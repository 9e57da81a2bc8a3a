import { functionWords } from '../../lexicon/index.ts'
import { onFirstUse } from '../../on-first-use.ts'
import type { Line } from './lines.ts'

/** How a line ends and begins, by classes of characters and words. */
export interface Shape {
  end: End
  start: Start
  words: number
  /** `words` in seven classes. */
  size: number
  /** Brackets and quotation marks that are opened and not closed. */
  open: string
  /** Whether a bracket is closed that was not opened. */
  closes: boolean
  gap: number
}

type End =
  | 'stop'
  | 'stop-quoted'
  | 'comma'
  | 'colon'
  | 'semicolon'
  | 'dash'
  | 'opening'
  | 'closing'
  | 'digit'
  | 'function-word'
  | 'lower'
  | 'upper'
  | 'uncased'
  | 'other'
type Start =
  | 'stop'
  | 'comma'
  | 'closing-quote'
  | 'dash'
  | 'opening'
  | 'digit'
  | 'function-word'
  | 'capital-function-word'
  | 'lower'
  | 'upper'
  | 'uncased'
  | 'other'

export const STOPS = '.!?…。！？'
const OPENING = '([{«„‚“‘¿¡$€£#@'
const CLOSING = ')]}»”’"\''

/** Where a line begins so, it goes on from the line above, unless that one ended a sentence. */
export const GOES_ON: ReadonlySet<Start> = new Set(['lower', 'function-word', 'comma', 'stop', 'closing-quote'])

export function shapeOf({ text, gap }: Line): Shape {
  const words = text.split(' ').length
  return {
    end: endOf(text),
    start: startOf(text),
    words,
    size: sizeOf(words),
    open: openOf(text),
    closes: count(text, ')') > count(text, '('),
    gap
  }
}

function endOf(text: string): End {
  const last = text.charAt(text.length - 1)
  let at = text.length - 1
  while (at > 0 && '"”’\'»)]'.includes(text.charAt(at))) at--
  if (STOPS.includes(text.charAt(at))) return at === text.length - 1 ? 'stop' : 'stop-quoted'
  if (last === ',') return 'comma'
  if (last === ':') return 'colon'
  if (last === ';') return 'semicolon'
  if ('-–—/&+|·•'.includes(last)) return 'dash'
  if (OPENING.includes(last)) return 'opening'
  if (CLOSING.includes(last)) return 'closing'
  if (/\p{Nd}$/u.test(text)) return 'digit'
  const word = /^[^\p{L}]*(\p{L}[\p{L}\p{N}'’]*)$/u.exec(text.slice(text.lastIndexOf(' ') + 1))?.[1]
  if (word === undefined) return 'other'
  if (isLower(word)) return isFunctionWord(word) ? 'function-word' : 'lower'
  return isLower(word.charAt(0)) ? 'lower' : isUpper(word.charAt(0)) ? 'upper' : 'uncased'
}

function startOf(text: string): Start {
  const first = text.charAt(0)
  if (STOPS.includes(first)) return /^.\d/.test(text) ? 'digit' : 'stop'
  if (',;:)]}%、，；：）'.includes(first)) return 'comma'
  if ("’”»'".includes(first)) return 'closing-quote'
  if ('-–—/&+|·•*'.includes(first)) return 'dash'
  if ('"“„«‘([{'.includes(first)) return 'opening'
  if (/^\p{Nd}/u.test(text)) return 'digit'
  const word = /^\p{L}[\p{L}\p{N}'’]*/u.exec(text)?.[0]
  if (word === undefined) return 'other'
  if (isLower(first)) return isFunctionWord(word) ? 'function-word' : 'lower'
  if (!isUpper(first)) return 'uncased'
  return isFunctionWord(word.toLowerCase()) ? 'capital-function-word' : 'upper'
}

function isLower(text: string): boolean {
  return text === text.toLowerCase() && text !== text.toUpperCase()
}

function isUpper(text: string): boolean {
  return text === text.toUpperCase() && text !== text.toLowerCase()
}

export function sizeOf(words: number): number {
  return SIZES.findIndex((most) => words <= most)
}
const SIZES = [1, 2, 4, 7, 14, 29, Number.POSITIVE_INFINITY]

function openOf(text: string): string {
  const bracket = count(text, '(') > count(text, ')') ? '(' : ''
  const quotes = count(text, '“') > count(text, '”') || count(text, '«') > count(text, '»') ? '“' : ''
  return bracket + quotes + (count(text, '"') % 2 === 1 ? '"' : '')
}

function count(text: string, mark: string): number {
  let found = 0
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) found++
  return found
}

/** Read on first use, as most dumps have no such breaks. */
const functionWordSet = onFirstUse((): ReadonlySet<string> => new Set(functionWords().keys()))

export function isFunctionWord(word: string): boolean {
  return functionWordSet().has(word)
}
