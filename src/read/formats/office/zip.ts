/// <reference path="./yauzl.d.ts" />
import type { Entry } from 'yauzl'
import { StetError } from '../../../errors.ts'

/** The files in a ZIP archive by their names; each is unpacked when it is asked for, piece by piece. */
export interface Zip {
  names: readonly string[]
  read(name: string): AsyncIterable<Uint8Array>
}

/** Bytes that a file in an archive may have unpacked: a document's XML is some twenty times its text. */
const LARGEST_PART = 2 ** 28
const MOST_FILES = 20_000

/** @throws StetError `unreadable` for what is no whole archive. */
export async function openZip(bytes: Uint8Array): Promise<Zip> {
  const { default: yauzl } = await import('yauzl')
  try {
    const zip = await yauzl.fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length))
    const entries = new Map<string, Entry>()
    for await (const entry of zip.eachEntry()) {
      if (entries.size >= MOST_FILES) throw new Error(`it holds more than ${MOST_FILES} files`)
      entries.set(entry.fileName, entry)
    }
    return {
      names: [...entries.keys()],
      async *read(name) {
        const entry = entries.get(name)
        if (entry === undefined) throw unreadable(new Error(`it has no ${name}`))
        if (entry.uncompressedSize > LARGEST_PART)
          throw new StetError(
            'too-large',
            `expected at most ${LARGEST_PART} bytes in ${name}, but got ${entry.uncompressedSize}`
          )
        try {
          yield* await zip.openReadStreamPromise(entry)
        } catch (error) {
          throw unreadable(error)
        }
      }
    }
  } catch (error) {
    throw error instanceof StetError ? error : unreadable(error)
  }
}

function unreadable(cause: unknown): StetError {
  const why = (cause as Error).message
  return new StetError('unreadable', `expected a whole ZIP archive or document, but it does not unpack: ${why}`, {
    cause
  })
}
