import type { Email } from 'postal-mime'
import type { RawMessage } from './messages.ts'
import { parseMessage } from './parse-message.ts'

/** Messages within messages. */
const DEEPEST_MESSAGES = 10
const MESSAGE = 'message/rfc822'

/** Names of what is attached to a message and is no message itself. */
export function otherAttached(email: Email): string[] {
  return email.attachments
    .filter((one) => !isMessage(one) || isReport(email))
    .map(({ filename, mimeType }) => filename ?? mimeType)
}

/** Messages, each with those that are attached to it behind it: passed on whole, or gathered in a digest. */
export async function withAttached(messages: readonly RawMessage[]): Promise<RawMessage[]> {
  const all: RawMessage[] = []
  for (const message of messages) all.push(message, ...(await attachedTo(message, 1)))
  return all
}

async function attachedTo(message: RawMessage, depth: number): Promise<RawMessage[]> {
  if (depth > DEEPEST_MESSAGES || !/message\/rfc822|multipart\/digest/i.test(message.bytes)) return []
  const email = await parseMessage(message.bytes).catch(() => null)
  if (email === null || isReport(email)) return []
  const found: RawMessage[] = []
  for (const { content } of email.attachments.filter(isMessage)) {
    const bytes = typeof content === 'string' ? content : Buffer.from(content as ArrayBuffer).toString('latin1')
    const inner = { bytes, line: message.line }
    found.push(inner, ...(await attachedTo(inner, depth + 1)))
  }
  return found
}

function isMessage({ mimeType }: Email['attachments'][number]): boolean {
  return mimeType === MESSAGE
}

/** What a server says of a message that it could not deliver. */
function isReport({ headers }: Email): boolean {
  return headers.some(({ key, value }) => key === 'content-type' && /^multipart\/report\b/i.test(value))
}
