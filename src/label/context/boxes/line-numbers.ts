import { END, HAS, type Observations, START } from '../../features/observations.ts'

/** Numbers of lines at least, one below the other. */
const LEAST = 3
/** Lines next to the numbers that are looked at for code, at most. */
const CODE = 8

/**
 * Marks the numbers of lines of code that were set in a column of their own: 1, 2, 3 and so on, each alone on its line, right above or
 * below lines half of which are code. Places of a ranking stand beside names.
 */
export function readLineNumbers(observed: Observations): void {
  for (let from = 0; from < observed.count; ) {
    if (!isNumber(observed, from)) {
      from++
      continue
    }
    let end = from + 1
    while (end < observed.count && isNumber(observed, end) && observed.leading[end] === observed.leading[end - 1] + 1)
      end++
    const most = Math.min(CODE, end - from)
    if (end - from >= LEAST && (isCode(observed, end, end + most) || isCode(observed, from - most, from)))
      observed.context.lineNumber.fill(1, from, end)
    from = end
  }
}

const isNumber = ({ words, numbers, leading, chars, digits }: Observations, at: number): boolean =>
  words[at] === 1 && numbers[at] === 1 && leading[at] > 0 && chars[at] === digits[at]

function isCode(observed: Observations, from: number, to: number): boolean {
  if (from < 0 || to > observed.count) return false
  let code = 0
  for (let at = from; at < to; at++) if (isCodeLine(observed, at)) code++
  return code * 2 >= to - from
}

const CODE_STARTS: readonly number[] = [START.lower, START.sign, START.mark]
const CODE_ENDS: readonly number[] = [END.bracket, END.mark]

/** Ends in a semicolon, is nothing but marks, or begins as no sentence or name does and ends in a bracket or sign. */
function isCodeLine({ words, start, end, marks }: Observations, at: number): boolean {
  if (words[at] === 0) return true
  if (end[at] === END.comma && (marks[at] & HAS.semicolon) !== 0) return true
  return CODE_STARTS.includes(start[at]) && CODE_ENDS.includes(end[at])
}
