import { StetError } from '../../../errors.ts'
import type { Flag } from '../../flags/flag.ts'
import { FLAGS } from '../../flags/flag-table.ts'

/** Shorter names may be a flag of one letter with its value: `-of` writes to `f`. */
const LEAST_LETTERS = 3

/**
 * Stops where a long flag is typed with one hyphen: `-output story.md` would be `-o utput`, and write to a file of that name.
 *
 * @param words the command line behind the program's name
 * @throws StetError `usage` that names the flag
 */
export function refuseSingleHyphen(words: readonly string[]): void {
  const end = words.indexOf('--')
  const names = new Set(['help', 'version', ...Object.values<Flag>(FLAGS).map(nameOf)])
  for (const word of end < 0 ? words : words.slice(0, end)) {
    const name = /^-([a-z][a-z-]*)(?:=|$)/.exec(word)?.[1] ?? ''
    if (name.length >= LEAST_LETTERS && names.has(name))
      throw new StetError('usage', `-${name}: there is no such flag; did you mean --${name}?`)
  }
}

function nameOf({ flags }: Flag): string {
  return /--([a-z-]+)/.exec(flags)?.[1] ?? ''
}
