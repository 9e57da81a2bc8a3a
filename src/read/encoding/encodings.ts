/** Encodings by name, and the ones that are decoded here because the runtime's own tables are wrong or missing. */

/** What windows-1252 has at 0x80–0x9F, by the WHATWG's index; its five unassigned bytes are the C1 controls of the same number. */
const FROM_80 =
  '\u20ac\x81\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\x8d\u017d\x8f' +
  '\x90\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\x9d\u017e\u0178'

/** Bytes that windows-1252 leaves unassigned: seeing one speaks against it. */
export const UNASSIGNED_IN_1252: readonly number[] = [0x81, 0x8d, 0x8f, 0x90, 0x9d]

/**
 * Bytes as windows-1252, as browsers read it: no byte is lost, so that `windows1252Bytes` gives them back.
 * The runtime's own decoder is not asked: from Node 20.18.3 on it answers with C1 controls for 0x80–0x9F.
 */
export function windows1252(bytes: Uint8Array): string {
  const latin = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
  return latin.replace(/[\x80-\x9f]/g, (control) => FROM_80.charAt(control.charCodeAt(0) - 0x80))
}

/** The bytes that windows-1252 has for a text, or `null` where it has none for some character. */
export function windows1252Bytes(text: string): Uint8Array | null {
  const bytes = new Uint8Array(text.length)
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code < 0x80 || (code >= 0xa0 && code <= 0xff)) bytes[at] = code
    else {
      const index = FROM_80.indexOf(text.charAt(at))
      if (index < 0) return null
      bytes[at] = 0x80 + index
    }
  }
  return bytes
}

/**
 * An encoding's name as the WHATWG has it (`latin1` → `windows-1252`, `SJIS` → `shift_jis`), in lower case;
 * a name the WHATWG does not know comes back in lower case, one of Unicode's with its hyphen (`UTF16` → `utf-16le`, `utf_32be` → `utf-32be`).
 */
export function standardName(label: string): string {
  const name = label.trim().toLowerCase().replace(UNICODE, '$1-$2$3')
  try {
    return new TextDecoder(name).encoding
  } catch {
    return name
  }
}

/** How people write encodings of Unicode. */
const UNICODE = /^(utf|ucs)[-_ ]?(\d{1,2})[-_ ]?(le|be)?$/

const BOMS = [
  { encoding: 'utf-8', bytes: [0xef, 0xbb, 0xbf] },
  // Before UTF-16LE, whose mark it begins with.
  { encoding: 'utf-32le', bytes: [0xff, 0xfe, 0x00, 0x00] },
  { encoding: 'utf-32be', bytes: [0x00, 0x00, 0xfe, 0xff] },
  { encoding: 'utf-16le', bytes: [0xff, 0xfe] },
  { encoding: 'utf-16be', bytes: [0xfe, 0xff] }
] as const

/** The encoding that a byte order mark names, or `null`. */
export function markedEncoding(bytes: Uint8Array): (typeof BOMS)[number]['encoding'] | null {
  const found = BOMS.find((bom) => bom.bytes.every((byte, at) => bytes[at] === byte))
  return found === undefined ? null : found.encoding
}

/** Bytes looked at for NULs; UTF-16 shows them from its first line. */
const LOOKED_AT = 4096
/** At least this share of one parity is NUL in UTF-16 text of Latin letters, and at most a tenth of that of the other. */
const LEAST_NULS = 0.3
/** In other alphabets only spaces and marks have one; they and the letters of one block make up all but a few. */
const LEAST_SPACES = 0.05
const LEAST_OF_ALPHABET = 0.95
/** The blocks from Latin Extended to Tibetan begin with bytes up to this. */
const LAST_ALPHABET = 0x0f

/** UTF-16 without a byte order mark, known by NULs at every other byte; `null` for anything else. */
function utf16ByNuls(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const length = Math.min(bytes.length, LOOKED_AT) & ~1
  if (length < 4) return null
  const even = nulsAt(bytes, 0, length)
  const odd = nulsAt(bytes, 1, length)
  const half = length / 2
  for (const { parity, high, low, encoding } of [
    { parity: 1, high: odd, low: even, encoding: 'utf-16le' },
    { parity: 0, high: even, low: odd, encoding: 'utf-16be' }
  ] as const) {
    if (high >= LEAST_NULS * half && low * 10 <= high) return encoding
    if (low === 0 && isAlphabet(bytes, parity, length, high)) return encoding
  }
  return null
}

function nulsAt(bytes: Uint8Array, parity: number, length: number): number {
  let nuls = 0
  for (let at = parity; at < length; at += 2) if (bytes[at] === 0) nuls++
  return nuls
}

/** Whether the bytes of one parity are NUL and the number of one block of letters, as in Cyrillic, Greek or Arabic. */
function isAlphabet(bytes: Uint8Array, parity: number, length: number, nuls: number): boolean {
  const half = length / 2
  if (nuls < LEAST_SPACES * half) return false
  const blocks: number[] = new Array(LAST_ALPHABET + 1).fill(0)
  for (let at = parity; at < length; at += 2) {
    const block = bytes[at] ?? 0
    if (block > 0 && block <= LAST_ALPHABET) blocks[block] = (blocks[block] ?? 0) + 1
  }
  return nuls + Math.max(...blocks) >= LEAST_OF_ALPHABET * half
}

/** Bytes of a character in UTF-32, and the characters that are enough to see it. */
const UNIT = 4
const LEAST_CHARACTERS = 8

/** UTF-16 or UTF-32 without a byte order mark; `null` for anything else. */
export function wideByNuls(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | 'utf-32le' | 'utf-32be' | null {
  return utf16ByNuls(bytes) ?? utf32ByUnits(bytes)
}

/** What shows an encoding with wide characters, in words. */
export function whyWide(encoding: string): string {
  return encoding.startsWith('utf-32') ? 'every four bytes are a character' : 'NUL at every other byte'
}

/** Every four bytes are a character that texts have, with blanks among them. */
function utf32ByUnits(bytes: Uint8Array): 'utf-32le' | 'utf-32be' | null {
  const length = Math.min(bytes.length, LOOKED_AT) & -UNIT
  if (length < UNIT * LEAST_CHARACTERS) return null
  const view = new DataView(bytes.buffer, bytes.byteOffset, length)
  for (const encoding of ['utf-32le', 'utf-32be'] as const) {
    let blanks = 0
    let at = 0
    for (; at < length; at += UNIT) {
      const code = view.getUint32(at, encoding === 'utf-32le')
      if (BLANKS.has(code)) blanks++
      else if (!isWritten(code)) break
    }
    if (at >= length && blanks > 0) return encoding
  }
  return null
}

/** Tab, line ends, form feed, the separator of records, space and the space of East Asia. */
const BLANKS: ReadonlySet<number> = new Set([0x09, 0x0a, 0x0c, 0x0d, 0x1e, 0x20, 0x3000])

/** Whether a number is that of a character, but for controls. */
function isWritten(code: number): boolean {
  return (code > 0x20 && code < 0x7f) || (code >= 0xa0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff))
}
