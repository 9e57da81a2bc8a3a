import type { Hint } from '../../document/document.ts'
import type { SourceWarning } from '../../warnings.ts'
import { lineBreaks } from '../blocks/lines.ts'

/** A slice of a file's text, and the number of its first line. */
export interface TextPart {
  text: string
  firstLine: number
}

/** A text cut at rising offsets, each the beginning of a line: what stands before the first belongs to the first part. */
export function partsAt(text: string, starts: readonly number[]): TextPart[] {
  let firstLine = 1
  return [0, ...starts.slice(1)].map((start, at) => {
    const part = { text: text.slice(start, starts[at + 1] ?? text.length), firstLine }
    firstLine += lineBreaks(part.text)
    return part
  })
}

/** What is said of a part's lines, by the numbers that they have in the file. */
export function inFile<Said extends { hints: readonly Hint[]; warnings: readonly SourceWarning[] }>(
  said: Said,
  firstLine: number
): Said & { hints: Hint[]; warnings: SourceWarning[] } {
  const moved = (line: number) => line + firstLine - 1
  return {
    ...said,
    hints: said.hints.map((hint) => (hint.line === null ? hint : { ...hint, line: moved(hint.line) })),
    warnings: said.warnings.map((warning) =>
      warning.place === null
        ? warning
        : { ...warning, place: { line: moved(warning.place.line), lineEnd: moved(warning.place.lineEnd) } }
    )
  }
}
