import path from 'node:path'
import { type Correction, formatCorrection } from '../../corrections/correction.ts'
import { type Corrections, parseCorrections } from '../../corrections/corrections.ts'
import { SharedLines } from '../files/shared-lines.ts'

/** The file of an archive that holds its corrections, beside the payload. */
export const CORRECTIONS_FILE = 'corrections.ndjson'

/** The corrections of an archive, also those that another window or program appends. */
export class CorrectionsStore {
  readonly #lines: SharedLines<Corrections>

  /** @param file its name in the folder */
  constructor(root: string, file = CORRECTIONS_FILE) {
    this.#lines = new SharedLines(path.join(root, file), parseCorrections)
  }

  /** All of them now. @throws StetError where the file cannot be read or holds a line that is none. */
  all(): Corrections {
    return this.#lines.read()
  }

  /** Another value tells that something was added since. */
  get version(): number {
    this.#lines.read()
    return this.#lines.size
  }

  /** Appends corrections, which are on the disk when it returns: all or none of them. */
  append(corrections: readonly Correction[]): void {
    this.#lines.append(corrections.map(formatCorrection))
  }
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
  return new CorrectionsStore(root).all()
}
