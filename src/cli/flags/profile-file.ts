import { StetError } from '../../errors.ts'
import { readProfile, textOfProfile } from '../../profile/index.ts'
import { bytesOfNamed } from './named-file.ts'

/** The value of `--profile` that makes one of the inputs at hand. */
export const AUTO = 'auto'

/** A profile has a few megabytes; a larger file is something else. */
const MOST_BYTES = 2 ** 27

/** The text of a file that is to be a profile. @throws StetError `bad-profile` for one that cannot be read, or is none by its bytes */
export function profileTextIn(file: string): string {
  try {
    return textOfProfile(profileBytes(file))
  } catch (error) {
    throw named(file, error)
  }
}

function named(file: string, error: unknown): StetError {
  const message = error instanceof Error ? error.message : `${error}`
  return new StetError('bad-profile', message.includes(file) ? message : `${file}: ${message}`, { cause: error })
}

function profileBytes(file: string): Uint8Array {
  return bytesOfNamed(file, { what: 'a profile', most: MOST_BYTES, code: 'bad-profile' })
}

/**
 * The bytes of a file that holds a profile.
 *
 * @param weights the name of the weights that it is used with: by others its lines would stand elsewhere
 * @throws StetError `bad-profile` if it holds none, or one of other weights
 */
export function profileIn(file: string, weights: string): Uint8Array {
  const bytes = profileBytes(file)
  try {
    const { weights: made, line } = readProfile(textOfProfile(bytes)).maker
    if (made === weights) return bytes
    const wanted = `line ${line}: expected a profile made with the weights in use, "${weights}", but got one made with "${made}"`
    throw new StetError('bad-profile', `${wanted}: stet profile makes a new one`, { line })
  } catch (error) {
    throw named(file, error)
  }
}
