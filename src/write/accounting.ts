import { type CountedBlock, recount } from '../document/recount.ts'
import { StetError } from '../errors.ts'

/**
 * Recounts before anything is written, and gives the number of lines with visible characters.
 *
 * @param markup whether the source has markup that blocks leave out: then letters may be passed over
 * @throws StetError `accounting`, naming the line
 */
export function nonBlankLines(text: string, firstLine: number, blocks: Iterable<CountedBlock>, markup = false): number {
  const { mistake, nonBlank } = recount(text, firstLine, blocks, markup)
  if (mistake === null) return nonBlank
  const { line, what } = mistake
  throw new StetError(
    'accounting',
    `expected every line of the source in exactly one block, but at line ${line} ${what}; nothing was written`,
    { line }
  )
}
