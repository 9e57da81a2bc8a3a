import { default as chalk, chalkStderr } from 'chalk'

/**
 * Colour under the terminal's own rules: chalk looks at each stream, `FORCE_COLOR`, `TERM` and `--color` or
 * `--no-color` itself, but not at `NO_COLOR` (no-color.org: set and not empty), which yields to being asked for.
 * Imported only by commands that colour anything.
 */
const { NO_COLOR, FORCE_COLOR } = process.env
if (NO_COLOR && FORCE_COLOR === undefined && !process.argv.includes('--color')) {
  chalk.level = 0
  chalkStderr.level = 0
}

export { chalk, chalkStderr }
