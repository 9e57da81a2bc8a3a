import { StetError } from '../../errors.ts'
import { markedEncoding, utf16ByNuls } from '../encoding/encodings.ts'

/** Formats that hold text but are not plain text: known by their first bytes, refused with what to do. */
const FORMATS = [
  {
    magic: [0x25, 0x50, 0x44, 0x46],
    name: 'a PDF',
    advice: 'make text of it first, for example with: pdftotext FILE.pdf -'
  },
  {
    magic: [0x50, 0x4b, 0x03, 0x04],
    name: 'a ZIP archive (or a .docx, .odt, .epub)',
    advice: 'unpack it with: unzip FILE, or make text of a document with: pandoc -t plain FILE'
  },
  {
    magic: [0x50, 0x41, 0x52, 0x31],
    name: 'a Parquet file',
    advice:
      "turn it into JSON lines first, for example with: duckdb -c \"copy (from 'FILE') to '/dev/stdout' (format json)\""
  },
  {
    magic: [0x7b, 0x5c, 0x72, 0x74, 0x66],
    name: 'an RTF document',
    advice: 'make text of it first, for example with: pandoc -f rtf -t plain FILE'
  },
  {
    magic: [0xd0, 0xcf, 0x11, 0xe0],
    name: 'an old Word document',
    advice: 'make text of it first, for example with: antiword FILE'
  },
  { magic: [0x42, 0x5a, 0x68], name: 'bzip2', advice: 'unpack it first, with: bzip2 -dc FILE | stet -' },
  { magic: [0xfd, 0x37, 0x7a, 0x58, 0x5a], name: 'xz', advice: 'unpack it first, with: xz -dc FILE | stet -' },
  { magic: [0x37, 0x7a, 0xbc, 0xaf], name: 'a 7z archive', advice: 'unpack it first, with: 7z x FILE' }
] as const

/** Text has no NUL bytes; UTF-16 has many, and is known by its byte order mark or pattern before this is asked. */
const LOOKED_AT = 4096
/** How far into a file its first tag may be: white space and an XML declaration may come before. */
const TAG_WITHIN = 1024

/**
 * Refuses what is not text.
 *
 * @param forced whether the caller named the encoding: then NUL bytes are the caller's business.
 * @throws StetError `unsupported-format` for formats that have a converter, `binary` for other bytes.
 */
export function refuseBinary(bytes: Uint8Array, forced = false): void {
  for (const { magic, name, advice } of FORMATS) {
    if (magic.every((byte, at) => bytes[at] === byte))
      throw new StetError('unsupported-format', `expected plain text, but this is ${name}: ${advice}`)
  }
  const at = bytes.subarray(0, LOOKED_AT).indexOf(0)
  if (at >= 0 && !forced && markedEncoding(bytes) === null && utf16ByNuls(bytes) === null) {
    throw new StetError('binary', `expected text, but byte ${at} is NUL: this looks like a binary file`)
  }
}

/**
 * Refuses HTML: stet reads what is left when the tags are gone.
 *
 * @throws StetError `unsupported-format`.
 */
export function refuseHtml(text: string): void {
  const head = text
    .slice(0, TAG_WITHIN)
    .replace(/^\ufeff/, '')
    .trimStart()
    .toLowerCase()
  const isHtml =
    head.startsWith('<!doctype html') ||
    /^<html[\s>]/.test(head) ||
    (head.startsWith('<?xml') && /<html[\s>]/.test(head))
  if (isHtml)
    throw new StetError(
      'unsupported-format',
      'expected plain text, but this is HTML: make text of it first, for example with: w3m -dump -T text/html FILE'
    )
}
