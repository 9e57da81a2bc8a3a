import { phrases } from '../../lexicon/index.ts'
import { onFirstUse } from '../../on-first-use.ts'

/** What a line of a message's header says, whatever language the mail program speaks. */
export interface MessageField {
  field: 'from' | 'to' | 'sent' | 'subject'
  /** The label as it is written, in lower case. */
  label: string
  value: string
}

const LONGEST_LABEL = 20

/** `Betreff: Fähre` → the subject and its value; `null` where no label of a header opens the line. */
export function messageField(text: string): MessageField | null {
  const colon = text.search(/[:：]/)
  if (colon < 1 || colon > LONGEST_LABEL) return null
  const label = withoutStars(text.slice(0, colon)).toLowerCase().normalize('NFC')
  const field = labels().get(label)
  return field === undefined ? null : { field, label, value: withoutStars(text.slice(colon + 1)) }
}

/** Mail programs show labels in bold, which is written with stars. */
function withoutStars(text: string): string {
  let start = 0
  let end = text.length
  while (start < end && '* \t'.includes(text.charAt(start))) start++
  while (end > start && '* \t'.includes(text.charAt(end - 1))) end--
  return text.slice(start, end)
}

const labels = onFirstUse(
  (): ReadonlyMap<string, MessageField['field']> =>
    new Map(phrases('mail-labels').map(({ text, value }) => [text, value as MessageField['field']]))
)
