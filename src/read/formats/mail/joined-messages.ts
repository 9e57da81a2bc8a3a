/** Messages that were joined with nothing between them, as bytes, one letter of latin-1 each. */

/** A field of a header. */
export const FIELD = /^[A-Za-z][A-Za-z0-9-]{0,60}:/
/** Bytes of a header in which the boundary is looked for. */
const LONGEST_HEAD = 65_536
/** Fields of a message that was saved as it came: what is quoted in a text has few of them. */
const TRAVELLED = ['message-id', 'mime-version', 'received', 'return-path', 'delivered-to']
/** Fields with which a header begins. */
const FIRST_NAMES = [
  ...[
    'Return-Path',
    'Received',
    'Delivered-To',
    'Envelope-To',
    'Message-ID',
    'Message-Id',
    'MIME-Version',
    'Mime-Version'
  ],
  ...['From', 'To', 'Cc', 'Subject', 'Date', 'Sender', 'Reply-To', 'Content-Type', 'List-Id', 'List-ID', 'User-Agent'],
  ...['DKIM-Signature', 'Authentication-Results', 'ARC-Seal', 'Received-SPF', 'References', 'In-Reply-To']
]
/** At a line's beginning, or behind the last letter of a file without a line end. */
const OPENS = new RegExp(`(?:${FIRST_NAMES.join('|')}|X-[A-Z][A-Za-z-]{1,40}): `, 'g')

/** A place at which a message is opened, and where the message itself begins. */
export interface Opening {
  index: number
  end: number
}

/**
 * The messages of a file: each header with sender, day and a field of its way stands in no header and in no part of the message
 * before. A line `From ` above it belongs to neither.
 */
export function joinedIn(bytes: string, opened: readonly Opening[]): Opening[] {
  const lines = new Map(opened.map(({ index, end }) => [end, index]))
  const found: Opening[] = [{ index: 0, end: 0 }]
  OPENS.lastIndex = partsEnd(bytes, bytes.search(/[^\r\n\xef\xbb\xbf]|$/))
  for (let match = OPENS.exec(bytes); match !== null; match = OPENS.exec(bytes)) {
    const { index } = match
    const { end, isSaved } = headerAt(bytes, index)
    if (isSaved) found.push({ index: lines.get(index) ?? index, end: index })
    // Where a header is none, its lower part is none either.
    OPENS.lastIndex = isSaved ? partsEnd(bytes, index) : end
  }
  return found
}

/** Where the fields end that begin at a place, and whether sender, day and a field of its way are among them. */
function headerAt(bytes: string, start: number): { end: number; isSaved: boolean } {
  const names = new Set<string>()
  let at = start
  while (at < bytes.length) {
    const end = bytes.indexOf('\n', at)
    const line = bytes.slice(at, end < 0 ? bytes.length : end)
    const name = FIELD.exec(line)?.[0].slice(0, -1).toLowerCase()
    if (name !== undefined) names.add(name)
    else if (at === start || !/^[ \t]/.test(line)) break
    at = end < 0 ? bytes.length : end + 1
  }
  const isSaved = names.has('from') && names.has('date') && TRAVELLED.some((name) => names.has(name))
  return { end: at, isSaved }
}

/** Where the parts of the message that begins at a place end, or its header where it has none. */
function partsEnd(bytes: string, start: number): number {
  const boundary = boundaryOf(bytes.slice(start, start + LONGEST_HEAD))
  BLANK.lastIndex = start
  const header = BLANK.exec(bytes)?.index ?? bytes.length
  if (boundary === null) return header
  const end = bytes.indexOf(`--${boundary}--`, header)
  return end < 0 ? bytes.length : end
}

const BLANK = /\n\r?\n/g

/** In quotation marks it may hold spaces. */
const BOUNDARY = /boundary=(?:"([^"\r\n]{1,100})"|"?([^"\s;]{1,100}))/i

/** What parts the parts of a message, as its header says. */
export function boundaryOf(bytes: string): string | null {
  const end = /\r?\n\r?\n/.exec(bytes)?.index ?? bytes.length
  const fields = bytes
    .slice(0, end)
    .replace(/\n[ \t]/g, ' ')
    .split('\n')
  const type = fields.find((field) => /^content-type:/i.test(field))
  return type === undefined
    ? null
    : (BOUNDARY.exec(type)
        ?.slice(1)
        .find((one) => one !== undefined) ?? null)
}
