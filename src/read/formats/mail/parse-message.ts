import type { Email } from 'postal-mime'
import { withReadableHeader } from './charsets.ts'
import { notFlowed } from './flowed.ts'
import { endOfHeader, withHeaderEnd } from './header.ts'

/** Parts within parts; messages have fewer than ten. */
const DEEPEST_PARTS = 100
/** Bytes of a header; those of long lists of receivers are shorter. */
const LONGEST_HEADER = 2 ** 20

/** Undoes MIME: a message with its header, its parts and their encodings; messages in it are attached to it, wherever they stand. */
export async function parseMessage(bytes: string): Promise<Email> {
  const { default: PostalMime } = await import('postal-mime')
  const limits = { maxNestingDepth: DEEPEST_PARTS, maxHeadersSize: LONGEST_HEADER }
  const written = await withReadableHeader(bytes, endOfHeader(bytes, 0))
  return PostalMime.parse(Buffer.from(notFlowed(withHeaderEnd(written)), 'latin1'), {
    ...limits,
    forceRfc822Attachments: true
  })
}
