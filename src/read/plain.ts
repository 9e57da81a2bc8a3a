import type { Format } from './format.ts'
import { eolOf } from './record.ts'

/** Plain text: the whole file is one record. */
export const plain: Format = {
  name: 'text',
  says: 'plain text, one article in a file',
  sniff: () => true,
  *split(decoded, file) {
    yield {
      text: decoded.text,
      firstLine: 1,
      source: {
        name: file.name,
        id: null,
        url: null,
        record: 1,
        records: 1,
        bytes: file.bytes,
        sha256: file.sha256,
        encoding: decoded.encoding,
        bom: decoded.bom,
        eol: eolOf(decoded.text),
        format: 'text'
      },
      hints: [],
      notes: []
    }
  }
}
