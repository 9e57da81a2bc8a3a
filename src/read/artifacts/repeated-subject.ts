import type { Mark } from '../../tree/dump.ts'
import type { Line } from '../blocks/lines.ts'
import type { ArtifactEvidence } from './artifact.ts'

/** Lines of a message's text at whose beginning its heading stands. */
const AT_TOP = 12
/** Lines over which a heading goes. */
const MOST_LINES = 4
/** What parts the name of a newsletter from the headline, before or behind it. */
const PARTED = /[:|»·]\s|\s[-–—]\s/gu
const HEADLINE: Mark = 'field-headline'

/** A subject, and the line of the header that says it. */
interface Subject {
  text: string
  line: number
}

/**
 * Where the heading of a message's text repeats the subject, it is the headline, and the subject's line is a field of the
 * header like others: the headline stands once. A text that says nothing else is the message's text.
 */
export function markRepeatedSubject(found: ArtifactEvidence, subject: Subject, lines: readonly Line[]): void {
  const wanted = headlinesIn(subject.text)
  for (let at = 0; at < Math.min(lines.length, AT_TOP); at++) {
    const length = headingAt(found, lines, at, wanted)
    if (length === 0 || !goesOn(lines.slice(at + length), subject)) continue
    for (const [nth, { number }] of lines.slice(at, at + length).entries()) {
      found.marks.set(number, [...(found.marks.get(number) ?? []), HEADLINE])
      found.joins.set(number, nth === 0 ? 'apart' : 'space')
    }
    found.marks.set(subject.line, ['field-other'])
    found.texts.delete(subject.line)
    found.hints.push({ field: 'subject', value: subject.text, line: subject.line })
    return
  }
}

/** What of a subject may be the headline: all of it, or the longer of the sides of a sign that parts it; the other is a name. */
function headlinesIn(subject: string): ReadonlySet<string> {
  const sides = [...subject.matchAll(PARTED)].map(({ index, 0: sign }) => {
    const [before, behind] = [subject.slice(0, index), subject.slice(index + sign.length)]
    return before.length > behind.length ? before : behind
  })
  return new Set([subject, ...sides].map(letters).filter((headline) => headline !== ''))
}

/** How many lines from a place on say one of the headlines; 0 where they do not. */
function headingAt(
  { texts }: ArtifactEvidence,
  lines: readonly Line[],
  at: number,
  wanted: ReadonlySet<string>
): number {
  let said = ''
  for (let length = 1; length <= MOST_LINES; length++) {
    const line = lines[at + length - 1]
    if (line === undefined || (length > 1 && line.gap > 0)) return 0
    said += letters(texts.get(line.number) ?? line.text)
    if (said === '') return 0
    if (wanted.has(said)) return length
  }
  return 0
}

function goesOn(below: readonly Line[], { text }: Subject): boolean {
  return below.reduce((length, line) => length + line.text.length, 0) > text.length
}

/** Letters and digits alone: case, signs and spaces differ between a subject and a heading. */
function letters(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]/gu, '')
}
