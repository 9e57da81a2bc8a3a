import { StetError } from '../../errors.ts'
import { openProfile } from '../../profile/index.ts'
import { bytesOfNamed } from './named-file.ts'

/** The value of `--profile` that makes one of the inputs at hand. */
export const AUTO = 'auto'

/** A profile has a few megabytes; a larger file is something else. */
const MOST_BYTES = 2 ** 27

/** The bytes of a file of profiles. @throws StetError `bad-profile` for one that cannot be read. */
export function profileBytes(file: string): Uint8Array {
  return bytesOfNamed(file, { what: 'a profile', most: MOST_BYTES, code: 'bad-profile' })
}

/** The bytes of a file that holds a profile. @throws StetError `bad-profile` if it does not. */
export function profileIn(file: string): Uint8Array {
  const bytes = profileBytes(file)
  try {
    openProfile(bytes)
    return bytes
  } catch (error) {
    throw new StetError('bad-profile', `${file}: ${error instanceof Error ? error.message : error}`, { cause: error })
  }
}
