import { StetError } from '../../errors.ts'
import { guessEncoding } from './detect-encoding.ts'
import { markedEncoding, standardName, whyWide, wideByNuls, windows1252 } from './encodings.ts'
import { isGarbled } from './garbled-letters.ts'

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
  /** What the bytes look like instead of the encoding that was asked for, in words; left out where they do not. */
  doubt?: string
  /** What converted the file's bytes to text, where they were none; left out where they were. */
  converter?: string
}

/**
 * Bytes as text. In this order: what was forced, the byte order mark, NULs at every other byte (UTF-16) or at each fourth (UTF-32),
 * strict UTF-8, UTF-8 with few faults, statistics of the bytes, windows-1252.
 *
 * @throws StetError `bad-option` where `forced` names no encoding.
 */
export async function decode(bytes: Uint8Array, forced: string | null): Promise<Decoded> {
  if (forced !== null) {
    const decoded = await decodeAs(bytes, standardName(forced), 'asked for')
    const doubt = doubtOf(bytes, decoded.encoding) ?? (await likelierEncoding(bytes, decoded))
    return doubt === null ? decoded : { ...decoded, doubt }
  }
  const marked = markedEncoding(bytes)
  if (marked !== null) return decodeAs(bytes, marked, 'byte order mark')
  const wide = wideByNuls(bytes)
  if (wide !== null) return decodeAs(bytes, wide, whyWide(wide))
  const text = strictUtf8(bytes)
  if (text !== null && !text.includes(SHIFT_TO_JIS))
    return { text, encoding: 'utf-8', bom: false, guess: null, replaced: 0, why: 'valid UTF-8' }
  const guessed = await guessEncoding(bytes)
  return { ...(await decodeAs(bytes, guessed.encoding, guessed.why)), guess: guessed.confidence }
}

/** Encodings whose units have two bytes or four. */
const WIDE = /^utf-(?:16|32)/
/** Fewer sequences of UTF-8 than this may be meant as something else. */
const LEAST_SEQUENCES = 2

/**
 * What the bytes surely are, where that is not what was asked for: UTF-16 has NULs at every other byte of most texts, and bytes of no other
 * encoding are valid UTF-8 by chance.
 */
function doubtOf(bytes: Uint8Array, asked: string): string | null {
  const wide = markedEncoding(bytes) ?? wideByNuls(bytes)
  if (wide !== null && WIDE.test(wide)) return WIDE.test(asked) ? null : wide
  if (asked === 'utf-8' || SEVEN_BITS.test(asked)) return null
  const text = strictUtf8(bytes)
  if (text === null || text.includes('\0')) return null
  if (WIDE.test(asked)) return 'utf-8'
  const sequences = text.match(/[^\0-\x7f]/g)?.length ?? 0
  return sequences < LEAST_SEQUENCES ? null : 'utf-8'
}

/** What the bytes look like by their statistics, where the text looks as if it had been read wrongly. */
async function likelierEncoding(bytes: Uint8Array, { text, encoding }: Decoded): Promise<string | null> {
  if (WIDE.test(encoding) || encoding === 'utf-8' || !isGarbled(text)) return null
  const guessed = await guessEncoding(bytes)
  return guessed.encoding === encoding ? null : guessed.encoding
}

/** Encodings that write everything in ASCII's bytes. */
const SEVEN_BITS = /^(?:utf-7|iso-2022-|hz-)/

/** ISO-2022-JP is ASCII bytes throughout; this escape begins its two-byte characters. */
const SHIFT_TO_JIS = '\x1b$B'

async function decodeAs(bytes: Uint8Array, encoding: string, why: string): Promise<Decoded> {
  const text = await textOf(bytes, encoding)
  const all = count(text, '\ufffd')
  const replaced = all === 0 ? 0 : Math.max(0, all - speltReplacements(bytes, encoding))
  return { text, encoding, bom: markedEncoding(bytes) === encoding, guess: null, replaced, why }
}

/** Encodings of Unicode that the runtime decodes. */
const OF_RUNTIME: ReadonlySet<string> = new Set(['utf-8', 'utf-16le', 'utf-16be'])

async function textOf(bytes: Uint8Array, encoding: string): Promise<string> {
  if (encoding === 'windows-1252') return windows1252(bytes)
  if (OF_RUNTIME.has(encoding)) return new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes)
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

/** U+FFFD as each encoding spells it out, and the bytes of one unit. */
const SPELT: Readonly<Record<string, { bytes: readonly number[]; unit: number }>> = {
  'utf-8': { bytes: [0xef, 0xbf, 0xbd], unit: 1 },
  'utf-16le': { bytes: [0xfd, 0xff], unit: 2 },
  'utf-16be': { bytes: [0xff, 0xfd], unit: 2 },
  'utf-32le': { bytes: [0xfd, 0xff, 0, 0], unit: 4 },
  'utf-32be': { bytes: [0, 0, 0xff, 0xfd], unit: 4 },
  gb18030: { bytes: [0x84, 0x31, 0xa4, 0x37], unit: 1 }
}

/** How often the bytes themselves spell out U+FFFD: those characters were lost before they came here, and are not counted again. */
function speltReplacements(bytes: Uint8Array, encoding: string): number {
  const spelt = SPELT[encoding]
  if (spelt === undefined) return 0
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const needle = Buffer.from(spelt.bytes)
  let found = 0
  for (let at = buffer.indexOf(needle); at >= 0; at = buffer.indexOf(needle, at + 1)) if (at % spelt.unit === 0) found++
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
