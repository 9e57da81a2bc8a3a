import { jsonOf } from '../json-text.ts'
import type { Writer } from '../writer.ts'

export const json: Writer = {
  name: 'json',
  description: 'the whole document, indented',
  extension: 'json',
  many: 'array',
  reasons: true,
  write: ({ document }) => `${jsonOf(document, 2)}\n`
}
