import type fs from 'node:fs'
import path from 'node:path'

/** A kind of file system that takes names for one that are not. */
export interface Folding {
  /** Below this folder names fold. */
  root: string
  /** Names with the same key are the same file. */
  key: (name: string) => string
  /** The name that a new file is listed under. */
  kept: (name: string) => string
}

/** The functions of node:fs that take a path first, and those that take two. */
const ONE = [
  'existsSync',
  'lstatSync',
  'mkdirSync',
  'openSync',
  'readFileSync',
  'readdirSync',
  'rmSync',
  'rmdirSync',
  'statSync',
  'unlinkSync',
  'writeFileSync'
] as const
const TWO = ['linkSync', 'renameSync'] as const

/**
 * `node:fs` with a file system below a folder that folds names: case (NTFS, APFS), or forms of Unicode (HFS+). What a name was when it
 * was first used is what it stays. `folding` is asked at each call, null for no folding.
 */
export function foldingFs(actual: typeof fs, folding: () => Folding | null): typeof fs {
  const names = new Map<string, string>()
  const translated = (file: unknown): unknown => {
    const now = folding()
    if (now === null || typeof file !== 'string' || !file.startsWith(now.root + path.sep)) return file
    let place = now.root
    for (const segment of file.slice(now.root.length + 1).split(path.sep)) {
      const key = `${place}/${now.key(segment)}`
      if (!names.has(key)) names.set(key, now.kept(segment))
      place = `${place}/${names.get(key)}`
    }
    return place
  }
  const wrapped: Record<string, unknown> = { ...actual }
  for (const name of ONE) {
    const call = actual[name] as (...args: unknown[]) => unknown
    wrapped[name] = (file: unknown, ...more: unknown[]) => call(translated(file), ...more)
  }
  for (const name of TWO) {
    const call = actual[name] as (...args: unknown[]) => unknown
    wrapped[name] = (from: unknown, to: unknown) => call(translated(from), translated(to))
  }
  // Of the two, only the system's own gives a name as the disk spells it.
  const native = (file: string) => actual.realpathSync.native(translated(file) as string)
  wrapped.realpathSync = Object.assign((file: string) => path.resolve(file), { native })
  return { ...wrapped, default: wrapped } as unknown as typeof fs
}
