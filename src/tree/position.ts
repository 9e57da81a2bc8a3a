import type { Position } from 'unist'

/**
 * The position of consecutive lines. `line`s count from 1 in the file the record came from; columns and
 * offsets are unist's: columns from 1, offsets from 0, both in UTF-16 code units of the record's text.
 */
export function positionOf(
  first: { line: number; start: number },
  last: { line: number; start: number; end: number }
): Position {
  return {
    start: { line: first.line, column: 1, offset: first.start },
    end: { line: last.line, column: last.end - last.start + 1, offset: last.end }
  }
}
