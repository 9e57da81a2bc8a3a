import { stripVTControlCharacters } from 'node:util'
import { writeAll } from './stdio.ts'
import { safe } from './terminal.ts'

/** What is logged on standard error, and how: set once, from the flags, before anything is logged. */
export interface LogSettings {
  level: 'quiet' | 'normal' | 'verbose'
  format: 'text' | 'json'
}

let settings: LogSettings = { level: 'normal', format: 'text' }

export function configureLog(given: LogSettings): void {
  settings = given
}

/** A result; `--quiet` drops it, and JSON carries it without colours. The caller has made names and texts in it safe. */
export function logInfo(line: string): void {
  if (settings.level !== 'quiet') log('info', line, stripVTControlCharacters(line).trim())
}

/** What explains a result, with `--verbose` only. */
export function logDebug(message: string): void {
  if (settings.level === 'verbose') log('debug', safe(message), message)
}

/** An error, in the one form that all commands have. Nothing of a dump or a name reaches a terminal raw. */
export function logError(message: string): void {
  log('error', `stet: ${safe(message)}`, message)
}

function log(level: 'error' | 'info' | 'debug', line: string, message: string): void {
  try {
    writeAll(2, `${settings.format === 'text' ? line : JSON.stringify({ level, message })}\n`)
  } catch {
    // Nobody reads standard error; what is done does not depend on it.
  }
}
