import { StetError } from '../../errors.ts'

/** More threads than this make nothing faster. */
const MOST_JOBS = 256

/** `--jobs` as typed → a number, or null where it was not given. @throws StetError `usage`. */
export function jobsOf(typed: string | undefined): number | null {
  if (typed === undefined) return null
  const jobs = Number(typed)
  if (Number.isInteger(jobs) && jobs >= 1 && jobs <= MOST_JOBS) return jobs
  throw new StetError('usage', `expected --jobs to be a whole number from 1 to ${MOST_JOBS}, but got "${typed}"`)
}
