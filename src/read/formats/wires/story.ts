import type { Mark } from '../../../tree/dump.ts'
import type { Join } from '../../blocks/hard-wrap.ts'
import { linesOf } from '../../blocks/lines.ts'
import type { Format } from '../../record/format.ts'
import { recordOf } from '../../record/record.ts'

const HIGHLIGHT = '@highlight'
const TEXT: readonly Mark[] = ['field-prose', 'no-headline']
const LABEL: readonly Mark[] = ['field-other']
const POINT: readonly Mark[] = ['field-standfirst']

/** The CNN and Daily Mail corpus: a text without a title, then the points that its summary makes. */
export const story: Format = {
  name: 'story',
  description: 'a .story file of the CNN and Daily Mail corpus',
  several: false,
  extensions: ['story'],
  sniff(text) {
    if (!text.includes(HIGHLIGHT)) return null
    const found = linesOf(text).written.filter((line) => line.text === HIGHLIGHT).length
    return found > 1 ? `${found} lines with @highlight` : null
  },
  split(decoded, file) {
    const { text } = decoded
    const marks = new Map<number, readonly Mark[]>()
    const joins = new Map<number, Join>()
    let below = false
    for (const line of linesOf(text).written) {
      if (line.text === HIGHLIGHT) below = true
      marks.set(line.number, line.text === HIGHLIGHT ? LABEL : below ? POINT : TEXT)
      joins.set(line.number, 'apart')
    }
    return [
      recordOf({ text, firstLine: 1, format: 'story', record: 1, records: 1, marks, joins, width: null }, decoded, file)
    ]
  }
}
