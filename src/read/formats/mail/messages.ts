import { FIELD, joinedIn, type Opening } from './joined-messages.ts'

/** Saved messages as bytes, one letter of latin-1 each: where one ends and the next begins, and how they are known. */

const OPENS = 'From '
/**
 * Fields that say how a message's text is written or how it came: what is only copied out of a mail program has none. The
 * version of MIME alone says neither, and such a text is read as it stands.
 */
const WRITTEN = [
  ...['content-type', 'content-transfer-encoding', 'received', 'delivered-to', 'return-path', 'dkim-signature'],
  'message-id'
]
const SNIFFED = 65_536
const LONGEST_NAME = 64
/** UTF-8's byte order mark, which a file brings along that was joined to another. */
const MARK = '\xef\xbb\xbf'

/** Why bytes look like saved messages; `null` where they do not. */
export function whyMail(bytes: string): string | null {
  const head = bare(bytes.slice(0, SNIFFED))
  const first = openingAt(head, 0)
  if (first !== null && isHeader(head.slice(first.end), false))
    return '“From ” and a message’s header, as an mbox opens each message'
  return isHeader(head, true) ? 'a message’s header with From: and Content-Type: or Message-ID:' : null
}

function bare(bytes: string): string {
  return bytes.replace(/^\xef\xbb\xbf/, '').replace(/^[\r\n]+/, '')
}

/** Whether a text begins with a message's header. */
function isHeader(head: string, written: boolean): boolean {
  const names = new Set<string>()
  for (const line of head.split(/\r?\n/)) {
    if (line === '') break
    const name = FIELD.exec(line)?.[0].slice(0, -1).toLowerCase()
    if (name === undefined && !/^[ \t>]/.test(line)) return false
    if (name !== undefined) names.add(name)
  }
  if (!names.has('from')) return false
  return written ? WRITTEN.some((name) => names.has(name)) : names.has('subject') || names.has('date') || names.size > 2
}

/** One message: its bytes without the line that opens it, and the line of the file on which it begins. */
export interface RawMessage {
  bytes: string
  line: number
}

/** The messages of a file: one, or as many as an mbox has. */
export function messagesIn(bytes: string): RawMessage[] {
  const opened = openingsIn(bytes)
  const isMbox = opened[0] !== undefined && isFirst(bytes, opened[0].index)
  const starts = isMbox ? opened : joinedIn(bytes, opened)
  if (starts.length < 2 && !isMbox) return [{ bytes: bare(bytes), line: 1 }]
  let line = 1
  let counted = 0
  return starts.map(({ index, end: from }, at) => {
    for (; counted < index; counted++) if (bytes.charCodeAt(counted) === 0x0a) line++
    const next = starts[at + 1]?.index ?? bytes.length
    const end = next < bytes.length && bytes.startsWith(MARK, next - MARK.length) ? next - MARK.length : next
    if (!isMbox) return { bytes: bare(bytes.slice(from, end)), line }
    // A line of the text that begins with “From ” has a sign before it, so that it does not open a message.
    return { bytes: bytes.slice(from, end).replace(/^>(>*From )/gm, '$1'), line }
  })
}

function openingsIn(bytes: string): Opening[] {
  const found: Opening[] = []
  for (let at = bytes.indexOf(OPENS); at >= 0; at = bytes.indexOf(OPENS, at + OPENS.length)) {
    const start = bytes.startsWith(MARK, at - MARK.length) ? at - MARK.length : at
    const isOpening = start === 0 || bytes[start - 1] === '\n' || isFirst(bytes, at)
    const opening = isOpening ? openingAt(bytes, at, start) : null
    if (opening !== null) found.push(opening)
  }
  return found
}

/** `From `, an address and a date, and below it the first field of a header; `index` is where that line begins. */
function openingAt(bytes: string, at: number, index = at): Opening | null {
  if (!bytes.startsWith(OPENS, at)) return null
  const end = bytes.indexOf('\n', at) + 1
  if (end === 0 || !FIELD.test(bytes.slice(end, end + LONGEST_NAME).replace(/^>/, ''))) return null
  if (isFirst(bytes, index) || isAfterBlank(bytes, index)) return { index, end }
  const line = bytes.slice(index, end)
  return /\d:\d\d/.test(line) && /\d{4}/.test(line) ? { index, end } : null
}

function isFirst(bytes: string, at: number): boolean {
  return at < LONGEST_NAME && bare(bytes.slice(0, at)) === ''
}

function isAfterBlank(bytes: string, at: number): boolean {
  return /\n\r?\n$/.test(bytes.slice(Math.max(0, at - 3), at))
}
