import type { Email } from 'postal-mime'
import type { SourceWarning } from '../../../warnings.ts'
import { windows1252, windows1252Bytes } from '../../encoding/encodings.ts'
import { withWindowsLetters } from '../../encoding/windows-letters.ts'

const CHARSET = /charset\*?=["']?([\w.:+-]{2,40})/gi

/** The charsets that a message and its parts name, in lower case. */
function charsetsOf(bytes: string): string[] {
  return [...new Set([...bytes.matchAll(CHARSET)].map(([, name = '']) => name.toLowerCase()))]
}

/** Whether the parser of messages knows a charset: it asks the runtime. */
function isKnown(name: string): boolean {
  try {
    return new TextDecoder(name) !== null
  } catch {
    return name === 'us-ascii' || name === 'ascii'
  }
}

/**
 * A message whose text is in a charset that the parser does not know, such as UTF-7 or those of DOS, which it reads as windows-1252: read
 * again as what it says. Where its parts name several, or nobody knows the name, a warning says how it was read.
 */
export async function withCharset(email: Email, bytes: string): Promise<{ email: Email; warnings: SourceWarning[] }> {
  const unknown = charsetsOf(bytes).filter((name) => !isKnown(name))
  const [name] = unknown
  if (name === undefined) return { email, warnings: [] }
  const { default: iconv } = await import('iconv-lite')
  const encoding = name.replace(/^(?:x-|ibm-?|cp-?)(?=\d)/, 'cp')
  const others = charsetsOf(bytes).filter((one) => one !== name && !/^(?:us-)?ascii$/.test(one))
  if (others.length > 0 || !iconv.encodingExists(encoding)) {
    const message = `the message names the charset ${unknown.join(', ')}, which is not known: read as windows-1252`
    return { email, warnings: [{ code: 'encoding-guessed', message, place: null }] }
  }
  const again = (text: string | undefined) => {
    const raw = text === undefined ? null : windows1252Bytes(withWindowsLetters(text))
    return raw === null ? text : iconv.decode(Buffer.from(raw), encoding)
  }
  const { text, html } = { text: again(email.text), html: again(email.html) }
  return {
    email: { ...email, ...(text === undefined ? {} : { text }), ...(html === undefined ? {} : { html }) },
    warnings: []
  }
}

/**
 * A header with letters in UTF-8, as the parser reads them: older programs wrote them in the charset of the message, or in
 * windows-1252, without saying so.
 *
 * @param end where the header ends.
 */
export async function withReadableHeader(bytes: string, end: number): Promise<string> {
  const header = bytes.slice(0, end)
  if (!/[\x80-\xff]/.test(header)) return bytes
  const raw = Buffer.from(header, 'latin1')
  if (!raw.toString('utf8').includes('\ufffd')) return bytes
  const named = charsetsOf(bytes).find((name) => !/^(?:us-)?ascii$|^utf/.test(name))
  const { default: iconv } = await import('iconv-lite')
  const text = named !== undefined && iconv.encodingExists(named) ? iconv.decode(raw, named) : windows1252(raw)
  return Buffer.from(text, 'utf8').toString('latin1') + bytes.slice(end)
}
