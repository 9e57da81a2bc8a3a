import type { SourceWarning } from '../../../../warnings.ts'

/** How many records a file announces, and what is known of a difference. */
export interface RecordCount {
  /** `null` where the file does not say. */
  expected: number | null
  /** `number 7 is missing`, `1 is only an error message`; `null` where nothing is wrong. */
  difference: string | null
  /** What the numbers mean: `numbers 201 to 202 of the 2218 that the search found`. */
  note?: string | null
}

/** The warnings of a file's first record about how many records it announces and holds. */
export function countWarnings({ expected, difference, note = null }: RecordCount, found: number): SourceWarning[] {
  const announced =
    expected === null
      ? 'the file does not say how many records it has'
      : `expected ${expected} ${expected === 1 ? 'record' : 'records'}`
  const counted = `${announced}, found ${found}`
  const warnings: SourceWarning[] = [
    { code: 'records', message: note === null ? counted : `${counted}: ${note}`, place: null }
  ]
  if ((expected !== null && expected !== found) || difference !== null) {
    const named = difference === null ? '' : `: ${difference}`
    warnings.push({ code: 'records-missing', message: `${counted}${named}`, place: null })
  }
  return warnings
}

/** Numbers or titles that a message names one by one. */
const MOST_NAMED = 10

/** `1, 2, 4` of 1 to 5 → `number 3, 5 are missing`; `null` where none is. */
export function missingNumbers(numbers: readonly number[], to: number, from = 1): string | null {
  const present = new Set(numbers)
  const missing: number[] = []
  for (let number = from; number <= to && missing.length <= MOST_NAMED; number++)
    if (!present.has(number)) missing.push(number)
  return missingMessage(missing.map(String))
}

/** The records that a list announces and the file lacks; `null` where none is missing. */
export function missingTitles(missing: readonly { number: number; title: string }[]): string | null {
  return missingMessage(missing.map(({ number, title }) => `${number} (“${title}”)`))
}

function missingMessage(missing: readonly string[]): string | null {
  if (missing.length === 0) return null
  const more = missing.length > MOST_NAMED ? ' and more' : ''
  return `number ${missing.slice(0, MOST_NAMED).join(', ')}${more} ${missing.length === 1 ? 'is' : 'are'} missing`
}
