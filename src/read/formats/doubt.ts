import type { SourceWarning } from '../../warnings.ts'
import type { Format } from '../record/format.ts'
import { BY_EXTENSION, BY_REQUEST, FORMATS, STREAMS } from './index.ts'

/** Text of any kind may be in these. Markdown holds what other formats hold, too, and is known by weak signs. */
const WEAK: readonly string[] = ['text', 'markdown', 'tagged']
/** What is JSON is read as such or not at all. */
const JSON_FORMATS: readonly string[] = ['json', 'jsonl', 'stet']
/** Bytes that show what a stream is. */
const SNIFFED = 65_536

/**
 * What is said of a file that was read in the format that was asked for, or that its name stands for, where it looks like
 * another, or has nothing of that one; `null` where there is nothing to say.
 *
 * @param text as decoded; of a format of bytes the bytes, one letter of latin-1 each.
 * @param why how the format was chosen.
 */
export function formatWarning(format: Format, text: string, why: string, name: string | null): SourceWarning | null {
  if ((why !== BY_REQUEST && why !== BY_EXTENSION) || JSON_FORMATS.includes(format.name)) return null
  if (text.trim() === '') return null
  const seen = (format.asBytes === true ? Buffer.from(text, 'latin1').toString() : text).replace(/^\ufeff/, '')
  if (!WEAK.includes(format.name) && format.sniff(seen, name) !== null) return null
  const other = otherFormat(seen, name, format)
  if (other === null && format.hasSign?.(seen) !== false) return null
  const chosen = why === BY_REQUEST ? 'as asked for' : 'as the file’s name says'
  const found = other === null ? 'it has nothing of that format' : `it looks like ${other.name} (${other.why})`
  const advice = why === BY_REQUEST ? 'leave --from out' : `use --from ${other?.name ?? 'text'}`
  return {
    code: 'format-doubtful',
    message: `read as ${format.name}, ${chosen}, but ${found}: ${advice} if it is not ${format.name}`,
    place: null
  }
}

/** The format that a text looks like by signs that are hardly those of another. */
function otherFormat(text: string, name: string | null, chosen: Format): { name: string; why: string } | null {
  const head = Buffer.from(text.slice(0, SNIFFED))
  const stream = STREAMS.find((one) => one.sniff(head, [], null))
  if (stream !== undefined) return stream
  for (const format of FORMATS) {
    const why = WEAK.includes(format.name) || format === chosen ? null : format.sniff(text, name)
    if (why !== null) return { name: format.name, why }
  }
  return null
}
