import { stripVTControlCharacters } from 'node:util'
import { StetError } from '../../errors.ts'
import { writeAll } from './stdio.ts'
import { safeJson, safeLine } from './terminal.ts'

/** What is logged on standard error, and how: set once, from the flags, before anything is logged. */
export interface LogSettings {
  level: 'quiet' | 'normal' | 'verbose'
  format: 'text' | 'json'
}

let settings: LogSettings = { level: 'normal', format: 'text' }

export function configureLog(given: LogSettings): void {
  settings = given
}

/** A result, which `--quiet` drops. The caller has made names and texts in it safe; JSON carries it without its colours. */
export function logInfo(line: string): void {
  if (settings.level !== 'quiet') log('info', line, stripVTControlCharacters(line).trim())
}

/** A doubt about a text, which `--quiet` drops; `code` as in the document's warnings, where it is one of these. */
export function logWarning(message: string, code?: string): void {
  if (settings.level !== 'quiet') log('warning', safeLine(message), message, code)
}

/** What explains a result, with `--verbose` only. */
export function logDebug(message: string, code?: string): void {
  if (settings.level === 'verbose') log('debug', safeLine(message), message, code)
}

/**
 * An error, in the one form that all commands have: one line, whatever a dump or a file name holds.
 *
 * @param code its stable name, which a log of JSON has; `null` where it has none.
 */
export function logError(message: string, code: string | null = null): void {
  log('error', errorLine(message), message, code)
}

/** The code of an error that stet threw. */
export function codeOf(error: unknown): string | null {
  return error instanceof StetError ? error.code : null
}

export function errorLine(message: string): string {
  return `stet: ${safeLine(message)}`
}

/** Whether `logDebug` logs. */
export function isVerbose(): boolean {
  return settings.level === 'verbose'
}

/** Warnings of Node and of libraries, which Node would print as they are, with controls that a file may have put into them. */
export function logNodeWarnings(): void {
  for (const listener of process.listeners('warning')) process.off('warning', listener)
  process.on('warning', ({ name, message }) => logDebug(`${name}: ${message}`))
}

function log(level: 'error' | 'warning' | 'info' | 'debug', line: string, message: string, code?: string | null): void {
  try {
    writeAll(
      2,
      `${settings.format === 'text' ? line : safeJson(code === undefined ? { level, message } : { level, code, message })}\n`
    )
  } catch {
    // Nobody reads standard error; what is done does not depend on it.
  }
}
