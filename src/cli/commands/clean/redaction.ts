import type { Result, Struck } from '../../../write/index.ts'

/** Strikes private data from the documents of a run, and counts it. */
export interface Redaction {
  of(result: Result): Result
  /** Counts what was struck where a document was made. */
  add(struck: Struck): void
  /** What was done until now, in words. */
  readonly said: string
}

export async function redactionOf(): Promise<Redaction> {
  const [{ redacted }, { addStruck, NOTHING_STRUCK, struckWords }] = await Promise.all([
    import('../../../write/redact/redacted.ts'),
    import('../../../write/redact/private-data.ts')
  ])
  const sum = { ...NOTHING_STRUCK }
  return {
    of(result) {
      const { struck, ...changed } = redacted(result)
      addStruck(sum, struck)
      return changed
    },
    add(struck) {
      addStruck(sum, struck)
    },
    get said() {
      return redactedMessage(struckWords(sum))
    }
  }
}

function redactedMessage(words: string | null): string {
  return words === null
    ? 'redacted: nothing found; no mail address, phone number or token of a personal link was in what was written'
    : `redacted: struck from what was written, and kept in the inputs: ${words}`
}
