import { StetError } from '../../errors.ts'
import { guessEncoding } from './detect-encoding.ts'
import { markedEncoding, standardName, utf16ByNuls, windows1252 } from './encodings.ts'

/** A text and how its bytes became one. */
export interface Decoded {
  /** With its byte order mark, as U+FEFF, if it had one. */
  text: string
  /** As the WHATWG Encoding Standard names it, in lower case. */
  encoding: string
  bom: boolean
  /** How sure a guess was, 0 to 1; `null` where nothing was guessed. */
  guess: number | null
  /** How many characters had to be replaced by U+FFFD. */
  replaced: number
  /** What decided, in words, for `stet detect`. */
  why: string
}

/**
 * Bytes as text. In this order: what was forced, the byte order mark, NULs at every other byte (UTF-16),
 * strict UTF-8, UTF-8 with few faults, statistics of the bytes, windows-1252.
 *
 * @throws StetError `bad-option` where `forced` names no encoding.
 */
export async function decode(bytes: Uint8Array, forced: string | null): Promise<Decoded> {
  if (forced !== null) return decodeAs(bytes, standardName(forced), 'asked for')
  const marked = markedEncoding(bytes)
  if (marked !== null) return decodeAs(bytes, marked, 'byte order mark')
  const wide = utf16ByNuls(bytes)
  if (wide !== null) return decodeAs(bytes, wide, 'NUL at every other byte')
  const text = strictUtf8(bytes)
  if (text !== null && !text.includes(SHIFT_TO_JIS))
    return { text, encoding: 'utf-8', bom: false, guess: null, replaced: 0, why: 'valid UTF-8' }
  const guessed = await guessEncoding(bytes)
  return { ...(await decodeAs(bytes, guessed.encoding, guessed.why)), guess: guessed.confidence }
}

/** ISO-2022-JP is ASCII bytes throughout; this escape begins its two-byte characters. */
const SHIFT_TO_JIS = '\x1b$B'

async function decodeAs(bytes: Uint8Array, encoding: string, why: string): Promise<Decoded> {
  const text = await textOf(bytes, encoding)
  const replaced = count(text, '\ufffd') - count(await ownReplacements(bytes, encoding, text), '\ufffd')
  return { text, encoding, bom: markedEncoding(bytes) === encoding, guess: null, replaced, why }
}

async function textOf(bytes: Uint8Array, encoding: string): Promise<string> {
  if (encoding === 'windows-1252') return windows1252(bytes)
  if (encoding.startsWith('utf-') && !encoding.startsWith('utf-32') && encoding !== 'utf-7')
    return new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes)
  const { default: iconv } = await import('iconv-lite')
  if (iconv.encodingExists(encoding))
    return iconv.decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), encoding, { stripBOM: false })
  try {
    return new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes)
  } catch {
    throw new StetError(
      'bad-option',
      `expected the name of an encoding, such as utf-8 or windows-1252, but got "${encoding}"`
    )
  }
}

/** U+FFFD that the bytes themselves spell out was lost before they came here: it is not counted again. */
async function ownReplacements(bytes: Uint8Array, encoding: string, text: string): Promise<string> {
  if (!text.includes('\ufffd')) return ''
  const spelt = { 'utf-8': [0xef, 0xbf, 0xbd], 'utf-16le': [0xfd, 0xff], 'utf-16be': [0xff, 0xfd] }[encoding]
  if (spelt === undefined) return ''
  const step = encoding === 'utf-8' ? 1 : 2
  let found = ''
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const needle = Buffer.from(spelt)
  for (let at = buffer.indexOf(needle); at >= 0; at = buffer.indexOf(needle, at + 1))
    if (at % step === 0) found += '\ufffd'
  return found
}

function strictUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return null
  }
}

function count(text: string, letter: string): number {
  let found = 0
  for (let at = text.indexOf(letter); at >= 0; at = text.indexOf(letter, at + 1)) found++
  return found
}
