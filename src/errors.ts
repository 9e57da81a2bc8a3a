/**
 * Every error that stet reports. An odd text gets a warning, never an error. A code is stable; its message is not.
 */
export const ERROR_CODES = {
  'bad-option': 'an option has a value that it does not take',
  'bad-weights': 'a weights file is not one, or belongs to another version',
  'bad-json': 'a line of a stream is not JSON',
  'bad-record': 'a record lacks what it must have',
  binary: 'the bytes are not text',
  'unsupported-format': 'the bytes are of a format that is not plain text',
  'too-large': 'a line or a document is over its limit',
  accounting: 'a document does not give back its source lines',
  'not-found': 'there is no such file',
  unreadable: 'a file cannot be read',
  exists: 'a file with other contents is in the way',
  collision: 'two inputs would be written to one output',
  usage: 'the command does not make sense'
} as const

export type ErrorCode = keyof typeof ERROR_CODES

/** The one error class that stet throws; `message` says what was expected and what came. */
export class StetError extends Error {
  readonly code: ErrorCode
  /** The line of the input it is about, from 1, where there is one. */
  readonly line: number | null

  constructor(code: ErrorCode, message: string, options: { line?: number | null; cause?: unknown } = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause })
    this.name = 'StetError'
    this.code = code
    this.line = options.line ?? null
  }
}
