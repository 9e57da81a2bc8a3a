import type { Format } from './format.ts'
import { recordOf } from './record.ts'
import { withRemains } from './remains.ts'

/** Plain text: the whole file is one record. */
export const plain: Format = {
  name: 'text',
  says: 'plain text, one article in a file',
  several: false,
  sniff: () => 'nothing else fits',
  split: (decoded, file) => [
    withRemains(recordOf({ text: decoded.text, firstLine: 1, format: 'text', record: 1, records: 1 }, decoded, file))
  ]
}
