import { default as chalk, chalkStderr } from 'chalk'

/**
 * Colour under the terminal's own rules: chalk looks at each stream, `FORCE_COLOR`, `TERM` and `--color` or
 * `--no-color` itself, but not at `NO_COLOR` (no-color.org: set and not empty), which yields to being asked for.
 * Imported only by commands that colour anything.
 */
const { NO_COLOR, FORCE_COLOR } = process.env
if (NO_COLOR && FORCE_COLOR === undefined && !process.argv.includes('--color')) setLevel(0)

/** Colour as a config file has it, which yields to the variables. */
export function configureColour(wanted: boolean): void {
  if (NO_COLOR || FORCE_COLOR !== undefined) return
  if (!wanted) setLevel(0)
  else if (chalk.level === 0 || chalkStderr.level === 0) setLevel(1)
}

function setLevel(level: 0 | 1): void {
  chalk.level = level
  chalkStderr.level = level
}

export { chalk, chalkStderr }
