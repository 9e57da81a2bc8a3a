import type { Line } from '../../../blocks/lines.ts'
import { FOUND_LABELS, SUMMARY_TITLES, TIMESTAMP_LABELS } from './labels.ts'

/** Lines above the title of a summary: a page's number, a logo. */
const ABOVE_TITLE = 6
/** Lines of a summary: one for each thing that was asked, and their values. */
const MOST_LINES = 60

/** The index behind the account of a search at the beginning of lines; 0 where there is none. */
export function summaryEnd(lines: readonly Line[]): number {
  const looked = lines.slice(0, MOST_LINES)
  const title = looked
    .slice(0, ABOVE_TITLE)
    .findIndex(({ text }) => SUMMARY_TITLES.includes(text.toLowerCase().replace(/[:：]$/, '')))
  const last = looked.findLastIndex(({ text }) => foundIn(text) !== null || timestampIn(text) !== null)
  if (title < 0 && !looked.slice(0, ABOVE_TITLE).some(({ text }) => foundIn(text) !== null)) return 0
  if (last < 0) return looked.length
  const label = looked[last]?.text ?? ''
  // A label on a line of its own has its value on the next.
  return last + (foundIn(label) === '' || timestampIn(label) === '' ? 2 : 1)
}

function timestampIn(text: string): string | null {
  return valueBehind(text, TIMESTAMP_LABELS)
}

/** What stands behind one of the labels on a line; `null` where none begins it. */
function valueBehind(text: string, labels: readonly string[]): string | null {
  const lower = text.toLowerCase()
  const label = labels.find((known) => lower.startsWith(known))
  return label === undefined ? null : text.slice(label.length).replace(/^[\s:：]+/, '')
}

/** The number behind a label of the summary; an empty text where it is on the next line. */
function foundIn(text: string): string | null {
  const value = valueBehind(text, FOUND_LABELS)
  return value !== null && /^[\d.,]*$/.test(value) ? value : null
}

/** How many records a summary announces. */
export function announcedBy(summary: readonly Line[]): number | null {
  for (const [at, { text }] of summary.entries()) {
    const found = foundIn(text)
    const value = found === '' ? (summary[at + 1]?.text ?? '') : found
    if (value !== null && /^[\d.,]+$/.test(value)) return Number(value.replace(/[.,]/g, ''))
  }
  return null
}
