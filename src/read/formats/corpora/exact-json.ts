import { parse } from 'lossless-json'
import { ExactNumber } from '../../../document/exact-number.ts'

/** What stands outside of strings: brackets, and numbers. */
const TOKENS = /[[{]|[\]}]|-?\d[\d.eE+-]*/g

export interface JsonShape {
  /** Whether a number would be spelt otherwise after it was read. */
  inexact: boolean
  /** Lists and objects within each other, at most. */
  depth: number
}

/** The shape of a text that is known to be JSON. */
export function shapeOfJson(text: string): JsonShape {
  const shape: JsonShape = { inexact: false, depth: 0 }
  let depth = 0
  for (let at = 0; at < text.length; ) {
    const quote = text.indexOf('"', at)
    const end = quote < 0 ? text.length : quote
    for (const [token] of text.slice(at, end).matchAll(TOKENS)) {
      if (token === '[' || token === '{') shape.depth = Math.max(shape.depth, ++depth)
      else if (token === ']' || token === '}') depth--
      else if (!isExact(token)) shape.inexact = true
    }
    at = quote < 0 ? end : endOfString(text, quote)
  }
  return shape
}

/** The offset behind a string that begins at a quote. */
function endOfString(text: string, start: number): number {
  let at = start + 1
  for (;;) {
    const quote = text.indexOf('"', at)
    if (quote < 0) return text.length
    let slashes = 0
    while (quote - 1 - slashes >= at && text[quote - 1 - slashes] === '\\') slashes++
    if (slashes % 2 === 0) return quote + 1
    at = quote + 1
  }
}

function isExact(spelling: string): boolean {
  return String(Number(spelling)) === spelling
}

/** A JSON text whose numbers are as they are spelt, where JavaScript would change them; of equal keys the last counts. */
export function parseExact(text: string): unknown {
  return parse(text, null, {
    parseNumber: (spelling) => (isExact(spelling) ? Number(spelling) : new ExactNumber(spelling)),
    onDuplicateKey: ({ newValue }) => newValue
  })
}

/** Lists and objects within each other in a parsed value, itself among them. */
export function depthOf(value: unknown): number {
  let level = [value].filter(isHolder)
  let depth = 0
  for (; level.length > 0; depth++) level = level.flatMap((one) => Object.values(one).filter(isHolder))
  return depth
}

function isHolder(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}
