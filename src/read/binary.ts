import { StetError } from '../errors.ts'

/** Formats that hold text but are not plain text: known by their first bytes, refused with what to do. */
const FORMATS = [
  { magic: [0x25, 0x50, 0x44, 0x46], name: 'a PDF', advice: 'make text of it first, for example with: pdftotext FILE.pdf -' },
  { magic: [0x50, 0x4b, 0x03, 0x04], name: 'a ZIP archive (or a .docx, .odt, .epub)', advice: 'unpack it, or make text of a document with: pandoc -t plain FILE' },
  { magic: [0x50, 0x41, 0x52, 0x31], name: 'a Parquet file', advice: 'turn it into JSON lines first, for example with: duckdb -c "copy (from \'FILE\') to \'/dev/stdout\' (format json)"' }
] as const

/** Text has no NUL bytes; UTF-16 has many, and is known by its byte order mark or pattern before this is asked. */
const LOOKED_AT = 4096

/**
 * Refuses what is not text.
 *
 * @throws StetError `unsupported-format` for formats that have a converter, `binary` for other bytes.
 */
export function refuseBinary(bytes: Uint8Array): void {
  for (const { magic, name, advice } of FORMATS) {
    if (magic.every((byte, at) => bytes[at] === byte)) throw new StetError('unsupported-format', `expected plain text, but this is ${name}: ${advice}`)
  }
  const at = bytes.subarray(0, LOOKED_AT).indexOf(0)
  if (at >= 0 && !isUtf16(bytes)) throw new StetError('binary', `expected text, but byte ${at} is NUL: this looks like a binary file`)
}

function isUtf16(bytes: Uint8Array): boolean {
  return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
}
