import type { Email } from 'postal-mime'
import { StetError } from '../../../errors.ts'
import type { RecordFacts } from '../../../tree/record-facts.ts'
import type { SourceWarning } from '../../../warnings.ts'
import type { ArtifactEvidence } from '../../artifacts/artifact.ts'
import { decodeWords } from '../../artifacts/encoded-words.ts'
import { linkNumbers } from '../../artifacts/link-numbers.ts'
import { ANSWERED, KEPT_HEADERS, markMessageBody } from '../../artifacts/mail.ts'
import { markRepeatedSubject } from '../../artifacts/repeated-subject.ts'
import { shortWrapWidth, wrapWidth } from '../../blocks/hard-wrap.ts'
import { type Line, linesOf } from '../../blocks/lines.ts'
import type { Decoded } from '../../encoding/decode.ts'
import { withWindowsLetters } from '../../encoding/windows-letters.ts'
import { type BadRecord, type FileFacts, makeRecord, type SourceRecord } from '../../record/record.ts'
import type { ReadSettings } from '../../record/settings.ts'
import { marksOfShortText } from '../../record/short-text.ts'
import { textOfBlocks } from '../../record/text-blocks.ts'
import { otherAttached } from './attached-messages.ts'
import { withCharset } from './charsets.ts'
import { isFlowed, joinFlowed } from './flowed.ts'
import { boundaryOf } from './joined-messages.ts'
import type { RawMessage } from './messages.ts'
import { parseMessage } from './parse-message.ts'

/** A text part that only says that the message is HTML is this short, and its page this many times as long. */
const SHORT_TEXT = 400
const LONGER_PAGE = 5

/** Lines of a short message. */
const FEW_LINES = 2

interface Place {
  record: number
  records: number
  /** Whether it is the last one and the file has no line end after it. */
  cut: boolean
}

/** A message as a record: the kept fields of its header, a blank line, and its text. One that cannot be read is bad; the next can be. */
export async function recordOfMessage(
  message: RawMessage,
  place: Place,
  decoded: Decoded,
  file: FileFacts,
  settings: ReadSettings
): Promise<SourceRecord | BadRecord> {
  try {
    return await readMessage(message, place, decoded, file, settings)
  } catch (error) {
    if (!(error instanceof StetError || error instanceof RangeError)) throw error
    const code = error instanceof StetError ? error.code : 'too-deep'
    return { id: null, error: { code, message: `message ${place.record}: ${error.message}`, line: message.line } }
  }
}

async function readMessage(
  message: RawMessage,
  { record, records, cut }: Place,
  decoded: Decoded,
  file: FileFacts,
  settings: ReadSettings
): Promise<SourceRecord | BadRecord> {
  let email: Email
  let doubts: readonly SourceWarning[]
  try {
    const read = await withCharset(await parseMessage(message.bytes), message.bytes)
    email = read.email
    doubts = read.warnings
  } catch (error) {
    const said = `message ${record}: expected a message that can be read, but ${(error as Error).message}`
    return { id: null, error: { code: 'bad-record', message: said, line: message.line } }
  }
  const found: ArtifactEvidence = { marks: new Map(), joins: new Map(), texts: new Map(), hints: [], warnings: [] }
  const header = headerOf(email, found)
  // No line of the header may be kept: then the text begins with the body.
  const above = header.length > 0 ? [...header, '', ''].join('\n') : ''
  const body = await bodyOf(email, message.bytes, above === '' ? 1 : header.length + 2, found)
  const text = above + body.text
  const { name } = settings
  const facts = factsOf(email)
  const part = {
    ...found,
    facts,
    text,
    width: body.width,
    firstLine: 1,
    format: 'mail',
    record,
    records,
    announced: null
  }
  const id = email.messageId?.replace(/^<|>$/g, '') ?? null
  const warnings = [...doubts, ...found.warnings, ...warningsOf(email, message, cut)]
  return makeRecord({ ...part, id, warnings }, { ...decoded, text, bom: false, replaced: 0 }, { ...file, name })
}

/** What only a newsletter or a list of receivers has. */
const LIST_HEADERS = ['list-id', 'list-unsubscribe']

/**
 * What a message says of its text. It was sent then, so that no date in it can be later; that it was published then is said of
 * newsletters alone: what a person sends is often older, and by another.
 */
