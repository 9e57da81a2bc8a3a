import type { Line } from '../blocks/lines.ts'
import type { Artifact, ArtifactEvidence } from './artifact.ts'
import { messageField } from './message-labels.ts'

const SIGN = /^>[> ]*/
/** Lines of a quoted header: sender, day, recipients, subject, and what they are wrapped to. */
const MOST_LINES = 8
const LEAST_FIELDS = 3
/** Characters of an answer above what it quotes. */
const LEAST_ANSWER = 60
const LEAST_PROSE = 40
const LONGEST_ATTRIBUTION = 200
/** An attribution was broken over two lines where the first is as long as lines of mails are. */
const LEAST_BROKEN = 50

/** An answer with the message that it quotes, saved without its own header: sender and subject below are those of the other. */
export const quotedMessages: Artifact = {
  name: 'quoted-message',
  why: 'the header of a message, or lines behind >, below an answer',
  looksLike(text, linesOfText) {
    if (!text.includes('\n>') && !/\n[^\n:]{1,20}:[^\n]*\n[^\n:]{1,20}:/.test(text)) return false
    const lines = linesOfText()
    return headsIn(lines).length > 0 || lines.some((_, at) => isAttribution(lines, at))
  },
  find(lines, found) {
    if (lines.some((_, at) => isAttribution(lines, at))) markQuotes(found, lines)
    markQuotedMessages(found, lines)
  }
}

/** Whether an answer stands above a line: what follows is quoted, not the text's own header. */
export function isBelowAnswer(lines: readonly Line[], at: number): boolean {
  return lines.slice(0, at).reduce((sum, line) => sum + answerIn(line), 0) >= LEAST_ANSWER
}

/** Characters of a line that may be an answer's. */
function answerIn({ text }: Line): number {
  return text.length >= LEAST_PROSE && messageField(text) === null ? text.length : 0
}

/** The headers of messages below an answer, from their first lines to behind their last. */
function headsIn(lines: readonly Line[]): { start: number; end: number }[] {
  const heads: { start: number; end: number }[] = []
  let answer = 0
  for (const [start, line] of lines.entries()) {
    const end = answer >= LEAST_ANSWER && start >= (heads.at(-1)?.end ?? 0) ? headEnd(lines, start) : start
    if (end > start) heads.push({ start, end })
    if (answer < LEAST_ANSWER) answer += answerIn(line)
  }
  return heads
}

/** Headers of quoted messages, and lines that say who wrote what is quoted below, are quoted, too. */
export function markQuotedMessages({ marks, joins }: ArtifactEvidence, lines: readonly Line[]): void {
  const mark = (some: readonly Line[], said: 'quoted-message' | 'field-other' = 'quoted-message') => {
    for (const { number } of some) {
      marks.set(number, [said])
      joins.set(number, 'apart')
    }
  }
  for (const { start, end } of headsIn(lines)) {
    mark(lines.slice(start, end))
    mark(
      lines.slice(start - 1, start).filter(({ text }) => /^[-_]{5}/.test(text)),
      'field-other'
    )
  }
  for (const [at, line] of lines.entries()) {
    if (!isAttribution(lines, at)) continue
    const isBroken = line.gap === 0 && (lines[at - 1]?.columns ?? 0) >= LEAST_BROKEN
    mark(lines.slice(isBroken ? at - 1 : at, at + 1))
  }
}

/** The index behind the header of a message; the same index where none begins. */
function headEnd(lines: readonly Line[], start: number): number {
  const fieldOf = (at: number) => messageField((lines[at]?.text ?? '').replace(SIGN, ''))?.field
  if (fieldOf(start) !== 'from') return start
  const seen = new Set<string>(['from'])
  let end = start + 1
  for (; end < Math.min(lines.length, start + MOST_LINES) && lines[end]?.gap === 0; end++) {
    const field = fieldOf(end)
    if (field === undefined && (lines[end]?.text ?? '').replace(SIGN, '') === '') break
    if (field !== undefined) seen.add(field)
  }
  return seen.size >= LEAST_FIELDS || (seen.size === 2 && seen.has('subject')) ? end : start
}

/** `On May 2, 2022, Joel Marsh wrote:`, above lines behind `>`. */
function isAttribution(lines: readonly Line[], at: number): boolean {
  const line = lines[at]
  if (line === undefined || line.text.startsWith('>') || line.text.length > LONGEST_ATTRIBUTION) return false
  return lines[at + 1]?.text.startsWith('>') === true && /[:：]$/.test(line.text) && /[\d@]/.test(line.text)
}

/** A quoted line shorter than this ended where it wanted to. */
const SHORTEST_CUT = 50

/** Lines of an answered message, `> ` before each, are paragraphs set apart. */
export function markQuotes({ marks, joins, texts }: ArtifactEvidence, lines: readonly Line[]): void {
  for (const [at, line] of lines.entries()) {
    if (!line.text.startsWith('>')) continue
    const text = (texts.get(line.number) ?? line.text).replace(SIGN, '')
    const before = lines[at - 1]
    const follows = before !== undefined && line.gap === 0
    const goesOn = follows && before.text.startsWith('>') && before.columns >= SHORTEST_CUT
    marks.set(line.number, ['quote'])
    joins.set(line.number, goesOn || (follows && text === '') ? 'space' : 'apart')
    // A sign with nothing behind it belongs to the line above; where there is none it stands as it is written.
    if (follows || text !== '') texts.set(line.number, text)
  }
}
