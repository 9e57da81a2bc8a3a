import { standardName, UNASSIGNED_IN_1252 } from './encodings.ts'
import { oldEncoding } from './old-encodings.ts'

/** An encoding found from the bytes alone. */
interface Guess {
  encoding: string
  /** 0 to 1. */
  confidence: number
  why: string
}

/** Bytes that are looked at: lines without a byte over 0x7F say nothing and are passed over. */
const SAMPLE = 65_536
/** UTF-8 sequences for each fault that make a file UTF-8 with faults, not another encoding. */
const SEQUENCES_PER_FAULT = 8
/** Below this, statistics are no better than the commonest encoding of their users' files. */
const LEAST_CONFIDENCE = 25
/** A rival has to be this much surer than windows-1252, whose statistics are the weakest. */
const HEAD_START = 12
/** Nothing but these encodings writes letters within words so, but which of theirs it is tells itself by their letters alone. */
const OLD_CONFIDENCE = 0.8
const FALLBACK_CONFIDENCE = 0.3
/** Fewer bytes over 0x7F than this have no statistics. */
const FEWEST = 4

/** The likeliest encoding of bytes that are not valid UTF-8. */
export async function guessEncoding(bytes: Uint8Array): Promise<Guess> {
  const { sequences, faults } = utf8Faults(bytes)
  if (faults > 0 && sequences >= SEQUENCES_PER_FAULT * faults) {
    return {
      encoding: 'utf-8',
      confidence: sequences / (sequences + faults),
      why: `${sequences} UTF-8 sequences and ${faults} faults`
    }
  }
  const sample = telling(bytes)
  if (isSparse(sample)) return FALLBACK
  const old = oldEncoding(sample)
  if (old !== null)
    return { encoding: old, confidence: OLD_CONFIDENCE, why: 'letters within words as DOS or old Macs write them' }
  const { default: chardet } = await import('chardet')
  const found = chardet.analyse(sample).map(({ name, confidence }) => ({ encoding: standardName(name), confidence }))
  const best = found
    .filter((one) => !one.encoding.startsWith('utf-'))
    .sort((a, b) => rank(b, sample) - rank(a, sample))[0]
  if (best !== undefined && best.confidence >= LEAST_CONFIDENCE) {
    return { encoding: best.encoding, confidence: best.confidence / 100, why: 'statistics of the bytes' }
  }
  return FALLBACK
}

const FALLBACK: Guess = { encoding: 'windows-1252', confidence: FALLBACK_CONFIDENCE, why: 'nothing better fits' }

/** Some bytes over 0x7F, but too few to tell; none at all is ISO-2022-JP. */
function isSparse(sample: Uint8Array): boolean {
  let high = 0
  for (const byte of sample) if (byte > 0x7f) high++
  return high > 0 && high < FEWEST
}

function rank({ encoding, confidence }: { encoding: string; confidence: number }, sample: Uint8Array): number {
  if (encoding !== 'windows-1252') return confidence
  return UNASSIGNED_IN_1252.some((byte) => sample.includes(byte)) ? confidence - HEAD_START : confidence + HEAD_START
}

/** The lines with a byte over 0x7F in them, up to the sample's size; all of a text that has none. */
function telling(bytes: Uint8Array): Uint8Array {
  const parts: Uint8Array[] = []
  let length = 0
  for (let start = 0; start < bytes.length && length < SAMPLE; ) {
    const found = bytes.indexOf(0x0a, start)
    const end = Math.min(found < 0 ? bytes.length : found + 1, start + SAMPLE)
    const line = bytes.subarray(start, end)
    if (line.some((byte) => byte > 0x7f)) {
      parts.push(line)
      length += line.length
    }
    start = end
  }
  return length === 0 ? bytes.subarray(0, SAMPLE) : Buffer.concat(parts)
}

/** Whole multi-byte sequences, and bytes over 0x7F that belong to none. A sequence cut off by the end is no fault. */
function utf8Faults(bytes: Uint8Array): { sequences: number; faults: number } {
  let sequences = 0
  let faults = 0
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0
    if (byte < 0x80) continue
    const wanted =
      byte >= 0xc2 && byte < 0xe0 ? 1 : byte >= 0xe0 && byte < 0xf0 ? 2 : byte >= 0xf0 && byte < 0xf5 ? 3 : 0
    let got = 0
    while (got < wanted && ((bytes[at + got + 1] ?? 0) & 0xc0) === 0x80) got++
    if (wanted > 0 && got === wanted) sequences++
    else faults++
    at += got
  }
  return { sequences, faults }
}
