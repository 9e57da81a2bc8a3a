/**
 * Every error that stet reports. An odd text gets a warning, never an error. A code is stable; its message is not.
 */
export const ERROR_CODES = {
  'bad-option': 'an option has a value that it does not take',
  'bad-weights': 'a weights file is not one, or belongs to another version',
  'bad-profile': 'a profile file is not one, or belongs to another version',
  'bad-json': 'a line of a stream is not JSON',
  'bad-record': 'a record lacks what it must have',
  binary: 'the bytes are not text',
  'unsupported-format': 'the bytes are of a format that is not plain text',
  empty: 'a file holds no text',
  'too-large': 'a line or a document is over its limit',
  'too-deep': 'a record or its markup is nested deeper than the limit',
  accounting: 'a document does not give back its source lines',
  'not-found': 'there is no such line',
  unreadable: 'a file or stream cannot be read',
  exists: 'a file with other contents has this name',
  collision: 'two inputs would be written to one output',
  usage: 'the command line is wrong',
  'disk-full': 'the disk or its quota is full, or a file would be larger than allowed',
  'no-permission': 'a file or folder may not be read or written',
  'read-only': 'the file system is read-only',
  'too-many-open': 'too many files are open',
  missing: 'there is no such file or folder',
  'not-a-folder': 'a file has the name of a folder that is needed',
  'not-a-file': 'a folder, pipe or device has the name of a file that is needed',
  'name-too-long': 'a path is too long for the file system',
  'name-refused': 'the file system does not accept a name',
  outside: 'a symbolic link leads out of the folder, or in a circle',
  'input-output': 'the disk cannot be read or written',
  busy: 'another program uses the file',
  locked: 'another run works on the folder',
  'not-an-archive': 'a folder is not an archive made by stet',
  incomplete: 'an archive is incomplete',
  altered: 'a file of an archive is not as it was written',
  'in-payload': 'a file would be written into the payload of an archive',
  'worker-died': 'a worker thread ended before its work was done',
  unexpected: 'an error of Node or the system that has no code here'
} as const

/** The code of an error: a key of `ERROR_CODES`. */
export type ErrorCode = keyof typeof ERROR_CODES

/** The class of all errors that stet throws; `message` says what was expected and what came. */
export class StetError extends Error {
  /** Which error it is; stable. */
  readonly code: ErrorCode
  /** The line of the input it is about, from 1, where there is one. */
  readonly line: number | null

  /** @param options the line of the input, from 1, and what caused it. */
  constructor(code: ErrorCode, message: string, options: { line?: number | null; cause?: unknown } = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause })
    this.name = 'StetError'
    this.code = code
    this.line = options.line ?? null
  }
}
