import { closeSync, constants, fstatSync, fsyncSync, ftruncateSync, openSync, readSync, writeSync } from 'node:fs'
import { codeOf, withFileErrors } from './io-errors.ts'
import { openRegular } from './regular-file.ts'
import { chunksOfFile } from './source-file.ts'

const CHUNK_BYTES = 1 << 20
/** Lines that are asked for one after the other are mostly near each other: this many bytes are read at once. */
const READ_AHEAD_BYTES = 256 * 1024
const NEWLINE = 10

/** Where a line of a file is, in bytes. */
export interface LinePosition {
  offset: number
  length: number
}

interface PlacedLine {
  text: string
  position: LinePosition
}

/** A file of lines that only grows, and whose lines are read again by their positions. What follows the last newline is no line. */
interface AppendOnlyFile {
  /** Adds lines, which are in the file when it returns, and gives their positions. Throws a FileError, and then none of them is there. */
  append(lines: readonly string[]): LinePosition[]
  /** A line without its newline. */
  read(position: LinePosition): string
  close(): void
}

export interface AppendOnlyOptions {
  /** Change nothing; a file that is not there is empty. */
  readOnly?: boolean
  fsync?: boolean
}

/** Opens a file, calling back for each line in it; one that is not there is made by its first line. */
export function openAppendOnlyFile(
  file: string,
  options: AppendOnlyOptions,
  onLine: (line: string, position: LinePosition) => void
): AppendOnlyFile {
  let handle = withFileErrors(file, () => openHandle(file, options.readOnly === true))
  let end = 0
  if (handle !== null) {
    const open = handle
    withFileErrors(file, () => {
      for (const lines of linesByChunk(open))
        for (const { text, position } of lines) {
          onLine(text, position)
          end = position.offset + position.length + 1
        }
    })
    if (options.readOnly !== true) withFileErrors(file, () => truncateTo(open, end))
  }
  const readAhead = new ReadAhead()
  return {
    append(lines) {
      const data = Buffer.from(`${lines.join('\n')}\n`)
      withFileErrors(file, () => {
        handle ??= openSync(file, 'wx+')
        appendWhole(handle, data, end, options.fsync === true)
      })
      return lines.map((line) => {
        const position = { offset: end, length: Buffer.byteLength(line) }
        end += position.length + 1
        return position
      })
    },
    read(position) {
      const open = handle
      return open === null ? '' : withFileErrors(file, () => readAhead.text(open, position, end))
    },
    close() {
      if (handle !== null) closeSync(handle)
      handle = null
    }
  }
}

/** The lines of such a file, a chunk of it at a time. */
export function* wholeLines(file: string): Generator<string[]> {
  const handle = withFileErrors(file, () => openRegular(file))
  try {
    const chunks = linesByChunk(handle)
    for (;;) {
      const next = withFileErrors(file, () => chunks.next())
      if (next.done === true) return
      yield next.value.map(({ text }) => text)
    }
  } finally {
    closeSync(handle)
  }
}

/** Lines of such a file by their positions. */
export function* readLines(file: string, positions: readonly LinePosition[]): Generator<string> {
  if (positions.length === 0) return
  const handle = withFileErrors(file, () => openRegular(file))
  try {
    for (const { offset, length } of positions)
      yield withFileErrors(file, () => readWhole(handle, offset, length)).toString('utf8')
  } finally {
    closeSync(handle)
  }
}

/** A text file line by line, whatever ends its lines; a last line without an end is one too. Memory: a chunk of the file. */
export function* linesOfFile(file: string): Generator<string> {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
  let rest = ''
  for (const chunk of chunksOfFile(file)) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) yield* line.split('\r')
  }
  yield* (rest + decoder.decode()).split('\r')
}

/** The part of a file that was read last. It stays valid, since the file only grows. */
class ReadAhead {
  #data: Buffer = Buffer.alloc(0)
  #at = 0
  #asked = 0

  text(handle: number, { offset, length }: LinePosition, end: number): string {
    if (offset < this.#at || offset + length > this.#at + this.#data.length) {
      const isNear = Math.abs(offset - this.#asked) < READ_AHEAD_BYTES
      // A quarter before, since the lines of threads that work side by side are nearly in order, not quite.
      const from = isNear ? Math.max(0, offset - READ_AHEAD_BYTES / 4) : offset
      const to = isNear ? Math.min(end, Math.max(offset + length, from + READ_AHEAD_BYTES)) : offset + length
      this.#data = readWhole(handle, from, to - from)
      this.#at = from
    }
    this.#asked = offset
    return this.#data.toString('utf8', offset - this.#at, offset - this.#at + length)
  }
}

function truncateTo(handle: number, end: number): void {
  if (fstatSync(handle).size > end) ftruncateSync(handle, end)
}

function openHandle(file: string, readOnly: boolean): number | null {
  try {
    // Not `a`: positions count here, and appending mode would ignore them.
    return openRegular(file, readOnly ? constants.O_RDONLY : constants.O_RDWR)
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null
    throw error
  }
}

/** Each whole line with its position, a chunk of the file at a time. */
function* linesByChunk(handle: number): Generator<PlacedLine[]> {
  let rest: Buffer[] = []
  let at = 0
  const chunk = Buffer.alloc(CHUNK_BYTES)
  for (let read = 0, offset = 0; ; offset += read) {
    read = readSync(handle, chunk, 0, CHUNK_BYTES, offset)
    if (read === 0) return
    const lines: PlacedLine[] = []
    let start = 0
    for (let stop = chunk.indexOf(NEWLINE); stop >= 0 && stop < read; stop = chunk.indexOf(NEWLINE, start)) {
      const line =
        rest.length === 0 ? chunk.subarray(start, stop) : Buffer.concat([...rest, chunk.subarray(start, stop)])
      rest = []
      lines.push({ text: line.toString('utf8'), position: { offset: at, length: line.length } })
      at += line.length + 1
      start = stop + 1
    }
    if (start < read) rest.push(Buffer.from(chunk.subarray(start, read)))
    yield lines
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
