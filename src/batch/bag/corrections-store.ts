import {
  closeSync,
  constants,
  existsSync,
  fstatSync,
  fsyncSync,
  openSync,
  readFileSync,
  readSync,
  writeSync
} from 'node:fs'
import path from 'node:path'
import { type Correction, formatCorrection } from '../../corrections/correction.ts'
import { type Corrections, parseCorrections } from '../../corrections/corrections.ts'
import { StetError } from '../../errors.ts'

/** The file of an archive that holds its corrections, beside the payload. */
export const CORRECTIONS_FILE = 'corrections.ndjson'

const LINE_FEED = 0x0a
/** Read and append, never through a link. */
const FLAGS = constants.O_RDWR | constants.O_APPEND | constants.O_CREAT | (constants.O_NOFOLLOW ?? 0)

/** The corrections of an archive, also those that another window or program appends. */
export class CorrectionsStore {
  readonly #file: string
  #size = -1
  #known: Corrections = new Map()

  constructor(root: string) {
    this.#file = path.join(root, CORRECTIONS_FILE)
  }

  /** All of them now. @throws StetError where the file cannot be read or holds a line that is none. */
  all(): Corrections {
    return this.#open((file) => this.#read(file))
  }

  /** Appends corrections, which are on the disk when it returns: all or none of them. */
  append(corrections: readonly Correction[]): void {
    this.#open((file) => {
      const start = endsOpen(file) ? '\n' : ''
      const bytes = Buffer.from(start + corrections.map((one) => `${formatCorrection(one)}\n`).join(''))
      // One call, so that two programs never mix their lines.
      if (writeSync(file, bytes) !== bytes.length) throw new StetError('disk-full', `${this.#file}: not written whole`)
      fsyncSync(file)
    })
  }

  #read(file: number): Corrections {
    const { size } = fstatSync(file)
    if (size === this.#size) return this.#known
    const bytes = Buffer.from(readFileSync(file))
    // A last line without its end was cut off while it was written: it was never said to be kept.
    this.#known = parseCorrections(bytes.subarray(0, bytes.lastIndexOf('\n') + 1).toString('utf8'))
    this.#size = size
    return this.#known
  }

  #open<Value>(use: (file: number) => Value): Value {
    const file = openSync(this.#file, FLAGS, 0o644)
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

/** Adds to an archive's corrections those that it does not hold yet. */
export function keepCorrections(root: string, given: readonly Correction[]): void {
  if (given.length === 0) return
  const store = new CorrectionsStore(root)
  const known = new Set([...store.all().values()].flat().map(formatCorrection))
  const more = given.filter((one) => !known.has(formatCorrection(one)))
  if (more.length > 0) store.append(more)
}

/** The corrections that an archive holds; none where it holds no file of them, or is not there yet. */
export function correctionsOfBag(root: string): Corrections {
  return existsSync(path.join(root, CORRECTIONS_FILE)) ? new CorrectionsStore(root).all() : new Map()
}
