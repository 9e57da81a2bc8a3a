import { StetError } from '../../errors.ts'

/** More threads than this help nobody. */
const MOST_JOBS = 256

/** `--jobs` as typed → a number, or null where it was not given. @throws StetError `usage`. */
export function jobsOf(typed: string | undefined): number | null {
  if (typed === undefined) return null
  const jobs = Number(typed)
  if (Number.isInteger(jobs) && jobs >= 1 && jobs <= MOST_JOBS) return jobs
  throw new StetError('usage', `expected --jobs to be a whole number from 1 to ${MOST_JOBS}, but got "${typed}"`)
}

/** So long what is under way may take to end well (ms); what is longer ends as if it had been killed, which loses nothing. */
const GRACE = 2000

/**
 * Turns the first SIGINT or SIGTERM into a request to end well within GRACE, and lets the second one end at once. Gives the
 * request, and the exit code to end with once it was made.
 */
export function endWell(): { signal: AbortSignal; code: () => number | null } {
  const controller = new AbortController()
  let code: number | null = null
  for (const [signal, number] of [['SIGINT', 130] as const, ['SIGTERM', 143] as const]) {
    process.removeAllListeners(signal)
    process.on(signal, () => {
      if (code !== null) process.exit(number)
      code = number
      controller.abort()
      setTimeout(() => process.exit(number), GRACE).unref()
    })
  }
  return { signal: controller.signal, code: () => code }
}
