import { onFirstUse } from '../../on-first-use.ts'
import { linesOf } from '../blocks/lines.ts'
import type { SourceRecord } from '../record/record.ts'
import type { Artifact, ArtifactEvidence } from './artifact.ts'
import { characterReferences } from './character-references.ts'
import { encodedData } from './encoded-data.ts'
import { gutenberg } from './gutenberg.ts'
import { leftoverMarkup } from './leftover-markup.ts'
import { linkNumbers } from './link-numbers.ts'
import { mail } from './mail.ts'
import { quotedMessages } from './quoted-messages.ts'
import { quotedPrintable } from './quoted-printable.ts'
import { sideBySide } from './side-by-side.ts'
import { wayback } from './wayback.ts'

/** In the order in which they are looked for: a message's header and quotes have the last word on its lines. */
const ARTIFACTS: readonly Artifact[] = [
  gutenberg,
  wayback,
  quotedPrintable,
  quotedMessages,
  mail,
  linkNumbers,
  encodedData,
  leftoverMarkup,
  characterReferences,
  sideBySide
]

/** A record of plain text with the marks that its artifacts give it. */
export function withArtifacts(record: SourceRecord): SourceRecord {
  const linesOfRecord = onFirstUse(() => linesOf(record.text).written)
  const kinds = ARTIFACTS.filter((kind) => kind.looksLike(record.text, linesOfRecord))
  if (kinds.length === 0) return record
  const found: ArtifactEvidence = { marks: new Map(), joins: new Map(), texts: new Map(), hints: [], warnings: [] }
  const lines = linesOfRecord()
  for (const kind of kinds) kind.find(lines, found, record.text)
  const merged = {
    marks: new Map([...(record.marks ?? []), ...found.marks]),
    joins: new Map([...(record.joins ?? []), ...found.joins]),
    texts: new Map([...(record.texts ?? []), ...found.texts])
  }
  const hints = [...record.hints, ...found.hints]
  return { ...record, ...merged, hints, warnings: [...record.warnings, ...found.warnings] }
}

/** The kinds of artifacts in a text, for `stet detect`. */
export function artifactsIn(text: string): Artifact[] {
  const lines = onFirstUse(() => linesOf(text).written)
  return ARTIFACTS.filter((kind) => kind.looksLike(text, lines))
}
