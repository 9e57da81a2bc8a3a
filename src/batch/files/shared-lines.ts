import { closeSync, constants, fstatSync, fsyncSync, ftruncateSync, readFileSync, writeSync } from 'node:fs'
import { StetError } from '../../errors.ts'
import { codeOf, fileErrorOf } from './io-errors.ts'
import { openRegular } from './regular-file.ts'

const READ = constants.O_RDONLY
/** Not to the end, but where it is said. */
const WRITE = constants.O_WRONLY
const APPEND = constants.O_RDWR | constants.O_APPEND | constants.O_CREAT

/** What the name of a file of such lines ends in that were cut off. */
const TORN = '.torn'

/** A file of lines of JSON to which several windows and programs append: what they come to is read again when the file has grown. */
export class SharedLines<Value> {
  readonly #file: string
  readonly #parse: (text: string) => Value
  readonly #none: Value
  #size = 0
  #known: Value

  /** @param parse what the file's lines come to; also asked for none */
  constructor(file: string, parse: (text: string) => Value) {
    this.#file = file
    this.#parse = parse
    this.#none = parse('')
    this.#known = this.#none
  }

  /** What its lines come to now; as for none where it is not there. @throws StetError where it cannot be read, or holds a line that is none. */
  read(): Value {
    try {
      return withOpen(this.#file, READ, (file) => this.#read(file))
    } catch (error) {
      if (codeOf(error) !== 'missing') throw error
      this.#size = 0
      this.#known = this.#none
      return this.#none
    }
  }

  /** Bytes that were read last: another number tells that something was added. */
  get size(): number {
    return this.#size
  }

  /** Appends lines, which are on the disk when it returns: all or none of them. @throws StetError that says why not */
  append(lines: readonly string[]): void {
    withOpen(this.#file, APPEND, (file) => {
      const start = this.#endLast(file)
      const { size } = fstatSync(file)
      const bytes = Buffer.from(start + lines.map((line) => `${line}\n`).join(''))
      // One call, so that two programs never mix their lines.
      if (writeSync(file, bytes) !== bytes.length) {
        // What was written of it would be a line of its own once another comes behind it.
        ftruncateSync(file, size)
        throw new StetError('disk-full', `${this.#file}: not written whole`)
      }
      fsyncSync(file)
    })
  }

  #read(file: number): Value {
    const { size } = fstatSync(file)
    if (size === this.#size) return this.#known
    const bytes = Buffer.from(readFileSync(file))
    // A last line that was cut off while it was written was never said to be kept; a whole one may only lack its end.
    const end = isWhole(tailOf(bytes)) ? size : size - tailOf(bytes).length
    this.#known = this.#parsed(bytes.subarray(0, end).toString('utf8'))
    this.#size = size
    return this.#known
  }

  /** What has to stand before the next line. A last line that was cut off is put into a file beside, with blanks in its place. */
  #endLast(file: number): string {
    const bytes = Buffer.from(readFileSync(file))
    const tail = tailOf(bytes)
    if (tail.length === 0) return ''
    if (isWhole(tail)) return '\n'
    withOpen(`${this.#file}${TORN}`, APPEND, (torn) => writeSync(torn, `${tail}\n`))
    // The length stays as it is: what another program appends meanwhile is not touched.
    const blanks = Buffer.alloc(tail.length, ' ')
    withOpen(this.#file, WRITE, (place) => writeSync(place, blanks, 0, blanks.length, bytes.length - tail.length))
    return '\n'
  }

  /** @throws StetError that names the file and the line that is none */
  #parsed(text: string): Value {
    try {
      return this.#parse(text)
    } catch (cause) {
      if (!(cause instanceof StetError)) throw cause
      const { code, line, message } = cause
      throw new StetError(code, `${this.#file}${line === null ? '' : `:${line}`}: ${message}`, { line, cause })
    }
  }
}

/** The last line, where it has no end. */
function tailOf(bytes: Buffer): Buffer {
  return bytes.subarray(bytes.lastIndexOf('\n') + 1)
}

/** Whether a last line is blank or the whole JSON of an object, which lacks only its end then. */
function isWhole(line: Buffer): boolean {
  try {
    const text = line.toString('utf8').trim()
    return text === '' || JSON.parse(text) !== null
  } catch {
    return false
  }
}

function withOpen<Result>(path: string, flags: number, use: (file: number) => Result): Result {
  try {
    const file = openRegular(path, flags)
    try {
      return use(file)
    } finally {
      closeSync(file)
    }
  } catch (error) {
    throw fileErrorOf(error, path)
  }
}
