import type Crypto from 'node:crypto'
import { hash } from '@stablelib/sha256'
import { joined } from './byte-lines.ts'

/**
 * Node's own hashing takes a start four milliseconds to load: so up to a limit of bytes a hash is made without it, which takes
 * half of that, once the code is warm a tenth of a millisecond, and gives the same.
 */
const SHORT = 16_384

/** The SHA-256 of bytes that come one after the other, in hex. */
export class Sha256 {
  #held: Uint8Array[] = []
  #length = 0
  #hash: Crypto.Hash | null = null

  update(bytes: Uint8Array): void {
    this.#length += bytes.length
    this.#held.push(bytes)
    if (this.#length <= SHORT) return
    this.#hash ??= nodeCrypto().createHash('sha256')
    for (const held of this.#held) this.#hash.update(held)
    this.#held = []
  }

  hex(): string {
    if (this.#hash !== null) return this.#hash.digest('hex')
    return Buffer.from(hash(joined(this.#held))).toString('hex')
  }
}

/**
 * The SHA-256 of bytes, or of a text's UTF-8, in hex. Of many bytes at one go where Node can (20.12): a hash object lives
 * until all old objects are looked at, and a stream would make one for each of its records.
 */
export function sha256(data: string | Uint8Array): string {
  const bytes = typeof data === 'string' ? Buffer.from(data) : data
  if (bytes.length > SHORT && nodeCrypto().hash !== undefined) return nodeCrypto().hash('sha256', bytes, 'hex')
  const digest = new Sha256()
  digest.update(bytes)
  return digest.hex()
}

function nodeCrypto(): typeof Crypto {
  return process.getBuiltinModule('node:crypto')
}
