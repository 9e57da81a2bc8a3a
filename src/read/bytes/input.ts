import { StetError } from '../../errors.ts'
import type { Chunks } from './container.ts'

/** What can be read: bytes, a text in memory (read as UTF-8), or bytes that come one after the other. */
export type Input = Uint8Array | string | Iterable<Uint8Array> | AsyncIterable<Uint8Array>

/**
 * An input as its bytes come.
 *
 * @throws StetError `bad-option` for what is no input, and where a stream gives anything but bytes.
 */
export async function* chunksOf(input: Input): Chunks {
  if (typeof input === 'string') yield Buffer.from(input)
  else if (isBytes(input)) yield input
  else if (!isIterable(input)) throw notBytes(input)
  else
    for await (const chunk of input) {
      if (!isBytes(chunk)) throw notBytes(chunk)
      yield chunk
    }
}

/** Whether a value is bytes, of whichever realm: test runners have several. */
export function isBytes(value: unknown): value is Uint8Array {
  return Object.prototype.toString.call(value) === '[object Uint8Array]'
}

/** What a value is, for a message. */
export function kindOf(value: unknown): string {
  if (value === null || value === undefined) return String(value)
  if (isBytes(value)) return 'bytes'
  if (Array.isArray(value)) return 'an array'
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`
}

function isIterable(value: unknown): boolean {
  return typeof value === 'object' && value !== null && (Symbol.asyncIterator in value || Symbol.iterator in value)
}

function notBytes(value: unknown): StetError {
  return new StetError('bad-option', `expected bytes or a text, but got ${kindOf(value)}`)
}
