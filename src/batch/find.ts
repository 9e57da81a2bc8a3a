import { lstatSync, readdirSync, realpathSync, type Stats, statSync } from 'node:fs'
import path from 'node:path'
import { IGNORE_FILE, isIgnored, isOwn, type Rules, rulesIn } from './ignored.ts'

/** One input file. */
export interface Found {
  /** As the caller would write it: the input as given, or the input folder's name joined with the place inside. */
  path: string
  /** Where it belongs under an output folder: segments joined by `/`, never absolute, never with `..`. */
  relative: string
  /** In bytes; 0 where the file has none to tell (a pipe). */
  size: number
}

/** Something among the inputs that will not be read, and why. */
export interface Problem {
  /** `error`: asked for and not to be had. `skipped`: met inside a folder and passed by, on purpose. */
  level: 'error' | 'skipped'
  path: string
  message: string
}

export interface FindOptions {
  /** Follow symbolic links met inside folders. A link that is itself an input is always followed. */
  follow?: boolean
  /** Refuse pipes, devices and sockets that are inputs themselves: they cannot be read again, or never end. */
  plain?: boolean
  /** A folder to leave out wherever it is met: the output folder, so that an archive never swallows itself. */
  except?: string
}

/** Endings that name something other than text; such files are passed by inside a folder, and taken when given by name. */
const BINARY = new Set(
  (
    '7z aac avi avif bin bmp bz2 class db dll doc docx dylib eot epub exe flac flv gif heic ico iso jar jpeg jpg m4a m4v mkv mobi ' +
    'mov mp3 mp4 mpeg mpg o odp ods odt ogg otf parquet pdf pickle png ppt pptx psd pyc rar so sqlite sqlite3 svgz tar tgz tif tiff ' +
    'ttf wasm wav webm webp wmv woff woff2 xls xlsx xz zip'
  ).split(' ')
)

interface Candidate extends Found {
  /** The one true place of the file: two candidates with the same are the same file. */
  real: string
}

interface Search {
  follow: boolean
  plain: boolean
  except: string | null
  candidates: Candidate[]
  problems: Problem[]
  /** Folders that the relative paths of the candidates start from. */
  bases: string[]
  /** True folders being walked, so that links that lead back end. */
  walked: Set<string>
}

/**
 * Finds the files that inputs (files, folders, glob patterns) mean. Sorted by `relative`, the same file never twice. A
 * folder's files keep its tree; several inputs keep the tree below the deepest folder that holds them all. Never
 * throws for what is wrong with an input: that is a problem of level `error`.
 */
export async function find(
  inputs: readonly string[],
  options: FindOptions = {}
): Promise<{ found: Found[]; problems: Problem[] }> {
  const search: Search = {
    follow: options.follow === true,
    plain: options.plain === true,
    except: options.except === undefined ? null : truePath(options.except),
    candidates: [],
    problems: [],
    bases: [],
    walked: new Set()
  }
  for (const input of inputs) await take(input, search)
  const base = commonFolder(search.bases)
  const seen = inputs.length > 1 || search.follow ? new Set<string>() : null
  const found: Found[] = []
  for (const { real, ...one } of search.candidates) {
    if (seen?.has(real)) continue
    seen?.add(real)
    one.relative = inside(base, one.relative)
    found.push(one)
  }
  return { found: found.sort(byRelative), problems: search.problems }
}

async function take(input: string, search: Search): Promise<void> {
  let stats: Stats
  try {
    stats = statSync(input)
  } catch (error) {
    if (isMissing(error) && (await takeGlob(input, search))) return
    search.problems.push({ level: 'error', path: input, message: whyNot(input, error) })
    return
  }
  const absolute = path.resolve(input)
  if (stats.isDirectory()) {
    search.bases.push(absolute)
    walk(input, absolute, realpathSync(input), search)
    return
  }
  if (search.plain && !stats.isFile()) {
    search.problems.push({ level: 'error', path: input, message: `${kindOf(stats)}: expected a file or a folder` })
    return
  }
  search.bases.push(path.dirname(absolute))
  // A pipe or a device given by name is read: `stet <(command)` hands one over as /dev/fd/63.
  search.candidates.push({
    path: input,
    relative: absolute,
    size: stats.isFile() ? stats.size : 0,
    real: truePath(input)
  })
}

