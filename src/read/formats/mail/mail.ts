import type { Format } from '../../record/format.ts'
import { isMhtml } from '../unsupported-text.ts'
import { withAttached } from './attached-messages.ts'
import { hasHeader } from './header.ts'
import { recordOfMessage } from './message-record.ts'
import { messagesIn, whyMail } from './messages.ts'

/** Saved messages: one (.eml) or many (mbox), with the parts and encodings of MIME undone (`parse-message.ts`). */
export const mail: Format = {
  name: 'mail',
  description: 'saved messages: .eml and mbox',
  several: true,
  converts: true,
  asBytes: true,
  extensions: ['eml', 'mbox', 'mbx'],
  sniff: (bytes) => (isMhtml(bytes.slice(0, 8192)) ? null : whyMail(bytes)),
  hasSign: (bytes) => bytes.startsWith('From ') || hasHeader(bytes),
  async split(decoded, file, settings) {
    const messages = await withAttached(messagesIn(decoded.text))
    const ended = decoded.text.endsWith('\n') && !endsInOpening(decoded.text)
    const records = []
    for (const [at, message] of messages.entries()) {
      const place = { record: at + 1, records: messages.length, cut: !ended && at + 1 === messages.length }
      records.push(await recordOfMessage(message, place, decoded, file, settings))
    }
    return records
  }
}

/** Whether a file ends where the next message has only been opened. */
function endsInOpening(bytes: string): boolean {
  return bytes.startsWith('From ', bytes.lastIndexOf('\n', bytes.length - 2) + 1)
}
