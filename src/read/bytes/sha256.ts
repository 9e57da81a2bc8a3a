import type Crypto from 'node:crypto'
import { createRequire } from 'node:module'
import { hash } from '@stablelib/sha256'

/**
 * Node's own hashing takes a start four milliseconds to load: up to so many bytes a hash is made without it, which takes
 * half of that, once the code is warm a tenth of a millisecond, and gives the same.
 */
const SHORT = 16_384

/** The SHA-256 of bytes that come one after the other, in hex. */
export class Digest {
  #held: Uint8Array[] = []
  #length = 0
  #hash: Crypto.Hash | null = null

  update(bytes: Uint8Array): void {
    this.#length += bytes.length
    this.#held.push(bytes)
    if (this.#length <= SHORT) return
    this.#hash ??= nodes().createHash('sha256')
    for (const held of this.#held) this.#hash.update(held)
    this.#held = []
  }

  hex(): string {
    if (this.#hash !== null) return this.#hash.digest('hex')
    return shortHex(this.#held.length === 1 ? this.#held[0] : Buffer.concat(this.#held))
  }
}

let last = { bytes: new Uint8Array(0), hex: '' }

/** The same bytes are mostly asked for twice: as a file's and as its text's. */
function shortHex(bytes: Uint8Array): string {
  if (last.hex === '' || Buffer.compare(bytes, last.bytes) !== 0)
    last = { bytes: bytes.slice(), hex: Buffer.from(hash(bytes)).toString('hex') }
  return last.hex
}

/**
 * The SHA-256 of bytes, or of a text's UTF-8, in hex. Of many bytes at one go where Node can (20.12): a hash object lives
 * until all old objects are looked at, and a stream would make one for each of its records.
 */
export function sha256(data: string | Uint8Array): string {
  const bytes = typeof data === 'string' ? Buffer.from(data) : data
  if (bytes.length > SHORT && nodes().hash !== undefined) return nodes().hash('sha256', bytes, 'hex')
  const digest = new Digest()
  digest.update(bytes)
  return digest.hex()
}

function nodes(): typeof Crypto {
  return createRequire(import.meta.url)('node:crypto') as typeof Crypto
}
