import type { Correction } from '../../corrections/correction.ts'
import { parseCorrections } from '../../corrections/corrections.ts'
import { StetError } from '../../errors.ts'
import { bytesOfNamed } from './named-file.ts'

/** A hundred thousand corrections have some fifty megabytes; a larger file is something else. */
const MOST_BYTES = 2 ** 28

/** The corrections in a file. @throws StetError `bad-option` for a file that cannot be read or holds a line that is none. */
export function correctionsIn(file: string): Correction[] {
  const bytes = bytesOfNamed(file, { what: 'corrections', most: MOST_BYTES, code: 'bad-option' })
  try {
    return [...parseCorrections(bytes.toString('utf8')).values()].flat()
  } catch (cause) {
    const line = cause instanceof StetError && cause.line !== null ? `:${cause.line}` : ''
    throw new StetError('bad-option', `${file}${line}: ${(cause as Error).message}`, { cause })
  }
}
