import type { Failure } from '../../document/document.ts'
import type { Frame, Result, Writer } from '../../write/index.ts'
import type { InputErrors } from './input-errors.ts'
import type { Source } from './sources.ts'
import { print } from './stdio.ts'

/** `corpus.jsonl:31: what is wrong`. */
export function failureMessage({ error }: Failure, shown: string): string {
  return `${shown}${error.line === null ? '' : `:${error.line}`}: ${error.message}`
}

/** The destination of text: standard output, or a file that gets its name when it is whole. */
export interface Output {
  write(text: string): void
  /** @throws StetError `exists`, or the store's error. */
  finish(): Promise<void>
  /** Leaves nothing behind; nothing where it is finished. */
  abandon(): void
}

export const standardOutput: Output = { write: print, finish: async () => {}, abandon() {} }

/** Joins results into one output as their format asks: one a line, rows under a head, or within a frame. */
export class ResultSink {
  readonly #writer: Writer
  readonly #output: Output
  readonly #errors: InputErrors
  #held: Result | null = null
  #count = 0
  #failedLines = 0

  constructor(writer: Writer, output: Output, errors: InputErrors) {
    this.#writer = writer
    this.#output = output
    this.#errors = errors
  }

  /** Results that came together are written together. */
  add(results: readonly Result[]): void {
    const { many, head = '' } = this.#writer
    if (many !== 'lines' && many !== 'rows') {
      for (const result of results) this.#addOne(result, many)
      return
    }
    if (results.length === 0) return
    const above = this.#count === 0 ? head : ''
    this.#count += results.length
    this.#output.write(above + results.map((result) => this.#writer.write(result, false)).join(''))
  }

  /** A record that failed: a line in the data where data are lines, else a line on standard error. */
  fail(failure: Failure, source: Pick<Source, 'name' | 'shown'>): void {
    if (this.#writer.many !== 'lines') {
      this.#errors.add(failure.error.code, failureMessage(failure, source.shown))
      return
    }
    this.#failedLines++
    const { id, error } = failure
    // Standard input may be a part of something larger: a record's place among the lines written identifies it.
    const line = source.name === null ? null : error.line
    this.#output.write(`${JSON.stringify({ id, error: { ...error, line } })}\n`)
  }

  /** Records that failed and whose errors are lines of the data. */
  get failedLines(): number {
    return this.#failedLines
  }

  /** Gives the output up: what is written under a temporary name goes. */
  abandon(): void {
    this.#output.abandon()
  }

  async finish(): Promise<void> {
    const { many } = this.#writer
    if (this.#held !== null) this.#output.write(this.#writer.write(this.#held, true))
    else if (this.#count > 0 && typeof many === 'object') this.#output.write(many.after)
    await this.#output.finish()
  }

  /** The first is held back until it is known whether it is the only one. */
  #addOne(result: Result, { before, between }: Frame): void {
    this.#count++
    if (this.#count === 1) {
      this.#held = result
      return
    }
    const first = this.#held
    this.#held = null
    if (first !== null) this.#output.write(`${before}${this.#writer.write(first, false)}`)
    this.#output.write(`${between}${this.#writer.write(result, false)}`)
  }
}
