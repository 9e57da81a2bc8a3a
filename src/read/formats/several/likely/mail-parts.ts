import { ANSWERED } from '../../../artifacts/mail.ts'
import { messageField } from '../../../artifacts/message-labels.ts'
import type { Line } from '../../../blocks/lines.ts'
import type { Part } from '../heads.ts'
import { isRow } from '../rows.ts'

/** Lines of such a head: from, sent, to, copies, subject, attachments. */
const MOST_LINES = 8

/** Heads of messages that come again, each with its subject. */
export function mailParts(lines: readonly Line[]): Part[] {
  return lines.flatMap((line, start) => {
    if (start > 0 && line.gap === 0 && !isRow(lines[start - 1]?.text ?? '')) return []
    const below = lines.slice(start + 1, start + MOST_LINES)
    const end = below.findIndex(({ gap }) => gap > 0)
    const head = below.slice(0, end < 0 ? below.length : end)
    // In a digest the number of the message and its day stand above its sender.
    if (![line, ...head].some((one) => fieldOf(one) === 'from')) return []
    const subject = head.find((one) => fieldOf(one) === 'subject')
    const title = messageField(subject?.text ?? '')?.value ?? ''
    return title === '' ? [] : [{ start, title: bare(title), body: start + 1 + head.length }]
  })
}

/** A subject without what answering and passing on put before it, however often. */
function bare(subject: string): string {
  let title = subject
  while (ANSWERED.test(title)) title = title.replace(ANSWERED, '')
  return title
}

function fieldOf({ text }: Line): string | undefined {
  return messageField(text)?.field
}
