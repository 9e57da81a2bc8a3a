import { readFileSync, statSync } from 'node:fs'
import type { Correction } from '../../corrections/correction.ts'
import { parseCorrections } from '../../corrections/corrections.ts'
import { StetError } from '../../errors.ts'

/** A hundred thousand corrections have some fifty megabytes; a larger file is something else. */
const MOST_BYTES = 2 ** 28

/** The corrections in a file. @throws StetError `bad-option` for a file that cannot be read or holds a line that is none. */
export function correctionsIn(file: string): Correction[] {
  try {
    const stats = statSync(file)
    if (!stats.isFile() || stats.size > MOST_BYTES) throw new Error('it is no file of corrections')
    return [...parseCorrections(readFileSync(file, 'utf8')).values()].flat()
  } catch (cause) {
    const place = cause instanceof StetError && cause.line !== null ? `${file}, line ${cause.line}` : file
    throw new StetError('bad-option', `${place}: ${(cause as Error).message}`, { cause })
  }
}
