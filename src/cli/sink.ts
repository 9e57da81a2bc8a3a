import { createHash } from 'node:crypto'
import { createReadStream, existsSync } from 'node:fs'
import path from 'node:path'
import { openStore } from '../batch/store.ts'
import type { Failure } from '../document/document.ts'
import { StetError } from '../errors.ts'
import type { Result, Writer } from '../write/index.ts'
import { complain, print } from './output.ts'

/** Where text goes: standard output, or a file that gets its name when it is whole. */
interface Drain {
  write(text: string): void
  /** @throws StetError `exists`, or the store's error. */
  finish(): Promise<void>
}

export const standardOutput: Drain = { write: print, finish: async () => {} }

/** A file under its final name only when all is in it; one that holds something else is replaced only by `force`. */
export function fileOutput(file: string, force: boolean): Drain {
  const folder = path.dirname(file)
  // A folder that is not there is more often a slip of the hand than a wish.
  if (!existsSync(folder))
    throw new StetError('usage', `expected --output in a folder that is there, but there is no ${folder}`)
  const growing = openStore(folder).open(path.basename(file))
  const hash = createHash('sha256')
  return {
    write(text) {
      hash.update(text)
      growing.write(text)
    },
    async finish() {
      const before = force ? null : await digestOf(file)
      if (before === null) growing.finish()
      else {
        growing.abandon()
        if (before !== hash.digest('hex'))
          throw new StetError('exists', `${file}: holds something else and was left as it is; --force replaces it`)
      }
    }
  }
}

async function digestOf(file: string): Promise<string | null> {
  const hash = createHash('sha256')
  try {
    for await (const chunk of createReadStream(file)) hash.update(chunk as Uint8Array)
    return hash.digest('hex')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}

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

  /** Results that came together are written together. */
  add(results: readonly Result[]): void {
    if (this.#writer.many === 'lines') {
      if (results.length > 0) this.#drain.write(results.map((result) => this.#writer.write(result, false)).join(''))
      return
    }
    for (const result of results) this.#addOne(result)
  }

  /** A record that failed: a line in the data where data are lines, else a line on standard error. */
  fail(failure: Failure, shown: string): void {
    if (this.#writer.many === 'lines') this.#drain.write(`${JSON.stringify(failure)}\n`)
    else complain(`${shown}: ${failure.error.message}`)
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
