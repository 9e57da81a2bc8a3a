import { closeSync, fstatSync, fsyncSync, ftruncateSync, openSync, readSync, writeSync } from 'node:fs'
import type { Place } from '../journal/line-index.ts'
import { tell } from './io-errors.ts'
import { piecesOf } from './source-file.ts'

const PIECE_BYTES = 1 << 20
/** Lines asked for one after the other mostly stand near each other: so much is read at once. */
const WINDOW_BYTES = 256 * 1024
const NEWLINE = 10

/** A file of lines that only grows, and whose lines are read again by their place. What follows the last newline is no line. */
export interface LineFile {
  /** Adds lines and has them in the file when it returns; throws a BatchError, and then none of them is there. Gives their places. */
  append(lines: readonly string[]): Place[]
  /** A line without its newline. */
  read(place: Place): string
  close(): void
}

export interface LineFileOptions {
  /** Touch nothing; a file that is not there is empty. */
  readOnly?: boolean
  fsync?: boolean
}

/** Opens a file and hears of each line in it; one that is not there is made by its first line. */
export function openLineFile(
  file: string,
  options: LineFileOptions,
  hear: (line: string, place: Place) => void
): LineFile {
  let handle = tell(file, () => openHandle(file, options.readOnly === true))
  let end = 0
  if (handle !== null) {
    const open = handle
    end = tell(file, () => eachLine(open, hear))
    if (options.readOnly !== true) tell(file, () => dropTorn(open, end))
  }
  const window = new Window()
  return {
    append(lines) {
      const data = Buffer.from(`${lines.join('\n')}\n`)
      tell(file, () => {
        handle ??= openSync(file, 'wx+')
        appendWhole(handle, data, end, options.fsync === true)
      })
      const places = lines.map((line) => {
        const place = { at: end, length: Buffer.byteLength(line) }
        end += place.length + 1
        return place
      })
      return places
    },
    read: (place) => (handle === null ? '' : tell(file, () => window.text(handle as number, place, end))),
    close() {
      if (handle !== null) closeSync(handle)
      handle = null
    }
  }
}

/** Lines of such a file by their places. */
export function* readLines(file: string, places: readonly Place[]): Generator<string> {
  if (places.length === 0) return
  const handle = tell(file, () => openSync(file, 'r'))
  try {
    for (const { at, length } of places) yield tell(file, () => readWhole(handle, at, length)).toString('utf8')
  } finally {
    closeSync(handle)
  }
}

/** A text file line by line, whatever ends its lines; a last line without an end is one too. Memory: a piece of the file. */
export function* linesOfFile(file: string): Generator<string> {
  const decoder = new TextDecoder()
  let rest = ''
  for (const piece of piecesOf(file)) {
    const lines = (rest + decoder.decode(piece, { stream: true })).split('\n')
    rest = lines.pop() as string
    for (const line of lines) yield* line.split('\r')
  }
  yield* (rest + decoder.decode()).split('\r')
}

/** The piece of a file that was read last. Good for files that only grow: what is in it stays true. */
class Window {
  #data: Buffer = Buffer.alloc(0)
  #at = 0
  #asked = 0

  text(handle: number, { at, length }: Place, end: number): string {
    if (at < this.#at || at + length > this.#at + this.#data.length) {
      const isNear = Math.abs(at - this.#asked) < WINDOW_BYTES
      // A quarter before, since lines of threads that work side by side are not quite in order.
      const from = isNear ? Math.max(0, at - WINDOW_BYTES / 4) : at
      const to = isNear ? Math.min(end, Math.max(at + length, from + WINDOW_BYTES)) : at + length
      this.#data = readWhole(handle, from, to - from)
      this.#at = from
    }
    this.#asked = at
    return this.#data.toString('utf8', at - this.#at, at - this.#at + length)
  }
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

/** Calls back for each whole line with its place; gives the offset after the last newline. */
function eachLine(handle: number, call: (line: string, place: Place) => void): number {
  let rest: Buffer[] = []
  let at = 0
  const piece = Buffer.alloc(PIECE_BYTES)
  for (let read = 0, offset = 0; ; offset += read) {
    read = readSync(handle, piece, 0, PIECE_BYTES, offset)
    if (read === 0) return at
    let start = 0
    for (let stop = piece.indexOf(NEWLINE); stop >= 0 && stop < read; stop = piece.indexOf(NEWLINE, start)) {
      const line =
        rest.length === 0 ? piece.subarray(start, stop) : Buffer.concat([...rest, piece.subarray(start, stop)])
      rest = []
      call(line.toString('utf8'), { at, length: line.length })
      at += line.length + 1
      start = stop + 1
    }
    if (start < read) rest.push(Buffer.from(piece.subarray(start, read)))
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

function readWhole(handle: number, at: number, length: number): Buffer {
  const data = Buffer.allocUnsafe(length)
  let done = 0
  while (done < length) {
    const read = readSync(handle, data, done, length - done, at + done)
    if (read === 0) break
    done += read
  }
  return data.subarray(0, done)
}
