import { StetError } from '../errors.ts'
import { Counts } from './counts.ts'
import { type ProfileMaker, profileText } from './file.ts'
import { readProfile } from './read-file.ts'

/** A profile as it takes part in a merge. */
export interface ProfilePart {
  /** As messages name it. */
  name: string
  text: string
}

/**
 * One profile of several: byte for byte the one of all their documents, in whatever order they come. Documents that several have count once.
 *
 * @throws StetError `bad-profile` for what is none, or was made by another version or other weights
 */
export function mergeProfiles(parts: readonly ProfilePart[]): string {
  const merged = new Counts()
  let maker: ProfileMaker | null = null
  for (const { name, text } of parts) {
    const read = countsIn(name, text)
    maker ??= read.maker
    refuseOther(name, read.maker, maker)
    merged.addAll(read.counts)
  }
  return profileText(merged.finish(), maker ?? { version: '', weights: '' })
}

function refuseOther(name: string, got: ProfileMaker, wanted: ProfileMaker): void {
  if (got.version === wanted.version && got.weights === wanted.weights) return
  const said = ({ version, weights }: ProfileMaker) => `stet ${version} and weights "${weights}"`
  throw new StetError(
    'bad-profile',
    `${name}: expected a profile made by ${said(wanted)}, as the first was, but got one made by ${said(got)}`
  )
}

function countsIn(name: string, text: string): { counts: Counts; maker: ProfileMaker } {
  try {
    const counts = new Counts(Number.POSITIVE_INFINITY)
    const { maker, limit } = readProfile(text, (source, id, lines) => counts.put(source, id, lines))
    counts.limit = limit
    if (profileText(counts, maker) !== text)
      throw new StetError('bad-profile', 'expected the counts that its dumps give, but got others')
    return { counts, maker }
  } catch (error) {
    if (!(error instanceof StetError)) throw error
    throw new StetError(error.code, `${name}: ${error.message}`, { cause: error })
  }
}
