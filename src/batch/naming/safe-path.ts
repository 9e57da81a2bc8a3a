import { createHash } from 'node:crypto'
import path from 'node:path'

/** File systems allow names of 255 bytes (ext4, APFS and NTFS count differently; bytes are the narrowest). */
export const NAME_BYTES = 255
/** Device names that Windows reserves in every folder, with any ending. */
const RESERVED = new Set(
  'con prn aux nul com0 com1 com2 com3 com4 com5 com6 com7 com8 com9 com¹ com² com³ lpt0 lpt1 lpt2 lpt3 lpt4 lpt5 lpt6 lpt7 lpt8 lpt9 lpt¹ lpt² lpt³ conin$ conout$'.split(
    ' '
  )
)

/** `a/b.txt` with `.json` → `a/b.json`: what plain conversion writes. As safe as `safePath`. */
export function stemName(relative: string, ending: string): string {
  const folder = path.posix.dirname(relative)
  const stem = path.posix.basename(relative, path.posix.extname(relative))
  return safePath(folder === '.' ? stem : `${folder}/${stem}`, ending)
}

/** `a/b.txt` with `.json` → `a/b.txt.json`: what an archive writes, so that `b.txt` and `b.md` get different files. */
export function fullName(relative: string, ending: string): string {
  return safePath(relative, ending)
}

/**
 * A path that can be written below an output folder on any file system: no empty, `.` or `..` segment, no reserved
 * name, no segment over 255 bytes, none that ends in a dot or a space, no NUL. The rest of the name is kept. A name
 * that had to be cut ends in eight hex digits of its hash, so that two long names stay different.
 */
export function safePath(relative: string, ending = ''): string {
  const segments = relative.split('/').filter((segment) => segment !== '' && segment !== '.')
  if (segments.length === 0) segments.push('_')
  const last = segments.length - 1
  const safe = segments.map((segment, index) => safeSegment(segment, index === last ? ending : '')).join('/')
  // The same string, not a copy: a large archive holds one of these per input.
  return safe === relative ? relative : safe
}

/** Whether a path is one that `safePath` gives, so that it cannot leave the folder it is joined to. */
export function isSafe(relative: string): boolean {
  return safePath(relative) === relative
}

function safeSegment(segment: string, ending: string): string {
  let name = segment === '..' ? '__' : segment.replaceAll('\0', '_')
  if (RESERVED.has((name.split('.')[0] as string).trimEnd().toLowerCase())) name = `_${name}`
  if (ending === '' && /[. ]$/.test(name)) name = `${name}_`
  if (Buffer.byteLength(name + ending) <= NAME_BYTES) return name + ending
  const hash = `-${sha8(name)}`
  return cutBytes(name, NAME_BYTES - Buffer.byteLength(hash + ending)) + hash + ending
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

/** The first eight hex digits of a text's SHA-256: they tell two names apart that would otherwise be one. */
export function sha8(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 8)
}
