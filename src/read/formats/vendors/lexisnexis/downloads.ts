import type { Line } from '../../../blocks/lines.ts'
import { labelOf } from '../record/field-labels.ts'
import { missingNumbers, type RecordCount } from '../record/record-counts.ts'
import { COVER, ERROR_STUB, type Separator, separatorOf } from './labels.ts'

/** Where a record begins in the file's lines, its cover page included if it has one. */
interface Found extends Separator {
  start: number
  /** Which records were asked for, where a cover page before this record says so. */
  selected: ReadonlySet<number> | null
}

/** The records of a file, by their separators. */
export function recordsIn(lines: readonly Line[]): Found[] {
  const found: Found[] = []
  let from = 0
  for (const [at, line] of lines.entries()) {
    const separator = separatorOf(line.text)
    if (separator === null) continue
    const cover = found.length === 0 ? 0 : coverStart(lines, from, at)
    found.push({ ...separator, start: cover ?? at, selected: selectedIn(lines.slice(cover ?? at, at)) })
    from = at + 1
  }
  return found
}

/** The first line of a cover page between two records: files of several downloads have one for each. */
function coverStart(lines: readonly Line[], from: number, to: number): number | null {
  for (let at = from; at < to; at++) {
    const field = labelOf(lines[at]?.text ?? '', COVER)?.field.field
    if (field === 'download-request' || field === 'time-of-request') return at
  }
  return null
}

/** `Download Request: Selected Items: 201-202, 210` → these three; `null` where no line says so. */
function selectedIn(cover: readonly Line[]): ReadonlySet<number> | null {
  for (const { text } of cover) {
    const labelled = labelOf(text, COVER)
    if (labelled?.field.field !== 'download-request') continue
    const list = labelled.value.slice(labelled.value.lastIndexOf(':') + 1)
    if (/^[\d\s,;–-]+$/.test(list)) return numbersIn(list)
  }
  return null
}

/** More records than a download may have are no list of them. */
const MOST_SELECTED = 10_000

function numbersIn(list: string): ReadonlySet<number> | null {
  const numbers = new Set<number>()
  for (const [, first, last] of list.matchAll(/(\d+)(?:\s*[–-]\s*(\d+))?/g)) {
    const to = Number(last ?? first)
    if (to - Number(first) + numbers.size > MOST_SELECTED) return null
    for (let number = Number(first); number <= to; number++) numbers.add(number)
  }
  return numbers.size === 0 ? null : numbers
}

/** Records with numbers that rise and the same total come from one download. */
function downloadsIn(found: readonly Found[]): Found[][] {
  const downloads: Found[][] = []
  for (const record of found) {
    const last = downloads.at(-1)
    const before = last?.at(-1)
    const same = before !== undefined && before.total === record.total && before.number < record.number
    if (last !== undefined && same && record.selected === null) last.push(record)
    else downloads.push([record])
  }
  return downloads
}

/** A search with so few results is downloaded as a whole; of others a part. */
const WHOLE_SEARCH = 200

interface DownloadCount extends RecordCount {
  expected: number
  note: string | null
}

/** `201 of 2218` counts what the search found: of those, the file has what was selected, or what its numbers span. */
function countOf(download: readonly Found[]): DownloadCount {
  const numbers = download.map(({ number }) => number)
  const [first] = download
  const from = first?.number ?? 1
  const to = numbers.at(-1) ?? from
  const total = first?.total ?? null
  const selected = first?.selected ?? null
  if (selected !== null && numbers.every((number) => selected.has(number))) {
    const missing = [...selected].filter((number) => !numbers.includes(number))
    const span = missing.length === 0 ? null : missingNumbers([...allBut(selected, missing)], Math.max(...selected))
    return { expected: selected.size, difference: span, note: null }
  }
  if (selected !== null) return { expected: selected.size, difference: null, note: null }
  if (total === null) return { expected: to - from + 1, difference: missingNumbers(numbers, to, from), note: null }
  if (from === 1 && total <= WHOLE_SEARCH)
    return { expected: total, difference: missingNumbers(numbers, total), note: null }
  const note = to - from + 1 < total ? `numbers ${from} to ${to} of the ${total} that the search found` : null
  return { expected: to - from + 1, difference: missingNumbers(numbers, to, from), note }
}

/** All numbers up to the highest, without those that are missing: what was not selected is not missing. */
function* allBut(selected: ReadonlySet<number>, missing: readonly number[]): Generator<number> {
  const highest = Math.max(...selected)
  for (let number = 1; number <= highest; number++) if (!missing.includes(number)) yield number
}

/** How many records the downloads of a file announce together. */
export function countRecords(found: readonly Found[], lines: readonly Line[]): RecordCount {
  const counts = downloadsIn(found).map(countOf)
  const stubs = lines.filter((line) => line.text.toLowerCase().includes(ERROR_STUB)).length
  const stub = stubs === 0 ? [] : [`${stubs} ${stubs === 1 ? 'is' : 'are'} only an error message`]
  const differences = [...counts.flatMap(({ difference }) => difference ?? []), ...stub]
  const notes = counts.flatMap(({ note }) => note ?? [])
  return {
    expected: counts.reduce((sum, { expected }) => sum + expected, 0),
    difference: differences.length === 0 ? null : differences.join(', '),
    note: notes.length === 0 ? null : notes.join(', ')
  }
}
