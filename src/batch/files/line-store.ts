import { SharedLines } from './shared-lines.ts'

/** A file beside an archive's payload with a line of JSON for each thing that a person has said, also by another window or program. */
export class LineStore<One, All extends ReadonlyMap<string, One | readonly One[]>> {
  readonly #lines: SharedLines<All>
  readonly #format: (one: One) => string

  /**
   * @param parse what the file's lines come to; also asked for none
   * @param format one of them as its line
   */
  constructor(file: string, parse: (text: string) => All, format: (one: One) => string) {
    this.#lines = new SharedLines(file, parse)
    this.#format = format
  }

  /** All of them now. @throws StetError where the file cannot be read or holds a line that is none. */
  all(): All {
    return this.#lines.read()
  }

  /** Another value tells that something was added since. */
  get version(): number {
    this.#lines.read()
    return this.#lines.size
  }

  /** Appends some, which are on the disk when it returns: all or none of them. */
  append(ones: readonly One[]): void {
    this.#lines.append(ones.map(this.#format))
  }

  /** Appends those of some that the file does not hold yet. */
  add(given: All | readonly One[]): void {
    const known = new Set(eachOf<One>(this.all()).map(this.#format))
    const more = eachOf<One>(given).filter((one) => !known.has(this.#format(one)))
    if (more.length > 0) this.append(more)
  }
}

function eachOf<One>(ones: { values(): Iterable<One | readonly One[]> }): One[] {
  return [...ones.values()].flat() as One[]
}
