import { createHash } from 'node:crypto'
import path from 'node:path'

/** File systems allow names of 255 bytes (ext4, APFS and NTFS count differently; bytes are the narrowest). */
const NAME_BYTES = 255
/** Device names that Windows reserves in every folder, with any ending. */
const RESERVED = new Set(
  'con prn aux nul com0 com1 com2 com3 com4 com5 com6 com7 com8 com9 com¹ com² com³ lpt0 lpt1 lpt2 lpt3 lpt4 lpt5 lpt6 lpt7 lpt8 lpt9 lpt¹ lpt² lpt³ conin$ conout$'.split(
    ' '
  )
)

/** `a/b.txt` with `.json` → `a/b.json`: what plain conversion writes. Safe as `safePath` is. */
export function stemName(relative: string, ending: string): string {
  const folder = path.posix.dirname(relative)
  const stem = path.posix.basename(relative, path.posix.extname(relative))
  return safePath(folder === '.' ? stem : `${folder}/${stem}`, ending)
}

/** `a/b.txt` with `.json` → `a/b.txt.json`: what an archive writes, so that `b.txt` and `b.md` do not meet. */
export function fullName(relative: string, ending: string): string {
  return safePath(relative, ending)
}

/**
 * A path that can be written below an output folder on any file system: no empty, `.` or `..` segment, no reserved
 * name, no segment over 255 bytes, none that ends in a dot or a space, no NUL. Everything else of the name stays. What had to be
 * cut carries eight hex digits of the whole, so that two long names stay two.
 */
export function safePath(relative: string, ending = ''): string {
  const segments = relative.split('/').filter((segment) => segment !== '' && segment !== '.')
  if (segments.length === 0) segments.push('_')
  const last = segments.length - 1
  const safe = segments.map((segment, index) => safeSegment(segment, index === last ? ending : '')).join('/')
  // The same string, not a copy: a large archive holds one of these per input.
  return safe === relative ? relative : safe
}

/** Whether a path is one that `safePath` gives, so that it leads down and nowhere else. */
export function isSafe(relative: string): boolean {
  return safePath(relative) === relative
}

function safeSegment(segment: string, ending: string): string {
  let name = segment === '..' ? '__' : segment.replaceAll('\0', '_')
  if (RESERVED.has((name.split('.')[0] as string).trimEnd().toLowerCase())) name = `_${name}`
  if (ending === '' && /[. ]$/.test(name)) name = `${name}_`
  if (Buffer.byteLength(name + ending) <= NAME_BYTES) return name + ending
  const mark = `-${sha8(name)}`
  return cutBytes(name, NAME_BYTES - Buffer.byteLength(mark + ending)) + mark + ending
}

/** The longest start of `text` that has at most `limit` bytes of UTF-8 and does not cut a character in two. */
export function cutBytes(text: string, limit: number): string {
  let bytes = 0
  let end = 0
  for (const character of text) {
    bytes += Buffer.byteLength(character)
    if (bytes > limit) break
    end += character.length
  }
  return text.slice(0, end)
}

const ASCII = /^[\0-\x7f]*$/

/** What two paths have in common that are one file where case is folded or Unicode normalised. */
export function foldKey(name: string): string {
  if (ASCII.test(name)) return name.toLowerCase()
  return name.normalize('NFD').toUpperCase().toLowerCase().normalize('NFC')
}

/** A name that two inputs want, or that one wants as a file and another as a folder. */
export interface Collision {
  name: string
  /** The two inputs, the first in order and the one that came too late. */
  inputs: [string, string]
}

/** The pairs that would meet in one file; empty when each input can have its own. Folders count as taken names too. */
export function collisions(wanted: Iterable<{ input: string; name: string }>): Collision[] {
  const files = new Map<string, string>()
  const folders = new Map<string, string>()
  const met: Collision[] = []
  for (const { input, name } of wanted) {
    const key = foldKey(name)
    const other = files.get(key) ?? folders.get(key)
    if (other !== undefined) met.push({ name, inputs: [other, input] })
    else files.set(key, input)
    for (let at = key.lastIndexOf('/'); at > 0; at = key.lastIndexOf('/', at - 1)) {
      const folder = key.slice(0, at)
      const file = files.get(folder)
      if (file !== undefined) met.push({ name: folder, inputs: [file, input] })
      if (folders.has(folder)) break
      folders.set(folder, input)
    }
  }
  return met
}

/** Names given so far, by fold key; folders with how they are written. */
interface Taken {
  files: Set<string>
  folders: Map<string, string>
}

/**
 * Gives each input a safe path of its own: its own path, or, where that would meet another's on a file system that folds
 * case or normalises Unicode, its own with eight hex digits. A name also keeps clear of what others are written
 * under with `endings` added: `a` + `.json` is not `a.json`'s folder. Folders that are one there are written one way. `kept` are names given
 * earlier, which stay.
 * In: relative paths in order. Out: the names in the same order.
 */
export function settle(
  relatives: readonly string[],
  endings: readonly string[] = [],
  kept: ReadonlyMap<string, string> = new Map()
): string[] {
  const taken: Taken = { files: new Set(), folders: new Map() }
  for (const name of kept.values()) {
    taken.files.add(foldKey(name))
    addFolders(name, taken.folders)
  }
  for (const relative of relatives) addFolders(safePath(relative), taken.folders)
  return relatives.map((relative) => {
    const earlier = kept.get(relative)
    // The same string, not a copy: a large archive holds one of these for each input.
    if (earlier !== undefined) return earlier === relative ? relative : earlier
    let name = inFolder(safePath(relative), taken.folders)
    for (let round = 0; !isFree(foldKey(name), taken, endings); round++)
      name = inFolder(marked(relative, round), taken.folders)
    taken.files.add(foldKey(name))
    return name
  })
}

/** A name with its folder as it was written first. */
function inFolder(name: string, folders: ReadonlyMap<string, string>): string {
  const end = name.lastIndexOf('/')
  if (end < 0) return name
  const folder = folders.get(foldKey(name.slice(0, end))) ?? ''
  return name.startsWith(`${folder}/`) && folder.length === end ? name : folder + name.slice(end)
}

function isFree(key: string, { files, folders }: Taken, endings: readonly string[]): boolean {
  if (files.has(key) || folders.has(key)) return false
  return endings.every(
    (ending) =>
      !files.has(key + ending) &&
      !folders.has(key + ending) &&
      !(key.endsWith(ending) && files.has(key.slice(0, -ending.length)))
  )
}

function addFolders(name: string, folders: Map<string, string>): void {
  const missing: number[] = []
  let end = name.lastIndexOf('/')
  for (; end > 0 && !folders.has(foldKey(name.slice(0, end))); end = name.lastIndexOf('/', end - 1)) missing.push(end)
  let above = end > 0 ? (folders.get(foldKey(name.slice(0, end))) as string) : ''
  for (const next of missing.reverse()) {
    above += name.slice(Math.max(end, 0), next)
    folders.set(foldKey(name.slice(0, next)), above)
    end = next
  }
}

function marked(relative: string, round: number): string {
  const { dir, name, ext } = path.posix.parse(relative)
  const mark = `-${sha8(round === 0 ? relative : `${relative}\0${round}`)}`
  const short = cutBytes(name, NAME_BYTES - Buffer.byteLength(mark + ext))
  return safePath(`${dir === '' ? '' : `${dir}/`}${short}${mark}${ext}`)
}

function sha8(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 8)
}
