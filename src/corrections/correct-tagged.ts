import type { Document, DocumentBlock } from '../document/document.ts'
import { type Line, linesOf } from '../read/blocks/lines.ts'
import { fold } from '../read/blocks/whitespace.ts'
import { type TaggedLine, taggedLines } from '../read/formats/tagged.ts'
import type { SourceRecord } from '../read/record/record.ts'
import type { GivenRole } from '../tree/dump.ts'
import { CORRECTION_SCHEMA, type Correction } from './correction.ts'

/** The text that was tagged, as far as the tagged text shows: white space on blank lines and the kind of line ends are lost. */
export function untagged(tagged: string): string {
  const lines: string[] = []
  for (const { number, said } of taggedLines(tagged)) {
    while (lines.length < number - 1) lines.push('')
    lines.push(said)
  }
  return lines.map((line) => `${line}\n`).join('')
}

/** Whether a record is what was tagged: it has the same lines. */
export function isTagged(tagged: string, record: SourceRecord): boolean {
  const said = taggedLines(tagged)
  const { written } = linesOf(record.text)
  return said.length === written.length && said.every((line, at) => fold(line.said) === written[at]?.text)
}

/**
 * What a tagged text says otherwise than the document of the record that was tagged: a correction for each of its blocks that has
 * another role or kind, in the order of the lines.
 *
 * @param made when and by whom the tags were corrected, where it is known
 */
export function correctionsOf(
  tagged: string,
  record: SourceRecord,
  document: Document,
  made: Pick<Correction, 'at' | 'by'>
): Correction[] {
  const blockAt = new Map(document.blocks.flatMap((block) => linesIn(block).map((line) => [line, block] as const)))
  const { written } = linesOf(record.text)
  return groups(taggedLines(tagged), written).flatMap(({ told, lines }) => {
    const numbers = lines.map(({ number }) => number + record.firstLine - 1)
    const [line = 1] = numbers
    const before = blockAt.get(line)
    if (before === undefined || numbers.every((number) => agrees(told, blockAt.get(number)))) return []
    const { role, kind, confidence } = before
    const place = { document: document.id, line, lineEnd: numbers.at(-1) ?? line, text: lines.map(({ text }) => text) }
    const given = { role: told.role, kind: told.kind, before: { role, kind, confidence }, note: null }
    return [{ schema: CORRECTION_SCHEMA, ...place, ...given, ...made }]
  })
}

/** The lines of a record by the block in which they are tagged; what has no tag is left out. */
function groups(tagged: readonly TaggedLine[], written: readonly Line[]): { told: GivenRole; lines: Line[] }[] {
  const found: { told: GivenRole; lines: Line[] }[] = []
  for (const [at, { told }] of tagged.entries()) {
    const line = written[at]
    if (told === null || line === undefined) continue
    const last = found.at(-1)
    if (last?.told === told) last.lines.push(line)
    else found.push({ told, lines: [line] })
  }
  return found
}

function agrees({ role, kind }: GivenRole, block: DocumentBlock | undefined): boolean {
  return role === block?.role && (kind === null || kind === block.kind)
}

function linesIn({ line, lineEnd }: DocumentBlock): number[] {
  return Array.from({ length: lineEnd - line + 1 }, (_, at) => line + at)
}
