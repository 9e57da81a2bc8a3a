import type { InputFile } from './walk.ts'

/** Standard input among files: its path is a dash. */
export const STANDARD_INPUT: InputFile = { path: '-', relative: 'stdin', size: null }

/** The name of an input in messages. */
export function shownAs(file: string): string {
  return file === STANDARD_INPUT.path ? 'standard input' : file
}
