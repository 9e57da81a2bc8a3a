import path from 'node:path'
import { type Checked, type CheckedMark, formatChecked, parseChecked } from '../../corrections/checked.ts'
import { SharedLines } from '../files/shared-lines.ts'

/** The file of an archive that says which documents a person has looked at, beside the payload. */
export const CHECKED_FILE = 'checked.ndjson'

/** Which documents are marked as checked, also by another window or program. */
export class CheckedStore {
  readonly #lines: SharedLines<Checked>

  /** @param file its name in the folder */
  constructor(root: string, file = CHECKED_FILE) {
    this.#lines = new SharedLines(path.join(root, file), parseChecked)
  }

  all(): Checked {
    return this.#lines.read()
  }

  /** Another value tells that something was added since. */
  get version(): number {
    this.#lines.read()
    return this.#lines.size
  }

  /** Appends marks, which are on the disk when it returns: all or none of them. */
  append(marks: readonly CheckedMark[]): void {
    this.#lines.append(marks.map(formatChecked))
  }
}

/** Adds to an archive's marks those of another. */
export function keepChecked(root: string, given: Checked): void {
  const store = new CheckedStore(root)
  const known = new Set([...store.all().values()].map(formatChecked))
  const more = [...given.values()].filter((mark) => !known.has(formatChecked(mark)))
  if (more.length > 0) store.append(more)
}
