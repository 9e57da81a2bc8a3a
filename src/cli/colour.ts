/**
 * Colour under the terminal's own rules: chalk looks at the stream, `NO_COLOR`, `FORCE_COLOR`, `TERM` and
 * `--color` or `--no-color` itself. Imported only by commands that colour anything.
 */
export { chalkStderr, default as chalk } from 'chalk'
