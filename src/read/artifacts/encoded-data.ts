import type { Line } from '../blocks/lines.ts'
import type { Artifact, ArtifactEvidence } from './artifact.ts'

/** Letters of base64 on one line: as many as programs that break it write, or so many that no word has them. */
const LEAST_LINE = 56
const LEAST_ALONE = 120
const LETTERS = /^[A-Za-z0-9+/_-]+={0,2}$/
/** What stands before the data of an address: `data:image/png;base64`, up to its comma. */
const URI_HEAD = /^data:[a-z]{2,20}\/[a-z0-9.+-]{2,60}[a-z0-9;=-]*$/i
const LONGEST_URI_HEAD = 150
const URI_LETTERS = /^[A-Za-z0-9+/=%_-]$/
const LEAST_URI = 16
/** `-----BEGIN PGP SIGNATURE-----`, `begin 644 crane.png`. */
const ARMOUR = /^-----(BEGIN|END) [A-Z0-9 ]{3,40}-----$/
const UUENCODED = /^begin [0-7]{3,4} \S/
const LONGEST_ARMOUR = 5000

/** Pictures, signatures and files that were written into a text as letters. */
export const encodedData: Artifact = {
  name: 'encoded-data',
  why: 'lines of base64, such as a picture within the text',
  looksLike: (text) =>
    hasLongRun(text) ||
    text.includes(';base64,') ||
    text.includes('-----BEGIN ') ||
    (text.includes('begin ') && /begin [0-7]{3}/.test(text)),
  find(lines, found) {
    const struck: number[] = []
    for (let at = 0; at < lines.length; at++) {
      const end = Math.max(armourEnd(lines, at), blockEnd(lines, at, found))
      for (; at < end; at++) strike(found, lines[at], struck)
      const line = lines[at]
      if (line !== undefined) cutUri(found, line, struck)
    }
    tell(found, struck)
  }
}

/** 1 for each letter of base64, by its code. */
const IS_LETTER = Uint8Array.from({ length: 0x80 }, (_, code) =>
  /[A-Za-z0-9+/_=-]/.test(String.fromCharCode(code)) ? 1 : 0
)

const isLetterAt = (text: string, at: number): boolean => IS_LETTER[text.charCodeAt(at)] === 1

/** Whether letters of base64 stand in a row, LEAST_LINE or more. Every such row has a letter at one of the places looked at, which is one in fifty. */
function hasLongRun(text: string): boolean {
  for (let at = LEAST_LINE - 1; at < text.length; at += LEAST_LINE) {
    if (!isLetterAt(text, at)) continue
    let start = at
    while (start > 0 && isLetterAt(text, start - 1)) start--
    while (isLetterAt(text, at + 1)) at++
    if (at + 1 - start >= LEAST_LINE) return true
  }
  return false
}

/** The index behind what an armour or uuencode encloses; the same index where it opens none. */
function armourEnd(lines: readonly Line[], at: number): number {
  const text = lines[at]?.text ?? ''
  const opens = ARMOUR.exec(text)?.[1] === 'BEGIN'
  if (!opens && !UUENCODED.test(text)) return at
  for (let end = at + 1; end < Math.min(lines.length, at + LONGEST_ARMOUR); end++) {
    const said = lines[end]?.text ?? ''
    // The first ends where another begins.
    if (opens ? said.startsWith('-----BEGIN') : UUENCODED.test(said)) return at
    if (opens ? ARMOUR.exec(said)?.[1] === 'END' : said === 'end') return isSigned(text) ? at + 1 : end + 1
  }
  return at
}

/** Below this line stands a text that is signed, not the signature. */
function isSigned(text: string): boolean {
  return text.includes('SIGNED MESSAGE')
}

/** The index behind lines of base64. */
function blockEnd(lines: readonly Line[], at: number, { texts }: ArtifactEvidence): number {
  const textAt = (index: number) => texts.get(lines[index]?.number ?? 0) ?? lines[index]?.text ?? ''
  const first = textAt(at)
  if (!isBase64(first)) return at
  let end = at + 1
  while (end < lines.length && lines[end]?.gap === 0 && textAt(end).length === first.length && isBase64(textAt(end)))
    end++
  const last = textAt(end)
  const isRest = last.length < first.length && lines[end]?.gap === 0 && LETTERS.test(last) && /.[A-Z0-9+/=]/.test(last)
  if (isRest && (end > at + 1 || first.length >= LEAST_LINE)) return end + 1
  return end > at + 1 || first.length >= LEAST_ALONE ? end : at
}

function isBase64(text: string): boolean {
  return text.length >= LEAST_LINE && LETTERS.test(text) && isMixed(text)
}

/** Capitals, small letters and digits in turn, as no word or address has them. */
function isMixed(text: string): boolean {
  if (text.endsWith('=')) return true
  const small = text.replace(/[^a-z]/g, '').length
  const capitals = text.replace(/[^A-Z]/g, '').length
  const hyphens = text.replace(/[^_-]/g, '').length
  return small > 0 && capitals > text.length / 10 && /\d/.test(text) && hyphens <= text.length / 20
}

function strike({ marks, joins }: ArtifactEvidence, line: Line | undefined, struck: number[]): void {
  if (line === undefined) return
  marks.set(line.number, ['field-other'])
  joins.set(line.number, 'apart')
  struck.push(line.number)
}

/** An address that is the data itself is cut from its line, or the line is struck where it holds nothing else. */
function cutUri(found: ArtifactEvidence, line: Line, struck: number[]): void {
  const said = found.texts.get(line.number) ?? line.text
  if (!said.includes('data:')) return
  const bare = withoutUris(said)
    .replace(/!\[[^[\]]*\]\(\)/g, '')
    .replace(/<img src=["']["'][^<>]*>/gi, '')
  if (bare.length === said.length) return
  if (!/\p{L}/u.test(bare)) strike(found, line, struck)
  else {
    found.texts.set(line.number, bare.replace(/ {2,}/g, ' ').trim())
    struck.push(line.number)
  }
}

/** A text without the addresses that are data. */
function withoutUris(text: string): string {
  const kept: string[] = []
  let from = 0
  for (let at = text.indexOf('data:'); at >= 0; at = text.indexOf('data:', Math.max(at + 1, from))) {
    const comma = text.slice(at, at + LONGEST_URI_HEAD).indexOf(',')
    if (comma < 0 || !URI_HEAD.test(text.slice(at, at + comma))) continue
    let end = at + comma + 1
    while (end < text.length && URI_LETTERS.test(text.charAt(end))) end++
    if (end - at - comma <= LEAST_URI) continue
    kept.push(text.slice(from, at))
    from = end
  }
  return kept.join('') + text.slice(from)
}

function tell({ warnings }: ArtifactEvidence, struck: readonly number[]): void {
  const [first] = struck
  if (first === undefined) return
  const counted = struck.length === 1 ? 'one line' : `${struck.length} lines`
  const message = `encoded data in ${counted} are left out, first in line ${first}`
  warnings.push({ code: 'encoded-data', message, place: { line: first, lineEnd: first } })
}
