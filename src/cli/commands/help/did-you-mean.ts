import { existsSync } from 'node:fs'
import { StetError } from '../../../errors.ts'
import { nearestOf } from '../../../nearest.ts'
import { COMMANDS, type CommandName, DEFAULT_COMMAND } from '../index.ts'

/**
 * Stops where the first word of a command line is meant as a command and misspelt: it would be taken for an input, and what
 * follows it would be written.
 *
 * @throws StetError `usage` for a word that names no file and is nearly one of the commands, or the name of a flag.
 */
export function refuseMisspelt(word: string, commands: readonly string[]): void {
  if (word.startsWith('-') || existsSync(word)) return
  const nearest = nearestOf(word, commands)
  const meant = nearest === null ? flagNamed(word) : `the command ${nearest}`
  if (meant === null) return
  throw new StetError('usage', `${word}: there is no such file or command; did you mean ${meant}?`)
}

/** The flag that has this name, with its command where that has to be named; `null` where there is none. */
function flagNamed(word: string): string | null {
  const long = `--${word}`
  if (word === 'version') return long
  const takes = (name: CommandName) => COMMANDS[name]().options.some((option) => option.long === long)
  if (takes(DEFAULT_COMMAND)) return long
  const command = (Object.keys(COMMANDS) as CommandName[]).find(takes)
  return command === undefined ? null : `stet ${command} ${long}`
}
