import type { Line } from '../../blocks/lines.ts'

/**
 * What a line looks like from the end of a record: a field, a field that may have several paragraphs, the label that
 * opens the text (above which no field of the end stands), or text.
 */
export type FromEnd = 'field' | 'long-field' | 'opening' | 'text'

/** How many paragraphs a caption or a note at the end may have. */
const MOST_PARAGRAPHS = 5

/**
 * Where the fields at a record's end begin: from there on every paragraph has a label, but for those of long fields.
 * Above it `NOTES: none` and `Subject: it rained` are the story's own words.
 */
export function tailOf(lines: readonly Line[], seen: (line: Line) => FromEnd): number {
  let tail = lines.length
  let text = 0
  for (let at = lines.length - 1; at > 0 && text <= MOST_PARAGRAPHS; at--) {
    const kind = seen(lines[at])
    if (kind === 'opening') break
    if (kind === 'text') {
      if (lines[at].gap > 0) text++
    } else if (text === 0 || kind === 'long-field') {
      tail = at
      text = 0
    } else break
  }
  return tail
}
