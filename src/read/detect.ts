import type { Layout } from '../tree/dump.ts'
import { refuseBinary } from './binary.ts'
import { dumpOf } from './blocks.ts'
import { type Chunks, type Container, open } from './container.ts'
import { streamOf } from './index.ts'
import { linesOf } from './lines.ts'
import { type BadRecord, isBad, type SourceRecord } from './record.ts'
import { remainsIn } from './remains.ts'
import type { ReadSettings } from './settings.ts'
import type { SourceNote } from './source-note.ts'
import { decodeWhole, tapped } from './whole.ts'
import { wrapWidth } from './wrap.ts'

/** What can be said of a file without labelling it. */
export interface FileReport {
  /** The file's own bytes, as packed. */
  bytes: number
  container: Container | null
  encoding: string
  bom: boolean
  /** How sure a guessed encoding is, 0 to 1; `null` where nothing was guessed. */
  guess: number | null
  /** Line ends of the first record; `null` where there is none. */
  eol: SourceRecord['source']['eol'] | null
  format: string
  /** Of the first record; `null` where there is none. */
  layout: Layout | null
  /** Records that the file says it holds; `null` where it does not say. */
  expected: number | null
  /** Records found, and how many of them cannot be read. */
  found: number
  bad: number
  /** One sentence for each decision, in the order in which they were made. */
  why: string[]
  /** What reading remarked of the first records. */
  notes: SourceNote[]
}

/**
 * What a file is: its container, encoding, format, layout and records, and why.
 *
 * @throws StetError for bytes that are no text or more of them than the limits allow.
 */
export async function facts(chunks: Chunks, settings: ReadSettings): Promise<FileReport> {
  const raw = tapped(chunks)
  const opened = await open(raw.chunks)
  refuseBinary(opened.head, settings.encoding !== null)
  const stream = streamOf(opened.head, settings.from)
  const why = opened.container === null ? [] : [`container: ${opened.container}, by its first bytes`]
  if (stream === undefined) return wholeFacts(opened, raw, why, settings)
  raw.forget()
  why.push(`format: ${stream.name}, ${settings.from === null ? stream.why : 'asked for'}`)
  const counted = await countRecords(stream.read(opened.chunks, settings))
  const { first } = counted
  if (first !== null) why.push(...layoutWhy(first))
  return {
    bytes: raw.facts().bytes,
    container: opened.container,
    encoding: first?.source.encoding ?? 'utf-8',
    bom: first?.source.bom ?? false,
    guess: null,
    eol: first?.source.eol ?? null,
    format: stream.name,
    layout: first === null ? null : dumpOf(first.text, first).layout,
    expected: null,
    found: counted.found,
    bad: counted.bad,
    why,
    notes: first?.notes ?? []
  }
}

async function wholeFacts(
  opened: Awaited<ReturnType<typeof open>>,
  raw: ReturnType<typeof tapped>,
  why: string[],
  settings: ReadSettings
): Promise<FileReport> {
  const { decoded, format, why: formatWhy } = await decodeWhole(opened, settings)
  const { encoding, bom, guess } = decoded
  const { bytes, sha256 } = raw.facts()
  const records = [...(await format.split(decoded, { name: settings.name, bytes, sha256 }, settings))]
  const good = records.filter((record): record is SourceRecord => !isBad(record))
  const [first] = good
  const sure = guess === null ? '' : `, ${Math.round(guess * 100)} % sure`
  why.push(`encoding: ${encoding}, ${decoded.why}${sure}`, `format: ${format.name}, ${formatWhy}`)
  if (first !== undefined) why.push(...layoutWhy(first))
  return {
    bytes,
    container: opened.container,
    encoding,
    bom,
    guess,
    eol: first?.source.eol ?? null,
    format: format.name,
    layout: first === undefined ? null : dumpOf(first.text, first).layout,
    expected: first?.announced ?? (format.several ? null : 1),
    found: records.length,
    bad: records.length - good.length,
    why,
    notes: first?.notes ?? []
  }
}

async function countRecords(
  read: AsyncIterable<readonly (SourceRecord | BadRecord)[]>
): Promise<{ found: number; bad: number; first: SourceRecord | null }> {
  let found = 0
  let bad = 0
  let first: SourceRecord | null = null
  for await (const records of read) {
    for (const record of records) {
      found++
      if (isBad(record)) bad++
      else first ??= record
    }
  }
  return { found, bad, first }
}

const LAYOUT_WHY: Record<Exclude<Layout, 'wrapped'>, string> = {
  blocks: 'blank lines between the blocks',
  lines: 'one line per block, hardly a blank line',
  paged: 'form feeds between the pages'
}

function layoutWhy(record: SourceRecord): string[] {
  const { layout } = dumpOf(record.text, record)
  const width = record.width ?? wrapWidth(linesOf(record.text).written)
  const why = layout === 'wrapped' ? `lines cut at ${width} columns` : LAYOUT_WHY[layout]
  return [`layout: ${layout}, ${why}`, ...remainsIn(record.text).map((name) => `seen: ${name}`)]
}
