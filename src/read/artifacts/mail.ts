import { type Line, linesOf } from '../blocks/lines.ts'
import type { Artifact, ArtifactEvidence } from './artifact.ts'
import { decodeWords } from './encoded-words.ts'
import { messageField } from './message-labels.ts'
import { isBelowAnswer, markQuotedMessages, markQuotes } from './quoted-messages.ts'
import { markRepeatedSubject } from './repeated-subject.ts'

/** A header's line; names are letters and hyphens. */
const FIELD = /^([A-Za-z][A-Za-z0-9-]{1,40}):(?: |$)/
/** Fields that are kept in hints; others say how the message travelled. */
export const KEPT_HEADERS = [
  'from',
  'to',
  'cc',
  'reply-to',
  'sent',
  'date',
  'subject',
  'message-id',
  'list-id',
  'return-path'
]
/** What mail programs write before the subject of a message that answers or passes on another, in their languages. */
export const ANSWERED = /^(?:re|fwd?|aw|wg|tr|rv|sv|vs|vl|i|r|enc|antw|doorst)\s?:\s?/i
/** The header stands at the top, or under a line that says that a message was passed on. */
const WITHIN = 20
/** Signatures are short; `-- ` before more than this is something else. */
const LONGEST_SIGNATURE = 15
const SNIFFED = 8192

/** A saved or forwarded message: header lines with a sender and a subject near its beginning. */
export const mail: Artifact = {
  name: 'mail',
  why: 'header lines with From: and Subject:',
  looksLike(text) {
    const head = text.slice(0, SNIFFED)
    return head.includes(':') && headerOf(linesOf(head).written) !== null
  },
  find(lines, found, text) {
    const header = headerOf(lines)
    if (header === null) return
    const { start, end } = header
    // What stands over the header says that it was passed on.
    for (const line of lines.slice(0, start))
      if (/^-{3,}/.test(line.text)) found.marks.set(line.number, ['field-other'])
    undoJoins(found, lines, start, end)
    for (const [at, line] of lines.slice(start, end).entries()) markHeaderLine(found, line, at === 0)
    markMessageBody(found, lines.slice(end), text)
    const subject = lines.slice(start, end).find(({ number }) => found.marks.get(number)?.[0] === 'field-headline')
    const said = found.texts.get(subject?.number ?? 0)
    if (subject !== undefined && said !== undefined)
      markRepeatedSubject(found, { text: said, line: subject.number }, lines.slice(end))
  }
}

/** What is quoted in a message's text, and its signature. */
export function markMessageBody(found: ArtifactEvidence, lines: readonly Line[], text: string): void {
  markQuotes(found, lines)
  markQuotedMessages(found, lines)
  markHeadings(found, lines)
  markSignature(found, lines, text)
}

const HEADING = '** '

/** `** The lamp goes dark` over a row of hyphens: so makers of newsletters write a heading in the text part. */
function markHeadings({ marks, joins, texts }: ArtifactEvidence, lines: readonly Line[]): void {
  for (const [at, line] of lines.entries()) {
    const said = texts.get(line.number) ?? line.text
    const below = lines[at + 1]
    if (!said.startsWith(HEADING) || below === undefined || below.gap > 0 || !/^-{10,80}$/.test(below.text)) continue
    for (const { number } of [line, below]) marks.set(number, ['heading-2'])
    joins.set(line.number, 'apart')
    texts.set(line.number, said.slice(HEADING.length))
    // The row says nothing more.
    joins.set(below.number, 'space')
    texts.set(below.number, '')
  }
}

/** The field of a header's line, by its English name, and how long its label is. */
function fieldIn(text: string): { name: string; length: number } | null {
  const name = FIELD.exec(text)?.[1]?.toLowerCase()
  const other = name !== undefined && KEPT_HEADERS.includes(name) ? null : messageField(text)
  if (other !== null) return { name: other.field, length: text.search(/[:：]/) }
  return name === undefined ? null : { name, length: name.length }
}

/** The first run of header lines with a sender and a subject among them. */
function headerOf(lines: readonly Line[]): { start: number; end: number } | null {
  for (let start = 0; start < Math.min(lines.length, WITHIN); start++) {
    const names = new Set<string>()
    let end = start
    for (let line = lines[end]; line !== undefined && (end === start || line.gap === 0); line = lines[++end]) {
      const name = fieldIn(line.text)?.name
      if (name === undefined ? end === start || line.indent === 0 : line.indent > 0) break
      if (name !== undefined) names.add(name)
    }
    if (names.has('from') && names.has('subject')) return isBelowAnswer(lines, start) ? null : { start, end }
    if (end > start) start = end - 1
  }
  return null
}

/** The header is not encoded as the text is: where its lines were put together by soft line ends, they and those they were put to are as written. */
function undoJoins({ joins, texts }: ArtifactEvidence, lines: readonly Line[], start: number, end: number): void {
  const isCut = (at: number) => texts.get(lines[at]?.number ?? 0) === ''
  let from = start
  let to = end
  while (from > 0 && isCut(from)) from--
  while (to < lines.length && isCut(to)) to++
  for (const { number } of lines.slice(from, to)) {
    texts.delete(number)
    joins.delete(number)
  }
}

/** Says what a line of the header is. */
function markHeaderLine({ marks, joins, texts, hints }: ArtifactEvidence, line: Line, first: boolean): void {
  const said = line.indent > 0 && !first ? null : fieldIn(line.text)
  if (said === null) {
    // A field goes on in lines that are indented, and so do its mark and its hint.
    const before = marks.get(line.number - 1) ?? ['field-other']
    marks.set(line.number, before)
    joins.set(line.number, 'space')
    const last = hints.at(-1)
    if (last?.line === line.number - 1 && before[0] === 'field-other') last.value += ` ${line.text}`
    return
  }
  const { name, length } = said
  const { text, exact } = decodeWords(line.text.slice(length + 1).trim())
  const headline = name === 'subject' && exact && text !== ''
  marks.set(line.number, [headline ? 'field-headline' : 'field-other'])
  joins.set(line.number, 'apart')
  if (headline) texts.set(line.number, text)
  else if (KEPT_HEADERS.includes(name) && text !== '') hints.push({ field: name, value: text, line: line.number })
}

/** `-- ` on a line of its own opens the signature, which runs to the end. */
function markSignature({ marks, joins }: ArtifactEvidence, lines: readonly Line[], text: string): void {
  const at = lines.findLastIndex((line) => /^--(?: |=20)?$/.test(text.slice(line.start, line.end)))
  if (at < 0 || lines.length - at > LONGEST_SIGNATURE) return
  for (const line of lines.slice(at)) {
    marks.set(line.number, ['field-other'])
    joins.set(line.number, 'apart')
  }
}
