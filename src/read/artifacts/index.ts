import { linesOf } from '../blocks/lines.ts'
import type { SourceRecord } from '../record/record.ts'
import type { Remains, RemainsKind } from './artifact.ts'
import { gutenberg } from './gutenberg.ts'
import { linkNumbers } from './link-numbers.ts'
import { mail } from './mail.ts'
import { quotedPrintable } from './quoted-printable.ts'
import { wayback } from './wayback.ts'

/** In the order in which they are looked for: a message's header and quotes have the last word on its lines. */
const KINDS: readonly RemainsKind[] = [gutenberg, wayback, quotedPrintable, mail, linkNumbers]

/** A record of plain text with the marks that its remains give it. */
export function withRemains(record: SourceRecord): SourceRecord {
  const kinds = KINDS.filter((kind) => kind.looksLike(record.text))
  if (kinds.length === 0) return record
  const found: Remains = { marks: new Map(), joins: new Map(), texts: new Map(), hints: [] }
  const lines = linesOf(record.text).written
  for (const kind of kinds) kind.find(lines, found, record.text)
  const { hints, ...rest } = found
  return { ...record, ...rest, hints: [...record.hints, ...hints] }
}

/** The kinds of remains in a text, for `stet detect`. */
export function remainsIn(text: string): RemainsKind[] {
  return KINDS.filter((kind) => kind.looksLike(text))
}
