import { StetError } from '../errors.ts'
import { Counts } from './counts.ts'
import { type ProfileMaker, profileText, readProfile } from './file.ts'

/** A profile as it takes part in a merge. */
export interface ProfilePart {
  /** As messages name it. */
  name: string
  text: string
}

/**
 * One profile of several: byte for byte the one of all their documents, in whatever order they come.
 *
 * @throws StetError `bad-profile` for what is none, or was made by another version or other weights; `collision` where two have a document in common,
 * whose lines would count twice
 */
export function mergeProfiles(parts: readonly ProfilePart[]): string {
  const merged = new Counts()
  const owner = new Map<number, string>()
  let maker: ProfileMaker | null = null
  for (const { name, text } of parts) {
    const read = readNamed(name, text)
    maker ??= read.maker
    if (read.maker.version !== maker.version || read.maker.weights !== maker.weights)
      throw new StetError(
        'bad-profile',
        `${name}: expected a profile made by the same version and weights as the others`
      )
    for (const id of read.counts.ids) {
      const other = owner.get(id)
      if (other !== undefined)
        throw new StetError(
          'collision',
          `${name}: has dumps that ${other} has too, which would count twice; expected profiles of different dumps, such as those of --shard`
        )
      owner.set(id, name)
    }
    merged.addAll(read.counts)
  }
  return profileText(merged.finish(), maker ?? { version: '', weights: '' })
}

function readNamed(name: string, text: string): ReturnType<typeof readProfile> {
  try {
    return readProfile(text)
  } catch (error) {
    if (!(error instanceof StetError)) throw error
    throw new StetError(error.code, `${name}: ${error.message}`, { cause: error })
  }
}
