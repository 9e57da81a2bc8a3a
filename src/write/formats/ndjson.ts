import { jsonOf } from '../json-text.ts'
import type { Writer } from '../writer.ts'

export const ndjson: Writer = {
  name: 'ndjson',
  description: 'the whole document on one line',
  extension: 'ndjson',
  many: 'lines',
  reasons: true,
  write: ({ document }) => `${jsonOf(document, 0)}\n`
}
