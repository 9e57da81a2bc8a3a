import type { Mark } from '../../tree/dump.ts'
import { ROLES, type Role } from '../../tree/roles.ts'
import type { Join } from '../blocks/hard-wrap.ts'
import { linesOf } from '../blocks/lines.ts'
import type { Format } from '../record/format.ts'
import { recordOf } from '../record/record.ts'

/** What a line's tag is as evidence. */
const MARK_OF_ROLE: Record<Role, Mark> = {
  headline: 'field-headline',
  standfirst: 'field-standfirst',
  byline: 'field-byline',
  date: 'field-date',
  subhead: 'field-subhead',
  body: 'field-standing',
  caption: 'field-caption',
  boilerplate: 'field-other'
}
const TAGGED = new RegExp(`^(?:(${ROLES.join('|')})(?:/[a-z-]{1,30})?)? {0,60}\\| ?`)

/** What `-f tagged` writes: read only where it is asked for, since it is made to be corrected by hand and trained on. */
export const tagged: Format = {
  name: 'tagged',
  description: 'the tagged text that stet writes, each line behind its role',
  several: false,
  sniff: () => null,
  split(decoded, file) {
    const { text } = decoded
    const marks = new Map<number, readonly Mark[]>()
    const joins = new Map<number, Join>()
    const texts = new Map<number, string>()
    for (const { number, start, end } of linesOf(text).written) {
      const line = text.slice(start, end)
      const tag = TAGGED.exec(line.trimStart())
      if (tag === null) continue
      const role = tag[1] as Role | undefined
      marks.set(number, role === undefined ? (marks.get(number - 1) ?? []) : [MARK_OF_ROLE[role]])
      joins.set(number, role === undefined ? 'space' : 'apart')
      texts.set(number, line.trimStart().slice(tag[0].length))
    }
    const part = { text, firstLine: 1, format: 'tagged', record: 1, records: 1, marks, joins, texts, width: null }
    return [recordOf(part, decoded, file)]
  }
}
