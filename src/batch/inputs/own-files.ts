import { closeSync, lstatSync, openSync, readFileSync, readSync } from 'node:fs'
import path from 'node:path'

/** The journal of an archive, by whose name in a folder that is known as one. */
export const JOURNAL = 'stet-journal.ndjson'
/** Where an archive keeps the originals. */
export const ORIGINALS = ['data', 'source'] as const
/** Names, as JSON strings one a line, of what a run wrote into an input folder in a format that has no mark of its own. A folder's end in `/`. */
export const WRITTEN_LIST = '.stet-written'

/** Formats whose files say themselves that stet wrote them, and of what. */
export const MARKED_FORMATS: ReadonlySet<string> = new Set(['json', 'ndjson', 'markdown'])

const FIRST_BYTES = 64
const FRONT_MATTER_BYTES = 1 << 16
const DOCUMENT_BYTES = 4 << 20
const SOURCE_FILE = /^ {0,2}source_file: ("(?:[^"\\]|\\.)*")$/m
const GENERATOR = /^ {0,2}generator: "stet \d/m
const IS_DOCUMENT = /^\{\s{0,4}"schema":\s?"stet\/document\/\d/
const SOURCE_NAME = /"source":\s?\{\s{0,8}"name":\s?("(?:[^"\\]|\\.)*")/

/** What a report of stet has near its beginning. */
const REPORT_START = '<!doctype html>'
const REPORT_GENERATOR = '<meta name="generator" content="stet '
/** What every profile begins with. */
const PROFILE_START = 'stet/profile/'

/** Whether the text of a file's first bytes is that of a report. */
export const isReportStart = (start: string): boolean =>
  start.startsWith(REPORT_START) && start.includes(REPORT_GENERATOR)

/** Whether a file is a profile. */
export const isProfile = (file: string): boolean => startOf(file, FIRST_BYTES).startsWith(PROFILE_START)

/** Whether a file says itself that stet wrote it: a document, a profile or a report. */
export function saysItsMaker(file: string): boolean {
  return sourceOfDocument(file) !== null || isProfile(file) || isReportStart(startOf(file, FRONT_MATTER_BYTES))
}

/** The text of a file's first bytes; empty where it cannot be read. */
function startOf(file: string, bytes: number): string {
  return readStart(file, (read) => read(bytes).toString('utf8')) ?? ''
}

/** The name of the file that a document which stet wrote was made of; null for any other file. */
export function sourceOfDocument(file: string): string | null {
  switch (path.extname(file).toLowerCase()) {
    case '.md':
    case '.qmd':
      return sourceIn(file, '---\n', FRONT_MATTER_BYTES, (text) => (GENERATOR.test(text) ? SOURCE_FILE : null))
    case '.json':
    case '.ndjson':
    case '.jsonl':
      return sourceIn(file, '{', DOCUMENT_BYTES, (text) => (IS_DOCUMENT.test(text) ? SOURCE_NAME : null))
    default:
      return null
  }
}

function sourceIn(file: string, start: string, bytes: number, pattern: (text: string) => RegExp | null): string | null {
  return readStart(file, (read) => {
    const first = read(FIRST_BYTES)
    const firstText = first.toString('utf8')
    if (!firstText.startsWith(start) || (start === '{' && pattern(firstText) === null)) return null
    // Decoded together: a letter may begin in the first bytes and end in the next.
    const text = Buffer.concat([first, read(bytes)]).toString('utf8')
    const name = pattern(text)?.exec(text)?.[1]
    return name === undefined ? null : (JSON.parse(name) as string)
  })
}

/**
 * Reads a file from its start.
 *
 * @param use given what reads the next bytes
 * @returns null where it cannot be read: it is an input then, whose reader says why
 */
function readStart<Result>(file: string, use: (read: (bytes: number) => Buffer) => Result): Result | null {
  try {
    const handle = openSync(file, 'r')
    try {
      return use((bytes) => {
        const buffer = Buffer.alloc(bytes)
        return buffer.subarray(0, readSync(handle, buffer, 0, bytes, null))
      })
    } finally {
      closeSync(handle)
    }
  } catch {
    return null
  }
}

/** What a list in a folder names; nothing where there is no such regular file: a pipe would be waited for. */
export function writtenNames(folder: string): string[] {
  const file = path.join(folder, WRITTEN_LIST)
  let text: string
  try {
    if (!lstatSync(file).isFile()) return []
    text = readFileSync(file, 'utf8')
  } catch {
    return []
  }
  return text.split('\n').flatMap((line) => {
    try {
      const name: unknown = JSON.parse(line)
      return typeof name === 'string' ? [name] : []
    } catch {
      return []
    }
  })
}
