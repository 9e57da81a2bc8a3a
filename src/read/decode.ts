import { StetError } from '../errors.ts'

/** A text and how its bytes became one. */
export interface Decoded {
  /** With its byte order mark, as U+FEFF, if it had one. */
  text: string
  /** As the WHATWG Encoding Standard names it. */
  encoding: string
  bom: boolean
  /** How sure a guess was, 0 to 1; `null` where nothing was guessed. */
  guess: number | null
  /** How many characters had to be replaced by U+FFFD. */
  replaced: number
}

const BOMS = [
  { encoding: 'utf-8', bytes: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', bytes: [0xff, 0xfe] },
  { encoding: 'utf-16be', bytes: [0xfe, 0xff] }
] as const

/**
 * Bytes as text: by byte order mark, else as strict UTF-8, else as windows-1252.
 *
 * @throws StetError `bad-option` where `forced` names no encoding.
 */
export async function decode(bytes: Uint8Array, forced: string | null): Promise<Decoded> {
  const mark = BOMS.find(bom => bom.bytes.every((byte, at) => bytes[at] === byte))
  const encoding = forced ?? mark?.encoding
  if (encoding === undefined || encoding === 'utf-8') {
    const text = strictUtf8(bytes)
    if (text !== null) return { text, encoding: 'utf-8', bom: mark !== undefined, guess: null, replaced: 0 }
  }
  const { default: iconv } = await import('iconv-lite')
  const name = encoding ?? 'windows-1252'
  if (!iconv.encodingExists(name)) throw new StetError('bad-option', `expected the name of an encoding, such as utf-8 or windows-1252, but got "${name}"`)
  const text = iconv.decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), name, { stripBOM: false })
  return { text, encoding: name, bom: mark !== undefined, guess: encoding === undefined ? 0.5 : null, replaced: text.split('\ufffd').length - 1 }
}

function strictUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return null
  }
}
