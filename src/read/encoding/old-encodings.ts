/**
 * The encodings of DOS and of Macs before OS X, which no statistics know. They have their letters with accents at 0x80–0x9F, where
 * windows-1252 and its relatives have signs that stand in no word.
 */
const OLD = [
  {
    encoding: 'cp850',
    letters: new Map([
      ...lettersFrom(0x81, 'üéâäàåçêëèïîì'),
      ...lettersFrom(0x93, 'ôöòûù'),
      ...lettersFrom(0xa0, 'áíóúñ'),
      ...lettersFrom(0xc6, 'ã'),
      ...lettersFrom(0xe1, 'ß'),
      ...lettersFrom(0xe4, 'õ')
    ])
  },
  {
    encoding: 'macintosh',
    letters: new Map([...lettersFrom(0x87, 'áàâäãåçéèêëíìîïñóòôöõúùûü'), ...lettersFrom(0xa7, 'ß')])
  }
] as const

function lettersFrom(first: number, letters: string): [number, string][] {
  return [...letters].map((letter, at) => [first + at, letter])
}

/** Bytes at 0x80–0x9F that stand between letters in windows-1252 (quotation marks, dashes, `…`, `š`, `œ`, `ž`) or windows-1250 (`ť`). */
const BETWEEN_LETTERS = new Set([0x85, 0x91, 0x92, 0x93, 0x94, 0x95, 0x96, 0x97, 0x9a, 0x9c, 0x9d, 0x9e])

/** Counts of the bytes over 0x7F of a text. */
interface Counts {
  all: number
  /** Those beside another. */
  beside: number
  /** Those between the letters of a word, and of these the ones that are letters in the old encodings above all, or in them alone. */
  within: number
  old: number
  onlyOld: number
  /** Those with what is a second byte in an eastern encoding behind them. */
  eastern: number
  /** For each old encoding those that are its letters, beside small letters. */
  known: number[]
}

/** Letters within words that the old encodings have to have at least. */
const LEAST_OLD = 2
/** Their share of all bytes within words. */
const LEAST_SHARE = 0.4
/** Share of all bytes that are letters of the encoding: the others are quotation marks and capitals. */
const MOSTLY = 0.6
/** Share of all bytes that stand beside each other: in encodings of two bytes most do, in Portuguese those of `çã`. */
const MOST_BESIDE = 0.45
/** Letters within words for each byte with a second byte of an eastern encoding behind it, which no small letter with an accent has. */
const LEAST_FOR_EASTERN = 3

/** The encoding of DOS or of old Macs in which a text is, by the letters within its words; `null` for any other. */
export function oldEncoding(bytes: Uint8Array): string | null {
  const { all, beside, within, old, onlyOld, eastern, known } = countsOf(bytes)
  // The first bytes of quotation marks in Shift JIS and Big5 stand before letters.
  if (old < LEAST_OLD || onlyOld === 0 || old < LEAST_SHARE * within || beside > MOST_BESIDE * all) return null
  if (old < LEAST_FOR_EASTERN * eastern) return null
  const most = Math.max(...known)
  return most < MOSTLY * all ? null : (OLD[known.indexOf(most)]?.encoding ?? null)
}

function countsOf(bytes: Uint8Array): Counts {
  const counts: Counts = { all: 0, beside: 0, within: 0, old: 0, onlyOld: 0, eastern: 0, known: OLD.map(() => 0) }
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0
    if (byte < 0x80) continue
    const before = bytes[at - 1] ?? 0
    const behind = bytes[at + 1] ?? 0
    counts.all++
    if (!isCapital(before) && isSecondAlone(behind)) counts.eastern++
    if (before >= 0x80 || behind >= 0x80) counts.beside++
    if (!isSmall(before) && !isSmall(behind)) continue
    for (const [nth, { letters }] of OLD.entries())
      if (letters.has(byte)) counts.known[nth] = (counts.known[nth] ?? 0) + 1
    if (!isLetter(before) || !(isSmall(behind) || behind >= 0x80) || BETWEEN_LETTERS.has(byte)) continue
    counts.within++
    if (byte < 0xa5 && byte !== 0xa0) counts.old++
    if (byte < 0xa0 && byte !== 0x81) counts.onlyOld++
  }
  return counts
}

function isCapital(byte: number): boolean {
  return byte >= 0x41 && byte <= 0x5a
}

/** A capital, or a sign such as `\` or `@`: second bytes of Shift JIS, Big5 and GBK. */
function isSecondAlone(byte: number): boolean {
  return byte >= 0x40 && byte <= 0x7e && !isSmall(byte)
}

/** Whether a byte is one of A to Z or a to z. */
function isLetter(byte: number): boolean {
  return isSmall(byte | 0x20)
}

/** Whether a byte is one of a to z. */
function isSmall(byte: number): boolean {
  return byte >= 0x61 && byte <= 0x7a
}