async function takeGlob(pattern: string, search: Search): Promise<boolean> {
  if (pattern === '' || pattern.includes('\0')) return false
  const { default: glob } = await import('fast-glob')
  const wanted = path.sep === '/' ? pattern : pattern.replaceAll('\\', '/')
  if (!glob.isDynamicPattern(wanted)) return false
  const matches = await glob(wanted, { followSymbolicLinks: search.follow, onlyFiles: false, markDirectories: false })
  let some = false
  for (const match of matches) {
    const link = lstatSync(match)
    if (link.isDirectory()) continue
    some = true
    inspect(match, path.resolve(match), truePath(match), search)
  }
  if (some) for (const task of glob.generateTasks(wanted)) search.bases.push(path.resolve(task.base))
  return some
}

/** Walks a folder in depth; `absolute` and `real` are the same folder as named and as it truly is. */
function walk(folder: string, absolute: string, real: string, search: Search, above: Rules = []): void {
  if (real === search.except || search.walked.has(real)) return
  if (search.follow) search.walked.add(real)
  let entries: ReturnType<typeof readEntries>
  let rules = above
  try {
    entries = readEntries(folder)
    if (entries.some((entry) => entry.name === IGNORE_FILE && entry.isFile())) rules = rulesIn(folder, above)
  } catch (error) {
    search.problems.push({ level: 'error', path: folder, message: whyNot(folder, error) })
    return
  }
  for (const entry of entries) {
    if (entry.name.startsWith('.') || isOwn(entry.name)) continue
    const here = path.join(folder, entry.name)
    const there = path.join(absolute, entry.name)
    if (isIgnored(here, entry.isDirectory(), rules))
      search.problems.push({ level: 'skipped', path: here, message: `passed by, as a ${IGNORE_FILE} says` })
    else if (entry.isDirectory()) walk(here, there, path.join(real, entry.name), search, rules)
    else inspect(here, there, path.join(real, entry.name), search)
  }
}

/** Decides about one file met inside a folder or by a glob. */
function inspect(file: string, absolute: string, real: string, search: Search): void {
  const skip = (message: string) => search.problems.push({ level: 'skipped', path: file, message })
  let stats: Stats
  try {
    stats = lstatSync(file)
    if (stats.isSymbolicLink()) {
      if (!search.follow) return void skip('a symbolic link, not followed (--follow asks for it)')
      stats = statSync(file)
      real = realpathSync(file)
      if (stats.isDirectory()) {
        walk(file, absolute, real, search)
        return
      }
    }
  } catch (error) {
    search.problems.push({ level: 'error', path: file, message: whyNot(file, error) })
    return
  }
  if (!stats.isFile()) return void skip(`${kindOf(stats)}, not opened`)
  const ending = path.extname(file).slice(1).toLowerCase()
  if (BINARY.has(ending)) return void skip(`not text, by its ending .${ending}`)
  search.candidates.push({ path: file, relative: absolute, size: stats.size, real })
}

/** What something is that is no file and no folder. */
function kindOf(stats: Stats): string {
  return stats.isFIFO() ? 'a pipe' : stats.isSocket() ? 'a socket' : 'a device'
}

function readEntries(folder: string) {
  return readdirSync(folder, { withFileTypes: true })
}

/** The deepest folder that holds all of `folders`; the root where they share nothing. */
function commonFolder(folders: readonly string[]): string {
  let common = folders[0] ?? ''
  for (const folder of folders) {
    while (folder !== common && !folder.startsWith(common.endsWith(path.sep) ? common : common + path.sep)) {
      const up = path.dirname(common)
      if (up === common) break
      common = up
    }
  }
  return common
}

function inside(base: string, absolute: string): string {
  const relative = path.relative(base, absolute)
  return path.sep === '/' ? relative : relative.split(path.sep).join('/').replace(':', '')
}

function truePath(file: string): string {
  try {
    return realpathSync(file)
  } catch {
    return path.resolve(file)
  }
}

function byRelative(a: Found, b: Found): number {
  return a.relative < b.relative ? -1 : a.relative > b.relative ? 1 : a.path < b.path ? -1 : 1
}

function isMissing(error: unknown): boolean {
  const code = (error as NodeJS.ErrnoException).code
  return code === 'ENOENT' || code === 'ENOTDIR' || code === 'ENAMETOOLONG' || code === 'ERR_INVALID_ARG_VALUE'
}

function whyNot(input: string, error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code ?? ''
  if (input === '') return 'an empty name: expected a file, a folder or a glob pattern'
  if (code === 'EACCES' || code === 'EPERM') return 'no permission to look at it'
  if (code === 'ELOOP') return 'a symbolic link that leads nowhere but to itself'
  if (isMissing(error))
    return 'there is no such file: expected a file, a folder or a glob pattern that matches something'
  return `cannot be looked at (${code || (error as Error).message})`
}
