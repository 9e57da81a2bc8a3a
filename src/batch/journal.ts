import { closeSync, fstatSync, fsyncSync, ftruncateSync, openSync, readSync, writeSync } from 'node:fs'
import path from 'node:path'
import type { Making } from './entry.ts'
import { tell } from './faults.ts'

/** The journal's name in the archive's folder. */
export const JOURNAL = 'stet-journal.ndjson'
/** First key of the first line. */
const FORMAT = 'stet/journal/1'
const PIECE_BYTES = 1 << 20
const NEWLINE = 10

/** Where each input's last line is. Numbers in flat arrays: a large archive has millions of inputs. */
class Places {
  readonly #seats = new Map<string, number>()
  #at = new Float64Array(64)
  #lengths = new Uint32Array(64)
  #voids = new Uint8Array(64)
  #next = 0

  /** `isVoid`: the input's files were about to be replaced, so it must be done again, and may replace. */
  set(source: string, at: number, length: number, isVoid: boolean): void {
    const seat = this.#seats.get(source) ?? this.#next++
    if (seat === this.#at.length) this.#grow()
    this.#seats.set(source, seat)
    this.#at[seat] = at
    this.#lengths[seat] = length
    this.#voids[seat] = isVoid ? 1 : 0
  }

  #grow(): void {
    const at = new Float64Array(2 * this.#at.length)
    const lengths = new Uint32Array(at.length)
    const voids = new Uint8Array(at.length)
    at.set(this.#at)
    lengths.set(this.#lengths)
    voids.set(this.#voids)
    this.#at = at
    this.#lengths = lengths
    this.#voids = voids
  }

  delete(source: string): void {
    this.#seats.delete(source)
  }

  sources(): IterableIterator<string> {
    return this.#seats.keys()
  }

  get(source: string): { at: number; length: number; isVoid: boolean } | null {
    const seat = this.#seats.get(source)
    if (seat === undefined) return null
    return { at: this.#at[seat], length: this.#lengths[seat], isVoid: this.#voids[seat] === 1 }
  }
}

export interface Journal {
  /** Inputs that have a line, in no order. */
  sources(): Iterable<string>
  has(source: string): boolean
  isVoid(source: string): boolean
  /** The input's last line as JSON, without its newline; null where there is none. */
  line(source: string): string | null
  makings: ReadonlyMap<string, Making>
  /** Lines that were no JSON, and that were left out; a torn last line is not counted. */
  broken: number
  /** Adds lines and has them in the file when it returns; throws a BatchError, and then none of them is there. */
  append(lines: readonly string[]): void
  close(): void
}

/** Opens the journal of an archive's folder; one that is not there is empty, and made by its first line. `readOnly`: nothing is touched. */
export function openJournal(folder: string, options: { readOnly?: boolean; fsync?: boolean } = {}): Journal {
  const file = path.join(folder, JOURNAL)
  let handle = tell(file, () => openHandle(file, options.readOnly === true))
  const places = new Places()
  const makings = new Map<string, Making>()
  let broken = 0
  const learn = (text: string, at: number, length: number) => {
    const value = parse(text)
    if (value === null) broken++
    else if (typeof value.journal === 'string') makings.set(String(value.made), value as unknown as Making)
    else if (typeof value.source === 'string' && value.gone === true) places.delete(value.source)
    else if (typeof value.source === 'string') places.set(value.source, at, length, value.void === true)
  }
  let end = 0
  if (handle !== null) {
    const open = handle
    end = tell(file, () => eachLine(open, learn))
    if (options.readOnly !== true) tell(file, () => dropTorn(open, end))
  }
  return {
    sources: () => places.sources(),
    has: (source) => places.get(source) !== null,
    isVoid: (source) => places.get(source)?.isVoid === true,
    line(source) {
      const place = places.get(source)
      const open = handle
      return place === null || open === null ? null : tell(file, () => readText(open, place.at, place.length))
    },
    makings,
    get broken() {
      return broken
    },
    append(lines) {
      if (lines.length === 0) return
      const data = Buffer.from(`${lines.join('\n')}\n`)
      tell(file, () => {
        handle ??= openSync(file, 'wx+')
        appendWhole(handle, data, end, options.fsync === true)
      })
      for (const line of lines) {
        const length = Buffer.byteLength(line)
        learn(line, end, length)
        end += length + 1
      }
    },
    close() {
      if (handle !== null) closeSync(handle)
    }
  }
}

/** The line that takes all that was said of an input back. */
export function goneLine(source: string): string {
  return JSON.stringify({ source, gone: true })
}

/** The line that says what the entries with its `made` were made by. */
export function makingLine(making: Making): string {
  return JSON.stringify({ journal: FORMAT, ...making })
}

function dropTorn(handle: number, end: number): void {
  if (fstatSync(handle).size > end) ftruncateSync(handle, end)
}

function openHandle(file: string, readOnly: boolean): number | null {
  try {
    // Not `a`: positions count here, and appending mode would ignore them.
    return openSync(file, readOnly ? 'r' : 'r+')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}

/** Calls back for each whole line with its place in bytes; gives the offset after the last newline. */
function eachLine(handle: number, call: (text: string, at: number, length: number) => void): number {
  let rest: Buffer = Buffer.alloc(0)
  let at = 0
  const piece = Buffer.alloc(PIECE_BYTES)
  for (let read = 0, offset = 0; ; offset += read) {
    read = readSync(handle, piece, 0, PIECE_BYTES, offset)
    if (read === 0) return at
    let data: Buffer = piece.subarray(0, read)
    const first = data.indexOf(NEWLINE)
    if (first < 0) {
      rest = Buffer.concat([rest, data])
      continue
    }
    data = Buffer.concat([rest, data])
    let start = 0
    for (let stop = data.indexOf(NEWLINE, rest.length); stop >= 0; stop = data.indexOf(NEWLINE, start)) {
      call(data.toString('utf8', start, stop), at, stop - start)
      at += stop - start + 1
      start = stop + 1
    }
    rest = Buffer.from(data.subarray(start))
  }
}

function appendWhole(handle: number, data: Buffer, end: number, fsync: boolean): void {
  try {
    for (let done = 0; done < data.length; ) done += writeSync(handle, data, done, data.length - done, end + done)
    if (fsync) fsyncSync(handle)
  } catch (error) {
    ftruncateSync(handle, end)
    throw error
  }
}

function readText(handle: number, at: number, length: number): string {
  const data = Buffer.alloc(length)
  for (let done = 0; done < length; ) {
    const read = readSync(handle, data, done, length - done, at + done)
    if (read === 0) break
    done += read
  }
  return data.toString('utf8')
}

function parse(text: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : null
  } catch {
    return null
  }
}
