import type { Failure } from '../../document/document.ts'
import type { Result, Writer } from '../../write/index.ts'
import type { Source } from './sources.ts'
import { complain, print } from './stdio.ts'

/** `corpus.jsonl:31: what is wrong`. */
export function complaintOf({ error }: Failure, shown: string): string {
  return `${shown}${error.line === null ? '' : `:${error.line}`}: ${error.message}`
}

/** Where text goes: standard output, or a file that gets its name when it is whole. */
export interface Drain {
  write(text: string): void
  /** @throws StetError `exists`, or the store's error. */
  finish(): Promise<void>
  /** Leaves nothing behind; nothing where it is finished. */
  abandon(): void
}

export const standardOutput: Drain = { write: print, finish: async () => {}, abandon() {} }

/** Joins results into one output as their format asks: one a line, one array, or texts with a blank line between. */
export class Sink {
  readonly #writer: Writer
  readonly #drain: Drain
  #held: Result | null = null
  #count = 0

  constructor(writer: Writer, drain: Drain) {
    this.#writer = writer
    this.#drain = drain
  }

  /** Whether people read what is written, rather than programs line by line. */
  get isRead(): boolean {
    return this.#writer.many !== 'lines'
  }

  /** Results that came together are written together. */
  add(results: readonly Result[]): void {
    if (this.#writer.many === 'lines') {
      if (results.length > 0) this.#drain.write(results.map((result) => this.#writer.write(result, false)).join(''))
      return
    }
    for (const result of results) this.#addOne(result)
  }

  /** A record that failed: a line in the data where data are lines, else a line on standard error. */
  fail(failure: Failure, source: Pick<Source, 'name' | 'shown'>): void {
    if (this.#writer.many !== 'lines') {
      complain(complaintOf(failure, source.shown))
      return
    }
    const { id, error } = failure
    // Of standard input nobody knows whether it is the beginning of the whole: the place among the lines out says it.
    const line = source.name === null ? null : error.line
    this.#drain.write(`${JSON.stringify({ id, error: { ...error, line } })}\n`)
  }

  /** Gives the output up: what is written under a temporary name goes. */
  abandon(): void {
    this.#drain.abandon()
  }

  async finish(): Promise<void> {
    if (this.#held !== null) this.#drain.write(this.#writer.write(this.#held, true))
    else if (this.#count > 0 && this.#writer.many === 'array') this.#drain.write(']\n')
    await this.#drain.finish()
  }

  /** The first is held back until it is known whether it is the only one. */
  #addOne(result: Result): void {
    this.#count++
    if (this.#count === 1) {
      this.#held = result
      return
    }
    const first = this.#held
    this.#held = null
    if (first !== null)
      this.#drain.write(`${this.#writer.many === 'array' ? '[' : ''}${this.#writer.write(first, false)}`)
    this.#drain.write(`${this.#writer.many === 'array' ? ',' : '\n'}${this.#writer.write(result, false)}`)
  }
}
