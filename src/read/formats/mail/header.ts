/** The header of a message as bytes, one letter of latin-1 each: where it ends, also where no blank line ends it. */

/** Fields that a header has, one of them at least; others in plenty stand beside them. */
const KNOWN =
  /^(?:From|To|Cc|Bcc|Subject|Date|Sender|Reply-To|Message-ID|In-Reply-To|References|Received|Return-Path|Delivered-To|MIME-Version|Content-[A-Za-z-]{1,40}|List-[A-Za-z-]{1,40}|Newsgroups|Path|X-[A-Za-z-]{1,60}):/i
const FIELD = /^[!-9;-~]{1,100}[ \t]{0,9}:/
/** A field goes on behind white space; a line that opens the message, and was quoted, stands in some headers. */
const GOES_ON = /^[ \t]|^>?From /

/** What mail programs write above a message that was sent on. */
const RULE = /^[-_*=]{3}/

/** Whether a text begins with the header of a message. */
export function hasHeader(bytes: string): boolean {
  const start = bytes.search(/[^\r\n]|$/)
  return endOfHeader(bytes, start) > start
}

/**
 * A message with a blank line between header and text. Where a line that is no field follows the fields at once, the text begins
 * with it, and where no field of a message is at the beginning, all is text.
 */
export function withHeaderEnd(bytes: string): string {
  const end = endOfHeader(bytes, 0)
  if (end === bytes.length || /^\r?\n/.test(bytes.slice(end, end + 2))) return bytes
  return `${bytes.slice(0, end)}\n${bytes.slice(end)}`
}

/**
 * Where the lines end that are fields of a header or go on with one; the beginning where none of them is a message's. A broken line
 * between fields ends no header.
 */
export function endOfHeader(bytes: string, start: number): number {
  let end = start
  for (let at = start; at < bytes.length; ) {
    const feed = bytes.indexOf('\n', at)
    const next = feed < 0 ? bytes.length : feed + 1
    const line = bytes.slice(at, next).trimEnd()
    const isField = FIELD.test(line)
    if (line === '' || (at === start && !isField && !RULE.test(line))) break
    if (KNOWN.test(line) || (end > start && end === at && (isField || GOES_ON.test(line)))) end = next
    at = next
  }
  return end
}
