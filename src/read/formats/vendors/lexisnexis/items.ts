import type { Line } from '../../../blocks/lines.ts'
import { type LabelledLine, labelOf } from '../record/field-labels.ts'
import { BROADCAST, HEAD, LENGTH_LABELS } from './labels.ts'
import { isCentred, type Page } from './layout.ts'

/** Lines with no blank line and no label between them. */
export interface Item {
  lines: readonly Line[]
  labelled: LabelledLine | null
  centred: boolean
}

/** What the lines of a record's head are to be read as. */
export function itemsOf(lines: readonly Line[], page: Page): readonly Item[] {
  const groups: { lines: Line[]; labelled: LabelledLine | null }[] = []
  for (const line of lines) {
    const labelled = labelOf(line.text, HEAD) ?? labelOf(line.text, BROADCAST) ?? lengthIn(line.text)
    const last = groups.at(-1)
    if (last === undefined || line.gap > 0 || labelled !== null) groups.push({ lines: [line], labelled })
    else last.lines.push(line)
  }
  return withTitle(
    groups.map((group) => ({ ...group, centred: group.labelled === null && isCentred(group.lines, page) }))
  )
}

/** `PITUUS: 412 sanaa`: in any language a label with a number and a word says how long the text is. */
const LENGTH = /^(\p{Lu}{4,12}): (\d[\d.,]{0,6} \p{Ll}{3,10})$/u

function lengthIn(text: string): LabelledLine | null {
  const value = LENGTH.exec(text)?.[2]
  const field = HEAD.get(LENGTH_LABELS[0].toLowerCase())
  return value === undefined || field === undefined ? null : { field, value }
}

/** A label in capitals and a value. */
export const CAPITALS = /^\p{Lu}[\p{Lu}\d '/-]{2,30}: /u

/** A label that opens the text stands among so many of the head. */
const MOST_ITEMS = 30

/** Where the label alone stands that opens the text; -1 where none does. */
export function bodyAt(items: readonly Item[]): number {
  return items
    .slice(0, MOST_ITEMS)
    .findIndex(({ labelled }) => labelled !== null && labelled.field.field === 'body' && labelled.value === '')
}

/**
 * In a law review the kind of the text is the label of its title: `ARTICLE: Who Owns the Towpath?`, `NOTE: …`, and the
 * author's name and the text itself have labels below.
 */
function withTitle(items: readonly Item[]): readonly Item[] {
  const end = bodyAt(items)
  const headline = HEAD.get('headline')
  const has = (field: string) => items.slice(0, end).some(({ labelled }) => labelled?.field.field === field)
  if (end < 0 || headline === undefined || has('headline')) return items
  const title = items.slice(0, end).findIndex((item, at) => {
    if (item.labelled !== null) return item.labelled.field.field === 'body'
    return CAPITALS.test(item.lines[0]?.text ?? '') && items[at + 1]?.labelled?.field.field === 'byline'
  })
  return items.map((item, at) => {
    const text = item.lines[0]?.text ?? ''
    const value = text.slice(text.indexOf(':') + 1).trim()
    return at === title ? { ...item, centred: false, labelled: { field: headline, value } } : item
  })
}
