import { lstatSync, readdirSync, type Stats, statSync } from 'node:fs'
import path from 'node:path'
import type { ErrorCode } from '../../errors.ts'
import { codeOfInput, describeError } from './describe-error.ts'
import { IGNORE_FILE, IgnoreFileError, isConfigFile, isIgnored, type Rules, rulesIn } from './ignore-file.ts'
import {
  isProfile,
  JOURNAL,
  ORIGINALS,
  saysItsMaker,
  sourceOfDocument,
  WRITTEN_LIST,
  writtenNames
} from './own-files.ts'
import { realPath } from './true-path.ts'

/** One input file. */
export interface InputFile {
  /** As the caller would write it: the input as given, or the input folder's name joined with the place inside. */
  path: string
  /** Where it belongs under an output folder: segments joined by `/`, never absolute, never with `..`. */
  relative: string
  /** In bytes; null for what is no regular file: a pipe or a device that is itself an input. */
  size: number | null
}

/** Something among the inputs that will not be read, and why. */
export interface InputProblem {
  /**
   * `error`: asked for and not to be had. `skipped`: met inside a folder and passed by, on purpose. `own`: what stet itself wrote
   * there; one for all of a run. `repeated`: files that are read once though they were met several times; one for all of a run.
   */
  level: 'error' | 'skipped' | 'own' | 'repeated'
  path: string
  message: string
  /** Of an error: its code. */
  code?: ErrorCode
  /** Of what is no text by the ending of its name: the ending, in lower case. */
  ending?: string
}

/** A file found, whose `relative` starts from its input's folder as yet. */
export interface Candidate extends InputFile {
  /** Which of the search's folders that is. */
  base: number
  /** The one true place of the file: two candidates with the same are the same file. */
  real: string
  /** The number of its input, from 0. */
  input: number
  /** For a document that stet wrote, the name of the file that it was made of. */
  madeOf: string | null
}

/** A search under way. */
export interface Search {
  follow: boolean
  plain: boolean
  /** Whether a path below an input folder is left out as asked for. */
  excluded: (below: string, isFolder: boolean) => boolean
  /** A true path that is left out wherever it is met. */
  exclude: string | null
  /** True paths that the run writes to, left out where they are met inside an input. */
  outputs: ReadonlySet<string>
  /** The first file met that the run would write to and that stet did not write. */
  endangered: string | null
  /** True paths that lists of earlier runs name; a folder's end in a separator. */
  written: Set<string>
  /** What was left out since stet wrote it: how many files and folders, and the first. */
  own: { count: number; first: string }
  /** The true paths of inputs that are folders. */
  folders: string[]
  candidates: Candidate[]
  problems: InputProblem[]
  /** Absolute folders that the relative paths of the candidates start from. */
  bases: string[]
  /** The number of the input that is being looked into, from 0. */
  input: number
  /** True folders being walked, so that links that lead back end. */
  walked: Set<string>
}

/** Endings that name something other than text; such files are passed by inside a folder, and taken when given by name. */
const BINARY = new Set(
  (
    '7z aac avi avif bin bmp bz2 class db dll doc dylib eot epub exe flac flv gif heic ico iso jar jpeg jpg m4a m4v mkv mobi ' +
    'mov mp3 mp4 mpeg mpg o odp ods odt ogg otf parquet pdf pickle png ppt pptx psd pyc rar so sqlite sqlite3 svgz tar tgz tif tiff ' +
    'ttf wasm wav webm webp wmv woff woff2 xls xlsx xz zip'
  ).split(' ')
)

/** A file or folder as it is reached. */
interface Location {
  /** As the caller would write it. */
  shown: string
  /** Below the base, with the system's separators. */
  relative: string
  /** As it truly is. */
  real: string
  base: number
  /** Folders between it and the input. */
  depth: number
}

/** Folders inside one another that are looked into. */
const MOST_FOLDERS = 256

