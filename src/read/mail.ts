import type { Mark } from '../tree/dump.ts'
import type { RemainsKind } from './remains-kind.ts'

/** Names of header lines that a message begins with, and what they are evidence for. */
const HEADERS: ReadonlyMap<string, Mark> = new Map([
  ['from', 'field-other'],
  ['to', 'field-other'],
  ['cc', 'field-other'],
  ['reply-to', 'field-other'],
  ['sent', 'field-other'],
  ['date', 'field-other'],
  ['subject', 'field-headline'],
  ['message-id', 'field-other'],
  ['mime-version', 'field-other'],
  ['content-type', 'field-other'],
  ['content-transfer-encoding', 'field-other'],
  ['list-unsubscribe', 'field-other'],
  ['return-path', 'field-other'],
  ['received', 'field-other']
])

/** A saved message: header lines from its first line on, a sender and a subject among them. */
export const mail: RemainsKind = {
  name: 'mail',
  why: 'header lines with From: and Subject:',
  looksLike(text) {
    const head = text.slice(0, 8192)
    return /^\s*[A-Za-z-]{2,30}: /.test(head) && /^From: /im.test(head) && /^Subject: /im.test(head)
  },
  find(lines, { marks, texts, joins, hints }) {
    let last: Mark | null = null
    for (const [at, line] of lines.entries()) {
      if (at > 0 && line.gap > 0) return
      const colon = line.text.indexOf(': ')
      const name = line.text.slice(0, Math.max(colon, 0)).toLowerCase()
      const mark = HEADERS.get(name)
      // A header line goes on in lines that are indented; anything else ends the header.
      if (mark === undefined && (last === null || line.indent === 0)) return
      marks.set(line.number, [mark ?? (last as Mark)])
      joins.set(line.number, mark === undefined ? 'space' : 'apart')
      if (mark === undefined) continue
      last = mark
      const value = line.text.slice(colon + 2)
      if (mark === 'field-headline') texts.set(line.number, value)
      else hints.push({ field: name, value, line: line.number })
    }
  }
}
