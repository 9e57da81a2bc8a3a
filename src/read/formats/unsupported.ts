import { StetError } from '../../errors.ts'
import { markedEncoding, wideByNuls } from '../encoding/encodings.ts'
import { looksBinary } from '../encoding/nul.ts'
import { isMarkedUp, markupIn } from './markup/unread-markup.ts'
import { looksLikeOffice } from './office/docx.ts'
import { unsupportedBytes } from './unsupported-bytes.ts'
import { unsupportedExport } from './unsupported-exports.ts'
import { unsupportedText } from './unsupported-text.ts'

/** Bytes that are enough to see binary data. UTF-16 has many NUL bytes, and is known by its byte order mark or pattern before. */
const LOOKED_AT = 4096

/**
 * Refuses what is not text.
 *
 * @param forced whether the caller named the encoding: then NUL bytes are the caller's business.
 * @throws StetError `unsupported-format` for formats that have a converter, `binary` for other bytes.
 */
export function refuseBinary(bytes: Uint8Array, forced = false): void {
  if (looksLikeOffice(bytes)) return
  const known = unsupportedBytes(bytes)
  if (known !== undefined) throw refusal(known.name, known.advice)
  if (forced || markedEncoding(bytes) !== null || wideByNuls(bytes) !== null) return
  refuseNuls(Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, LOOKED_AT)).toString('latin1'))
}

/** Refuses binary data that was decoded as text. @throws StetError `binary`. */
export function refuseNuls(text: string): void {
  if (!looksBinary(text)) return
  const at = text.indexOf('\0')
  throw new StetError('binary', `expected text, but character ${at} is NUL: this looks like a binary file`)
}

/**
 * Refuses markup that is not read: HTML, XML and SGML.
 *
 * @param plain whether nothing else is known of the text: then parts of pages are looked for too, and other text that is no article.
 * @throws StetError `unsupported-format`.
 */
export function refuseMarkup(text: string, plain: boolean): void {
  const known =
    markupIn(text, plain) ?? (plain ? (unsupportedText(text) ?? unsupportedExport(text) ?? isMarkedUp(text)) : null)
  if (known !== null) throw refusal(known.name, known.advice)
}

function refusal(name: string, advice: string): StetError {
  return new StetError('unsupported-format', `expected plain text, but this is ${name}: ${advice}`)
}
