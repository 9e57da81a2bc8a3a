import { withArtifacts } from '../artifacts/index.ts'
import type { Decoded } from '../encoding/decode.ts'
import { repairMojibake } from '../encoding/mojibake.ts'
import type { Format } from '../record/format.ts'
import { type FileFacts, recordOf, type SourceRecord } from '../record/record.ts'
import type { ReadSettings } from '../record/settings.ts'

/** Plain text: the whole file is one record. */
export const plain: Format = {
  name: 'text',
  description: 'plain text, one article in a file',
  several: false,
  sniff: () => 'nothing else fits',
  split: (decoded, file) => [plainRecord(decoded, file)]
}

function plainRecord(decoded: Decoded, file: FileFacts): SourceRecord {
  return withArtifacts(
    recordOf({ text: decoded.text, firstLine: 1, format: 'text', record: 1, records: 1 }, decoded, file)
  )
}

/** A text in memory, read as a file of plain text is. */
export function recordOfText(written: string, { name, fixMojibake }: ReadSettings): SourceRecord {
  const { text, hints } = fixMojibake === true ? repairMojibake(written) : { text: written, hints: [] }
  const bom = text.charCodeAt(0) === 0xfeff
  const decoded = { text, encoding: 'utf-8', bom, guess: null, replaced: 0, why: 'a text' }
  const record = plainRecord(decoded, { name, bytes: null, sha256: null })
  record.hints.push(...hints)
  return record
}
