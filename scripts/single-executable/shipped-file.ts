import { getAsset, getRawAsset } from 'node:sea'
import { compileFunction } from 'node:vm'
import type { ShippedFile } from '../../src/shipped-file.ts'

/** What `src/shipped-file.ts` has, for files inside the executable, by their names. */

export function readShipped(url: URL): Uint8Array {
  return new Uint8Array(getRawAsset(nameOf(url)) as ArrayBuffer)
}

export function readIfShipped(url: URL): Uint8Array | null {
  return readShipped(url)
}

export function withShipped<Result>(url: URL, use: (file: ShippedFile) => Result): Result {
  const bytes = readShipped(url)
  return use({
    size: bytes.length,
    read(at, into) {
      const part = bytes.subarray(at, at + into.byteLength)
      into.set(part)
      return part.length
    }
  })
}

export function requireShipped(url: URL): unknown {
  const module = { exports: {} }
  compileFunction(getAsset(nameOf(url), 'utf8'), ['module', 'exports', 'require'])(
    module,
    module.exports,
    process.getBuiltinModule
  )
  return module.exports
}

/** There are no sources. */
export function fileOfSources(name: string): never {
  throw new Error(`expected no use of ${name} in the single executable`)
}

function nameOf(url: URL): string {
  return url.pathname.slice(url.pathname.lastIndexOf('/') + 1)
}
