import type { Line } from '../../../blocks/lines.ts'

/**
 * What a line looks like from the end of a record: a field of the end; one that may have several paragraphs; a field of
 * the head, which stands at the end only if no text is below it; a label that is not known, which counts if one that is
 * known stands above it; the label that opens the text, above which no field of the end stands; or text.
 */
export type TrailingLine = 'field' | 'long-field' | 'head-field' | 'unknown-field' | 'text-label' | 'text'

/** How many paragraphs a caption or a note at the end may have. */
const MOST_PARAGRAPHS = 5

/**
 * Where the fields at a record's end begin: from there on every paragraph has a label, but for those of long fields.
 * Above it `NOTES: none` and `Subject: it rained` are the story's own words.
 */
export function trailingFieldsStart(
  lines: readonly Line[],
  classify: (line: Line, at: number) => TrailingLine
): number {
  let start = lines.length
  let paragraphs = 0
  let unknown = 0
  for (let at = lines.length - 1; at > 0 && paragraphs <= MOST_PARAGRAPHS; at--) {
    const line = lines[at] as Line
    const kind = classify(line, at)
    if (kind === 'text' || kind === 'unknown-field') {
      if (line.gap > 0) paragraphs++
      if (kind === 'unknown-field' && line.gap > 0) unknown++
      continue
    }
    const belongs = { field: paragraphs === unknown, 'long-field': true, 'head-field': paragraphs === 0 }
    if (kind === 'text-label' || !belongs[kind]) break
    start = at
    paragraphs = 0
    unknown = 0
  }
  return start
}
