import { phraseAt, wordsOf } from '../../lexicon/match.ts'
import type { Piece } from '../../tree/article.ts'

/** The header that a mail program prints above a message, where the text was pasted with it. */
interface MailHeader {
  readonly from: string | null
  readonly subject: string
}

/** A header has at least so many different fields, the subject one of them, and stands in so many lines. */
const LEAST_FIELDS = 3
const MOST_LINES = 8

/** `Enviado el:` (characters) */
const LONGEST_LABEL = 24

/** The sender and the subject of the message that a text is: `Von: …`, `Gesendet: …`, `Betreff: …`; `null` where it has no such header. */
export function mailHeaderOf(pieces: readonly Piece[]): MailHeader | null {
  const fields = new Map<string, string>()
  for (const { text } of pieces.slice(0, MOST_LINES)) {
    const field = fieldOf(text)
    if (field === null && fields.size > 0) break
    if (field !== null && !fields.has(field.name)) fields.set(field.name, field.value)
  }
  const subject = fields.get('subject') ?? ''
  if (fields.size < LEAST_FIELDS || subject === '') return null
  return { from: senderIn(fields.get('from') ?? ''), subject }
}

/** The sender that a field of the record names at the beginning of a text, where the lines of a header were taken for these. */
export function senderOfRecord(pieces: readonly Piece[]): string | null {
  const fields = pieces
    .slice(0, MOST_LINES)
    .flatMap(({ kind, text }) => (kind === 'record-field' ? [fieldOf(text)] : []))
  return senderIn(fields.find((field) => field?.name === 'from')?.value ?? '')
}

function fieldOf(text: string): { name: string; value: string } | null {
  const colon = text.slice(0, LONGEST_LABEL).search(/[:：]/u)
  if (colon < 1) return null
  const words = wordsOf(text.slice(0, colon))
  const label = phraseAt('mail-labels', words, 0)
  const name = label?.phrase.value
  // `Enviado el:` has a word behind the label.
  if (name === undefined || (label?.end !== words.length && name !== 'sent')) return null
  return { name, value: text.slice(colon + 1).trim() }
}

/** `Maria Teller <maria@example.org>`, `maria@example.org (Maria Teller)`: the name. */
function senderIn(from: string): string | null {
  const inBrackets = /^[^\s@]{1,64}@[^\s@]{1,64} \(([^()]{3,60})\)$/u.exec(from)?.[1]
  const name = inBrackets ?? from.split('<')[0]?.split('[')[0] ?? ''
  const bare = name.replace(/^["'\s]{1,4}/u, '').replace(/["'\s]{1,4}$/u, '')
  return bare === '' || bare.includes('@') ? null : bare
}
