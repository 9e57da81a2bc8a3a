import type { Format } from './format.ts'
import { marksOfOwnText } from './own-text.ts'
import { recordOf } from './record.ts'
import { withRemains } from './remains.ts'
import type { SourceNote } from './source-note.ts'

const OWN: SourceNote = {
  code: 'own-text',
  message: 'its blank lines are those of plain text that stet wrote: nothing in it is struck',
  place: null
}

/** Plain text: the whole file is one record. */
export const plain: Format = {
  name: 'text',
  says: 'plain text, one article in a file',
  several: false,
  sniff: (text) => (marksOfOwnText(text) === null ? 'nothing else fits' : 'blank lines as stet sets them'),
  split: ({ text, ...decoded }, file) => {
    const part = { text, firstLine: 1, format: 'text', record: 1, records: 1 }
    const marks = marksOfOwnText(text)
    if (marks !== null) return [recordOf({ ...part, marks, width: null, notes: [OWN] }, { text, ...decoded }, file)]
    return [withRemains(recordOf(part, { text, ...decoded }, file))]
  }
}
