import { readFileSync, statSync } from 'node:fs'
import { codeOf, fileErrorOf } from '../../batch/files/io-errors.ts'
import { type ErrorCode, StetError } from '../../errors.ts'

/** What a flag names a file for. */
interface Wanted {
  /** As the message says it: `a profile`. */
  what: string
  /** A larger file is something else. */
  most: number
  code: ErrorCode
}

/** The bytes of a file that a flag names. @throws StetError of the given code where it cannot be read, or is a device or a pipe without end */
export function bytesOfNamed(file: string, { what, most, code }: Wanted): Buffer {
  try {
    const stats = statSync(file)
    if (stats.isDirectory()) throw new StetError(code, 'it is a folder')
    if (!stats.isFile()) throw new StetError(code, 'it is no regular file')
    if (stats.size > most) throw new StetError(code, `it has more than ${most} bytes`)
    return readFileSync(file)
  } catch (cause) {
    throw new StetError(code, `expected ${what} at ${file}, but ${reasonOf(cause, file)}`, { cause })
  }
}

function reasonOf(error: unknown, file: string): string {
  if (codeOf(error) === 'ENOENT') return 'there is no such file'
  return fileErrorOf(error, file).message.replace(`${file}: `, '')
}
