import { closeSync, fstatSync, openSync, readFileSync, readSync } from 'node:fs'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import { StetError } from './errors.ts'

/**
 * Files that the package ships beside its modules: weights, tables, the detector of languages. A module names each as
 * `new URL('./name', import.meta.url)`, written just so, since that is how bundlers know a file that they must take along.
 * `scripts/single-executable` has the same functions for files inside the executable.
 */

/** A file that only the sources have, so that no bundler may look for it: a name from a module's own address. */
export function fileOfSources(name: string, address: string): URL {
  return new URL(name, address)
}

/** @throws StetError `missing` where the file is not there. */
export function readShipped(url: URL): Uint8Array {
  return found(url, () => readFileSync(url))
}

/** The same file, or `null` where it is not there, for one that only saves time. */
export function readIfShipped(url: URL): Uint8Array | null {
  try {
    return readFileSync(url)
  } catch {
    return null
  }
}

/** Hands `use` what reads parts of the file. @throws StetError `missing` where the file is not there. */
export function withShipped<Result>(url: URL, use: (file: ShippedFile) => Result): Result {
  const file = found(url, () => openSync(url, 'r'))
  try {
    return use({ size: fstatSync(file).size, read: (at, into) => readAt(file, at, into) })
  } finally {
    closeSync(file)
  }
}

/** What a CommonJS file exports, read in a way that no bundler takes for its own business. @throws StetError `missing` where the file is not there. */
export function requireShipped(url: URL): unknown {
  return found(url, () => process.getBuiltinModule('node:module').createRequire(url)(fileURLToPath(url)))
}

/** Where the bytes of a file are. */
export interface ShippedFile {
  size: number
  /** Fills `into` with the bytes from `at` on; returns how many there were. */
  read(at: number, into: Uint8Array): number
}

function readAt(file: number, at: number, into: Uint8Array): number {
  let done = 0
  while (done < into.byteLength) {
    const got = readSync(file, into, done, into.byteLength - done, at + done)
    if (got === 0) break
    done += got
  }
  return done
}

function found<Value>(url: URL, get: () => Value): Value {
  try {
    return get()
  } catch (cause) {
    if (!['ENOENT', 'MODULE_NOT_FOUND'].includes((cause as { code?: string }).code ?? '')) throw cause
    const name = basename(url.pathname)
    const message = `expected ${name} beside stet's own code, but there is none at ${url}; a bundle of an application needs a copy of it, see "Bundling" in the README`
    throw new StetError('missing', message, { cause })
  }
}
