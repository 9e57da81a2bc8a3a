import { dumpOf } from '../../src/read/blocks/index.ts'
import { isBad, type SourceRecord } from '../../src/read/record/record.ts'
import { allOf } from './read-settings.ts'
import { exportOf, storiesOf, type VendorExport } from './vendor-exports.ts'

/** Warnings that say that something of a file is missing. */
const CUT: readonly string[] = ['incomplete-capture', 'records-missing']

async function recordsOf(vendor: VendorExport, text: string): Promise<SourceRecord[]> {
  const records = await allOf([text], { from: vendor.format })
  return records.filter((record): record is SourceRecord => !isBad(record))
}

/** The lines of a text that are in no block of its records, or in more than one. */
function unaccounted(records: readonly SourceRecord[], text: string): number[] {
  const times = new Map<number, number>()
  for (const record of records)
    for (const { line, lineEnd } of dumpOf(record.text, record).children)
      for (let at = line; at <= lineEnd; at++) times.set(at, (times.get(at) ?? 0) + 1)
  return text
    .split('\n')
    .flatMap((line, at) => (times.get(at + 1) === (line.trim() === '' ? undefined : 1) ? [] : [at + 1]))
}

/**
 * What is wrong with the records of a file and of its beginnings; empty where nothing is: records joined are the file, each line
 * is in one block, and a beginning has the first of the file's records, with a word about one that is cut in its text.
 *
 * @param cuts how many beginnings are tried, spread over the file.
 */
export async function prefixFaults(vendor: VendorExport, count: number, cuts: number): Promise<string[]> {
  const stories = storiesOf(count)
  const text = exportOf(vendor, stories)
  const whole = await recordsOf(vendor, text)
  const faults = whole.length === count ? [] : [`${whole.length} records of ${count}`]
  for (let nth = 1; nth <= cuts; nth++) {
    const prefix = text.slice(0, Math.floor((nth * text.length) / cuts))
    const records = await recordsOf(vendor, prefix)
    const at = `${vendor.format} at ${prefix.length} (…${JSON.stringify(prefix.slice(-30))})`
    if (records.map((record) => record.text).join('') !== prefix) faults.push(`${at}: not the file`)
    if (unaccounted(records, prefix).length > 0) faults.push(`${at}: lines ${unaccounted(records, prefix).join(', ')}`)
    const same = records.slice(0, -1).every((record, one) => record.facts?.title === whole[one]?.facts?.title)
    if (records.length > count || !same) faults.push(`${at}: other records`)
    const inText = stories.some(({ paragraphs }) => paragraphs.some((said) => endsWithin(prefix, said)))
    const warned = records.some(({ warnings }) => warnings.some(({ code }) => CUT.includes(code)))
    if (inText && !warned && prefix !== text) faults.push(`${at}: no word about the cut`)
  }
  return faults
}

/** Characters of a paragraph that show that a text ends in the middle of it: more than any headline has, which a paragraph may say as well. */
const SHOWN = 40

function endsWithin(text: string, paragraph: string): boolean {
  if (text.length < SHOWN) return false
  const end = paragraph.indexOf(text.slice(-SHOWN))
  return end >= 0 && end + SHOWN < paragraph.length - 1
}
