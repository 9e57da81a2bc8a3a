import { jsonOf } from '../json-text.ts'
import { ARRAY, type Writer } from '../writer.ts'

export const json: Writer = {
  name: 'json',
  description: 'the whole document, indented',
  extension: 'json',
  many: ARRAY,
  reasons: true,
  write: ({ document }) => `${jsonOf(document, 2)}\n`
}
