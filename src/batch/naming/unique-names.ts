import path from 'node:path'
import { StetError } from '../../errors.ts'
import { cutBytes, NAME_BYTES, safePath, sha8 } from './safe-path.ts'

const ASCII = /^[\0-\x7f]*$/

/** The same for two paths that name one file where case is folded or Unicode is normalised. */
export function foldKey(name: string): string {
  if (ASCII.test(name)) return name.toLowerCase()
  return name.normalize('NFD').toUpperCase().toLowerCase().normalize('NFC')
}

/** A path that an input would be written to. */
interface WantedName {
  /** What the input is called in messages. */
  input: string
  name: string
}

/** A name that two inputs want, or that one wants as a file and another as a folder. */
interface Collision {
  name: string
  /** The two inputs, in the order in which they came. */
  inputs: [string, string]
}

/** The pairs that would be written to one file; empty where each input gets its own. Folders count as taken names too. */
export function collisions(wanted: Iterable<WantedName>): Collision[] {
  const files = new Map<string, string>()
  const folders = new Map<string, string>()
  const found: Collision[] = []
  for (const { input, name } of wanted) {
    const key = foldKey(name)
    const other = files.get(key) ?? folders.get(key)
    if (other !== undefined) found.push({ name, inputs: [other, input] })
    else files.set(key, input)
    for (let at = key.lastIndexOf('/'); at > 0; at = key.lastIndexOf('/', at - 1)) {
      const folder = key.slice(0, at)
      const file = files.get(folder)
      if (file !== undefined) found.push({ name: folder, inputs: [file, input] })
      if (folders.has(folder)) break
      folders.set(folder, input)
    }
  }
  return found
}

/**
 * Throws a StetError `collision` where two inputs would be written to one path. To be called before anything is written.
 *
 * @param advice what the message ends with: what was done, or what would help
 */
export function refuseCollisions(wanted: Iterable<WantedName>, advice: string): void {
  const [first, ...more] = collisions(wanted)
  if (first === undefined) return
  const [one, two] = first.inputs
  const both = one === two ? `two records of ${one}` : `${one} and ${two}`
  const others = more.length === 0 ? '' : `, and there are ${more.length} more such pairs`
  throw new StetError('collision', `${first.name}: ${both} would both be written here${others}; ${advice}`)
}

/** Names that are taken, by fold key; each folder with the spelling it was first written with. */
interface TakenNames {
  files: Set<string>
  folders: Map<string, string>
}

/**
 * Gives each input a safe path of its own: its own path, or, where that would be another's on a file system that folds
 * case or normalises Unicode, its own with eight hex digits. A name is not given either where it would be the same as another's
 * with one of the `endings` added: `a` + `.json` is not the folder of `a.json`. Folders that are one on such a file system are
 * spelt one way. `kept` are names given earlier, which stay. The names come in the order of the inputs.
 */
export function uniqueNames(
  relatives: readonly string[],
  endings: readonly string[] = [],
  kept: ReadonlyMap<string, string> = new Map()
): string[] {
  const taken: TakenNames = { files: new Set(), folders: new Map() }
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
      name = inFolder(withHash(relative, round), taken.folders)
    taken.files.add(foldKey(name))
    return name
  })
}

/** A name whose folder is spelt as it was first written. */
function inFolder(name: string, folders: ReadonlyMap<string, string>): string {
  const end = name.lastIndexOf('/')
  if (end < 0) return name
  const folder = folders.get(foldKey(name.slice(0, end))) ?? ''
  return name.startsWith(`${folder}/`) && folder.length === end ? name : folder + name.slice(end)
}

function isFree(key: string, { files, folders }: TakenNames, endings: readonly string[]): boolean {
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
  let above = end > 0 ? (folders.get(foldKey(name.slice(0, end))) ?? '') : ''
  for (const next of missing.reverse()) {
    above += name.slice(Math.max(end, 0), next)
    folders.set(foldKey(name.slice(0, next)), above)
    end = next
  }
}

function withHash(relative: string, round: number): string {
  const { dir, name, ext } = path.posix.parse(relative)
  const hash = `-${sha8(round === 0 ? relative : `${relative}\0${round}`)}`
  const short = cutBytes(name, NAME_BYTES - Buffer.byteLength(hash + ext))
  return safePath(`${dir === '' ? '' : `${dir}/`}${short}${hash}${ext}`)
}
