import {
  closeSync,
  constants,
  fstatSync,
  fsyncSync,
  ftruncateSync,
  openSync,
  readFileSync,
  readSync,
  writeSync
} from 'node:fs'
import { StetError } from '../../errors.ts'

const LINE_FEED = 0x0a
/** Never through a link. */
const NO_LINK = constants.O_NOFOLLOW ?? 0
const READ = constants.O_RDONLY | NO_LINK
const APPEND = constants.O_RDWR | constants.O_APPEND | constants.O_CREAT | NO_LINK

/** A file of lines to which several windows and programs append: what they come to is read anew when the file has grown. */
export class SharedLines<Value> {
  readonly #file: string
  readonly #parse: (text: string) => Value
  #size = 0
  #known: Value

  /** @param parse what the file's lines come to; also asked for none */
  constructor(file: string, parse: (text: string) => Value) {
    this.#file = file
    this.#parse = parse
    this.#known = parse('')
  }

  /** What its lines come to now; as for none where it is not there. @throws Error where it cannot be read, or holds a line that is none. */
  read(): Value {
    try {
      return this.#open(READ, (file) => this.#read(file))
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
      return this.#parse('')
    }
  }

  /** Bytes that were read last: another number tells that something was added. */
  get size(): number {
    return this.#size
  }

  /** Appends lines, which are on the disk when it returns: all or none of them. */
  append(lines: readonly string[]): void {
    this.#open(APPEND, (file) => {
      const { size } = fstatSync(file)
      const start = endsOpen(file) ? '\n' : ''
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
    // A last line without its end was cut off while it was written: it was never said to be kept.
    this.#known = this.#parse(bytes.subarray(0, bytes.lastIndexOf('\n') + 1).toString('utf8'))
    this.#size = size
    return this.#known
  }

  #open<Result>(flags: number, use: (file: number) => Result): Result {
    const file = openSync(this.#file, flags, 0o644)
    try {
      if (!fstatSync(file).isFile()) throw new StetError('not-a-file', `${this.#file}: is no regular file`)
      return use(file)
    } finally {
      closeSync(file)
    }
  }
}

/** Whether the last line has no end. */
function endsOpen(file: number): boolean {
  const { size } = fstatSync(file)
  const last = Buffer.alloc(1)
  return size > 0 && readSync(file, last, 0, 1, size - 1) === 1 && last[0] !== LINE_FEED
}
