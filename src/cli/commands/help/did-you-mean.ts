import { existsSync } from 'node:fs'
import { StetError } from '../../../errors.ts'
import { nearestOf } from '../../flags/nearest.ts'

/**
 * Stops where the first word of a command line is meant as a command and misspelt: it would be taken for an input, and what
 * follows it would be written.
 *
 * @throws StetError `usage` for a word that names no file and is nearly one of the commands.
 */
export function refuseMisspelt(word: string, commands: readonly string[]): void {
  if (word.startsWith('-') || existsSync(word)) return
  if (word === 'version')
    throw new StetError('usage', 'version: there is no such file or command; did you mean --version?')
  const nearest = nearestOf(word, commands)
  if (nearest === null) return
  throw new StetError('usage', `${word}: there is no such file or command; did you mean the command ${nearest}?`)
}
