import type { Layout } from '../../tree/dump.ts'
import type { SourceWarning } from '../../warnings.ts'
import type { Chunks, Container, Opened } from '../bytes/container.ts'
import { markedEncoding, whyWide } from '../encoding/encodings.ts'
import { streamEncoding, textOfHead } from '../encoding/transcode.ts'
import type { StreamChoice } from '../formats/index.ts'
import { refuseBinary } from '../formats/unsupported.ts'
import { openStream, readStream } from '../index.ts'
import { eolOf, type SourceRecord } from '../record/record.ts'
import type { ReadSettings } from '../record/settings.ts'
import { type CountedBytes, counted, decodeWhole, recordsIn } from '../whole-file.ts'
import { addRecord, layoutReasons, newSurvey, type Survey } from './survey.ts'

/** What can be said of a file without labelling it. */
export interface FileReport {
  /** The file's own bytes, as packed. */
  bytes: number
  container: Container | null
  encoding: string
  bom: boolean
  /** How sure a guessed encoding is, 0 to 1; `null` where nothing was guessed. */
  guess: number | null
  eol: SourceRecord['source']['eol'] | null
  format: string
  /** Of the first record; `null` where there is none. */
  layout: Layout | null
  /** How many records have each layout. */
  layouts: Partial<Record<Layout, number>>
  /** Records that the file says it holds; `null` where it does not say. */
  expected: number | null
  /** Records found, how many of them cannot be read, and why the first few cannot. */
  found: number
  bad: number
  faults: string[]
  /** One sentence for each decision, in the order in which they were made. */
  why: string[]
  /** The first warning of each kind that reading gave, and how many records have one. */
  notes: { code: SourceWarning['code']; message: string; records: number }[]
}

/**
 * What a file is: its container, encoding, format, layout and records, and why.
 *
 * @throws StetError for bytes that are no text or more of them than the limits allow.
 */
export async function inspectFile(chunks: Chunks, settings: ReadSettings): Promise<FileReport> {
  const raw = counted(chunks)
  const { opened, chosen } = await openStream(raw.chunks, settings)
  const why = opened.container === null ? [] : [`container: ${opened.container}, by its first bytes`]
  if (chosen !== null) return streamFacts(chosen, opened, raw, why, settings)
  refuseBinary(opened.head, settings.encoding !== null)
  return wholeFacts(opened, raw, why, settings)
}

async function streamFacts(
  { stream, why: reason }: StreamChoice,
  opened: Opened,
  raw: CountedBytes,
  why: string[],
  settings: ReadSettings
): Promise<FileReport> {
  raw.stopHashing()
  const { head } = opened
  const encoding = streamEncoding(head, settings.encoding)
  const bom = markedEncoding(head) === encoding
  const decided =
    settings.encoding !== null ? 'asked for' : bom ? 'byte order mark' : encoding === 'utf-8' ? '' : whyWide(encoding)
  if (decided !== '') why.push(`encoding: ${encoding}, ${decided}`)
  why.push(`format: ${stream.name}, ${reason}`)
  const survey = newSurvey()
  for await (const some of readStream(stream, opened, settings)) for (const record of some) addRecord(survey, record)
  const eol = stream.name === 'jsonl' ? eolOf(textOfHead(head, settings.encoding)) : survey.first?.source.eol
  const file = {
    bytes: raw.facts().bytes,
    container: opened.container,
    encoding,
    bom,
    guess: null,
    format: stream.name
  }
  return { ...file, eol: eol ?? null, expected: null, ...reportOf(survey, why, true) }
}

async function wholeFacts(
  opened: Opened,
  raw: CountedBytes,
  why: string[],
  settings: ReadSettings
): Promise<FileReport> {
  const file = await decodeWhole(opened, settings)
  const { decoded, format } = file
  const { encoding, bom, guess } = decoded
  const sure = guess === null ? '' : `, ${Math.round(guess * 100)} % sure`
  why.push(`encoding: ${encoding}, ${decoded.why}${sure}`, `format: ${format.name}, ${file.why}`)
  const survey = newSurvey()
  for (const record of await recordsIn(file, raw, settings)) addRecord(survey, record)
  const said = { bytes: raw.facts().bytes, container: opened.container, encoding, bom, guess, format: format.name }
  const expected = survey.first?.announced ?? (format.several || survey.found > 1 ? null : 1)
  return { ...said, eol: eolOf(decoded.text), expected, ...reportOf(survey, why, format.several) }
}

/** Remarks that are among the reasons already. */
const IN_REASONS: readonly SourceWarning['code'][] = ['records', 'records-missing', 'encoding-guessed']

type RecordFindings = Pick<FileReport, 'layout' | 'layouts' | 'found' | 'bad' | 'faults' | 'why' | 'notes'>

function reportOf(survey: Survey, why: string[], several: boolean): RecordFindings {
  const { found, bad, faults, layouts, notes } = survey
  const counted = notes.get('records-missing') ?? notes.get('records')
  why.push(...layoutReasons(survey))
  if (several) why.push(`records: ${counted?.note.message ?? `found ${found}`}`)
  const rest = [...notes].filter(([code]) => !IN_REASONS.includes(code))
  return {
    layout: (Object.keys(layouts)[0] as Layout | undefined) ?? null,
    layouts,
    found,
    bad,
    faults,
    why,
    notes: rest.map(([code, { note, records }]) => ({ code, message: note.message, records }))
  }
}