/** Walks a folder in depth. */
export function walk(place: Location, search: Search, above: Rules = []): void {
  const { shown, real } = place
  if (search.walked.has(real)) return
  if (place.depth === 0 && real === search.exclude) return
  if (real === search.exclude || (place.depth > 0 && isOwn(real, search))) return void leaveOut(shown, search)
  if (search.follow) search.walked.add(real)
  let entries: ReturnType<typeof readEntries>
  let rules = above
  try {
    entries = readEntries(shown)
    if (entries.some((entry) => entry.name === WRITTEN_LIST && entry.isFile())) addWritten(real, search)
    if (entries.some((entry) => entry.name === IGNORE_FILE)) rules = rulesIn(shown, above, search.follow)
  } catch (error) {
    if (error instanceof IgnoreFileError)
      search.problems.push({ level: 'error', path: error.place, message: error.message, code: 'unreadable' })
    else
      search.problems.push({
        level: 'error',
        path: shown,
        message: describeError(shown, error),
        code: codeOfInput(error)
      })
    return
  }
  if (place.depth >= MOST_FOLDERS) {
    const message = `lies in ${MOST_FOLDERS} folders one inside the other: expected fewer`
    return void search.problems.push({ level: 'error', path: shown, message, code: 'too-deep' })
  }
  if (entries.some((entry) => entry.name === JOURNAL && entry.isFile())) return void walkArchive(place, search, rules)
  for (const entry of entries) {
    if (entry.name.startsWith('.') || isConfigFile(entry.name)) continue
    const here = inFolder(place, entry.name)
    if (search.excluded(here.relative, entry.isDirectory()))
      search.problems.push({ level: 'skipped', path: here.shown, message: 'passed by, as --exclude says' })
    else if (rules.length > 0 && isIgnored(here.shown, entry.isDirectory(), rules))
      search.problems.push({ level: 'skipped', path: here.shown, message: `passed by, as a ${IGNORE_FILE} says` })
    else if (entry.isDirectory()) walk(here, search, rules)
    else inspect(here, search)
  }
}

/** An archive met inside a folder is left out; of one that is itself an input the originals are the inputs. */
function walkArchive(place: Location, search: Search, rules: Rules): void {
  if (place.depth > 0) return void leaveOut(place.shown, search)
  search.problems.push({ level: 'own', path: place.shown, message: 'is an archive of stet: its originals are read' })
  walk({ ...ORIGINALS.reduce(inFolder, place), relative: place.relative }, search, rules)
}

function inFolder({ shown, relative, real, base, depth }: Location, name: string): Location {
  const place = { shown: joined(shown, name), relative: joined(relative, name), real: joined(real, name) }
  return { ...place, base, depth: depth + 1 }
}

/** Adds what the list in a folder says of it. */
export function addWritten(folder: string, search: Search): void {
  for (const name of writtenNames(folder)) search.written.add(joined(folder, name.split('/').join(path.sep)))
}

function isOwn(real: string, search: Search): boolean {
  return search.outputs.has(real) || search.written.has(real) || search.written.has(real + path.sep)
}

export function leaveOut(shown: string, { own }: Search): void {
  if (own.count++ === 0) own.first = shown
}

/** `path.join` for a folder and a bare name, without looking at every letter again. */
function joined(folder: string, name: string): string {
  return folder === '.' || folder === '' ? name : folder.endsWith(path.sep) ? folder + name : folder + path.sep + name
}

/** Decides about one file met inside a folder or by a glob. */
export function inspect(place: Location, search: Search): void {
  const { shown, relative, base } = place
  const skip = (message: string) => search.problems.push({ level: 'skipped', path: shown, message })
  let { real } = place
  let stats: Stats
  try {
    stats = lstatSync(shown)
    if (stats.isSymbolicLink()) {
      if (!search.follow) return void skip('a symbolic link, not followed (--follow asks for it)')
      stats = statSync(shown)
      real = realPath(shown)
      if (stats.isDirectory()) return void walk({ ...place, real }, search)
    }
  } catch (error) {
    search.problems.push({
      level: 'error',
      path: shown,
      message: describeError(shown, error),
      code: codeOfInput(error)
    })
    return
  }
  if (!stats.isFile()) return void skip(`${kindOf(stats)}, not opened`)
  const ending = path.extname(shown).slice(1).toLowerCase()
  if (BINARY.has(ending)) {
    search.problems.push({ level: 'skipped', path: shown, message: `not text, by its ending .${ending}`, ending })
    return
  }
  if (isOwn(real, search) || (ending === 'profile' && isProfile(shown))) {
    if (search.outputs.has(real) && !search.written.has(real) && !saysItsMaker(shown)) search.endangered ??= shown
    return void leaveOut(shown, search)
  }
  search.candidates.push({
    path: shown,
    relative,
    size: stats.size,
    real,
    base,
    input: search.input,
    madeOf: sourceOfDocument(shown)
  })
}

/** What something is that is no file and no folder. */
export function kindOf(stats: Stats): string {
  return stats.isFIFO() ? 'a pipe' : stats.isSocket() ? 'a socket' : 'a device'
}

function readEntries(folder: string) {
  return readdirSync(folder, { withFileTypes: true })
}