function factsOf(email: Email): RecordFacts {
  const said = (name: string) => email.headers.find(({ key }) => key === name)?.value.trim() ?? ''
  const date = said('date')
  const subject = withWindowsLetters(decodeWords(said('subject')).text).replace(/\s+/g, ' ')
  const sent = date === '' ? {} : { retrieved: date }
  if (ANSWERED.test(subject)) return sent
  const told = subject.trim() === '' ? sent : { ...sent, title: subject.trim() }
  const isSentToMany = email.headers.some(({ key }) => LIST_HEADERS.includes(key))
  return isSentToMany && date !== '' ? { ...told, published: date } : told
}

/** The lines of the header that are kept, and what they are. */
function headerOf(email: Email, found: ArtifactEvidence): string[] {
  const kept = email.headers.filter(({ key }) => KEPT_HEADERS.includes(key))
  const lines: string[] = []
  for (const { key, originalKey, value: written } of kept) {
    const value = withWindowsLetters(decodeWords(written).text).replace(/\s+/g, ' ').trim()
    if (value === '') continue
    lines.push(`${originalKey}: ${value}`)
    const number = lines.length
    found.marks.set(number, [key === 'subject' ? 'field-headline' : 'field-other'])
    found.joins.set(number, 'apart')
    if (key === 'subject') found.texts.set(number, value)
    else found.hints.push({ field: key, value, line: number })
  }
  return lines
}

/** The text part, or the page where there is none that says as much. */
async function bodyOf(
  email: Email,
  bytes: string,
  first: number,
  found: ArtifactEvidence
): Promise<{ text: string; width: number | null }> {
  const written = withWindowsLetters(email.text ?? '').replace(/\r\n?/g, '\n')
  const text = isFlowed(bytes) ? joinFlowed(written, bytes) : written
  const page = email.html === undefined ? null : await pageOf(email.html, first)
  const said = text.trim().length
  if (page !== null && (said === 0 || (said < SHORT_TEXT && page.text.length > LONGER_PAGE * said))) {
    for (const [line, marks] of page.marks) found.marks.set(line, marks)
    for (const [line, join] of page.joins) found.joins.set(line, join)
    markSubjectIn(page.text, first, found)
    return page
  }
  const lines = linesFrom(text, first)
  markMessageBody(found, lines, text)
  if (linkNumbers.looksLike(text, () => lines)) linkNumbers.find(lines, found, text)
  markShortText(found, text, first)
  markSubjectIn(text, first, found)
  return { text, width: wrapWidth(lines) ?? shortWrapWidth(lines) }
}

function linesFrom(text: string, first: number): Line[] {
  return linesOf(text).written.map((line) => ({ ...line, number: line.number + first - 1 }))
}

/** The subject's line is the only one of the header that has a text of its own. */
function markSubjectIn(text: string, first: number, found: ArtifactEvidence): void {
  const subject = [...found.marks.keys()].find((line) => found.marks.get(line)?.[0] === 'field-headline')
  const said = found.texts.get(subject ?? 0)
  if (subject !== undefined && said !== undefined)
    markRepeatedSubject(found, { text: said, line: subject }, linesFrom(text, first))
}

/** A message of one sentence or two says nothing but what it has to say. */
function markShortText(found: ArtifactEvidence, text: string, first: number): void {
  const { written } = linesOf(text)
  const prose = written.length <= FEW_LINES ? marksOfShortText(text) : null
  // Of a sentence over two lines only the second looks like one.
  if (prose === null || prose.size < written.length) return
  for (const [number, marks] of prose)
    if (!found.marks.has(number + first - 1)) found.marks.set(number + first - 1, marks)
}

async function pageOf(html: string, first: number) {
  const { blocksOfHtml } = await import('../markup/html-blocks.ts')
  return textOfBlocks(blocksOfHtml(withWindowsLetters(html)), first)
}

/** What the record lacks of the message. */
function warningsOf(email: Email, message: RawMessage, cut: boolean): SourceWarning[] {
  const warnings: SourceWarning[] = []
  const names = otherAttached(email)
  if (names.length > 0) {
    const shown = names.slice(0, 10).join(', ')
    warnings.push({ code: 'parts-unread', message: `${names.length} attached: ${shown}`, place: null })
  }
  const boundary = boundaryOf(message.bytes)
  const open = boundary !== null && !message.bytes.includes(`--${boundary}--`)
  if (open)
    warnings.push({ code: 'incomplete-capture', message: 'the message ends before its last part does', place: null })
  else if (cut && boundary === null)
    warnings.push({
      code: 'records',
      message: 'the last line has no line end: the file may have been cut there',
      place: null
    })
  return warnings
}
