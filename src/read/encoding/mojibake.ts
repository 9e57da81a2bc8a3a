import type { Hint } from '../../document/document.ts'
import type { SourceWarning } from '../../warnings.ts'
import { lineBreaks } from '../blocks/lines.ts'
import { windows1252Bytes } from './encodings.ts'

/** UTF-8 read as windows-1252: `Ã©`, `â€œ`, `Â£`. The second half is what the bytes 0x80–0xBF look like there. */
const SECOND =
  '\\x80-\\xbf\u20ac\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u017d\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u017e\u0178'
const TWICE_ENCODED = new RegExp(
  `[\u00c2\u00c3][${SECOND}]|\u00e2\u20ac[${SECOND}]|[\u00c4\u00c5\u00d0\u00d1][${SECOND}]{1}(?=[\u00c4\u00c5\u00d0\u00d1][${SECOND}])`,
  'g'
)
/** Fewer places than this may be meant. */
const LEAST = 2

/** Places that look like UTF-8 read as windows-1252, and the offset of the first. */
function mojibakePlaces(text: string): { count: number; first: number } {
  if (
    !text.includes('\u00c3') &&
    !text.includes('\u00c2') &&
    !text.includes('\u00e2\u20ac') &&
    !text.includes('\u00d0')
  )
    return { count: 0, first: -1 }
  let count = 0
  let first = -1
  for (const match of text.matchAll(TWICE_ENCODED)) {
    if (count++ === 0) first = match.index
  }
  return { count, first }
}

/** A warning for a text with mojibake in it, none for other texts. */
export function mojibakeWarnings(text: string, firstLine: number): SourceWarning[] {
  const { count, first } = mojibakePlaces(text)
  if (count < LEAST) return []
  const line = firstLine + lineBreaks(text.slice(0, first))
  const message = `${count} places look like UTF-8 that was read as windows-1252, the first on line ${line}`
  return [{ code: 'mojibake', message, place: { line, lineEnd: line } }]
}

interface Repaired {
  text: string
  /** How many lines were repaired and which the first was, if any. */
  hints: Hint[]
}

/**
 * A text whose lines are repaired where the repair is exact: the line has bytes in windows-1252, they are strict
 * UTF-8, and reading them wrongly again gives the line back. All other lines stay as they are.
 */
export function repairMojibake(text: string): Repaired {
  if (mojibakePlaces(text).count < LEAST) return { text, hints: [] }
  let lines = 0
  let first: number | null = null
  const parts = text.split(/(\r\n|\r|\n)/)
  for (let at = 0; at < parts.length; at += 2) {
    const line = repairLine(parts[at] ?? '')
    if (line === null) continue
    parts[at] = line
    lines++
    first ??= at / 2 + 1
  }
  const said = `${lines} ${lines === 1 ? 'line' : 'lines'}`
  return { text: parts.join(''), hints: lines === 0 ? [] : [{ field: 'mojibake-repaired', value: said, line: first }] }
}

function repairLine(line: string): string | null {
  if (mojibakePlaces(line).count === 0) return null
  const bytes = windows1252Bytes(line)
  if (bytes === null) return null
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return null
  }
}
