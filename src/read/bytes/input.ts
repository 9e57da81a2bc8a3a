import { StetError } from '../../errors.ts'
import { isBytes, kindOf } from '../../value-kind.ts'
import type { Chunks } from './container.ts'

/** What can be read: bytes, a string (read as UTF-8), or a sequence of byte chunks. */
export type Input = Uint8Array | string | Iterable<Uint8Array> | AsyncIterable<Uint8Array>

/**
 * The chunks of an input as they arrive.
 *
 * @throws StetError `bad-option` for anything that is not an input, and for a stream that yields anything but bytes.
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

function isIterable(value: unknown): boolean {
  return typeof value === 'object' && value !== null && (Symbol.asyncIterator in value || Symbol.iterator in value)
}

function notBytes(value: unknown): StetError {
  return new StetError('bad-option', `expected bytes or a string, but got ${kindOf(value)}`)
}
