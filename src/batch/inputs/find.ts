import { lstatSync, type Stats, statSync } from 'node:fs'
import path from 'node:path'
import { StetError } from '../../errors.ts'
import { arranged, type Order, withSlashes } from './arrange.ts'
import { codeOfInput, describeError, isMissing } from './describe-error.ts'
import { excludedBy } from './ignore-file.ts'
import { realPath, truePath } from './true-path.ts'
import { addWritten, type InputFile, type InputProblem, inspect, kindOf, type Search, walk } from './walk.ts'

export type { InputFile, InputProblem } from './walk.ts'

export interface FindOptions {
  /** Follow symbolic links met inside folders. A link that is itself an input is always followed. */
  follow?: boolean
  /** Refuse pipes, devices and sockets that are inputs themselves: they cannot be read again, or never end. */
  plain?: boolean
  /** Patterns in the manner of `.gitignore`: what is met inside a folder or by a glob and matches one is left out. */
  patterns?: readonly string[]
  /** A folder to leave out wherever it is met: the output folder, so that an archive never swallows itself. */
  exclude?: string
  /**
   * `sorted`, the default: all files by `relative`, the same file never twice. `given`: the files of each input in the order of the inputs,
   * and again where an input is named again. `once`: in that order, the same file never twice.
   */
  order?: Order
  /** Files and folders that the run writes to: left out where they are met inside an input. */
  outputs?: readonly string[]
  /** Files that the run reads as something else than dumps, such as a profile: left out in the same way. */
  others?: readonly string[]
}

interface FoundInputs {
  found: InputFile[]
  /** For each input the number of files found before its own; of use where they are in the order of the inputs. */
  starts: number[]
  problems: InputProblem[]
  /** The true paths of the inputs that are folders, and of the folders that glob patterns search. */
  folders: string[]
}

/**
 * Finds the files that inputs (files, folders, glob patterns) mean. A folder's files are sorted and keep its tree; several inputs keep the tree below the deepest folder that holds them all. Never
 * throws for what is wrong with an input: that is a problem of level `error`. What stet itself wrote inside a folder is left out: archives,
 * outputs of this run, documents whose sources are inputs too, and what a list of an earlier run names.
 *
 * @throws StetError `usage` where an output is a file inside an input that stet did not write: a dump is often the only copy
 */
export async function find(inputs: readonly string[], options: FindOptions = {}): Promise<FoundInputs> {
  const search: Search = {
    follow: options.follow === true,
    plain: options.plain === true,
    excluded: excludedBy(options.patterns ?? []),
    exclude: options.exclude === undefined ? null : truePath(options.exclude),
    outputs: new Set(options.outputs?.map(truePath)),
    endangered: null,
    written: new Set(options.others?.map(truePath)),
    own: { count: 0, first: '' },
    folders: [],
    candidates: [],
    problems: [],
    bases: [],
    input: 0,
    walked: new Set()
  }
  for (const input of inputs) {
    await take(input, search)
    search.input++
  }
  if (search.endangered !== null)
    throw new StetError(
      'usage',
      `expected an output to be another file than the inputs, but ${search.endangered} is one of them, which stet did not write`
    )
  const common = commonFolder(search.bases)
  const prefixes = search.bases.map((base) => inside(common, base))
  const { found, starts, repeated } = arranged(search, prefixes, {
    inputs: inputs.length,
    order: options.order ?? 'sorted'
  })
  const { problems, folders, own } = search
  if (own.count > 0) problems.push({ level: 'own', path: own.first, message: leftOut(own.count - 1) })
  const [first] = repeated
  if (first !== undefined) problems.push({ level: 'repeated', path: first, message: readOnce(repeated.length - 1) })
  return { found, starts, problems, folders }
}

function leftOut(more: number): string {
  const others = more === 0 ? '' : ` (and ${more} more ${more === 1 ? 'place' : 'places'})`
  return `left out as an output of stet${others}; a file that is itself named is read`
}

function readOnce(more: number): string {
  return `was met before, and is read once${more === 0 ? '' : ` (and ${more} more ${more === 1 ? 'file' : 'files'})`}`
}

async function take(input: string, search: Search): Promise<void> {
  let stats: Stats
  try {
    stats = statSync(input)
  } catch (error) {
    if (isMissing(error) && (await takeGlob(input, search))) return
    search.problems.push({
      level: 'error',
      path: input,
      message: describeError(input, error),
      code: codeOfInput(error)
    })
    return
  }
  const absolute = path.resolve(input)
  if (stats.isDirectory()) {
    const base = search.bases.push(absolute) - 1
    const real = realPath(input)
    addFolder(real, search)
    return walk({ shown: path.normalize(input), relative: '', real, base, depth: 0 }, search)
  }
  if (search.plain && !stats.isFile()) {
    search.problems.push({
      level: 'error',
      path: input,
      message: `${kindOf(stats)}: expected a file or a folder`,
      code: 'not-a-file'
    })
    return
  }
  // A pipe or a device given by name is read: `stet <(command)` hands one over as /dev/fd/63.
  search.candidates.push({
    path: input,
    relative: path.basename(absolute),
    size: stats.isFile() ? stats.size : null,
    real: truePath(input),
    madeOf: null,
    input: search.input,
    base: search.bases.push(path.dirname(absolute)) - 1
  })
}

/** Takes what a pattern matches, from its fixed part on; false where that is nothing. */
async function takeGlob(pattern: string, search: Search): Promise<boolean> {
  if (pattern === '' || pattern.includes('\0')) return false
  const { default: glob } = await import('fast-glob')
  const wanted = path.sep === '/' ? pattern : pattern.replaceAll('\\', '/')
  if (!glob.isDynamicPattern(wanted)) return false
  const matches = await glob(wanted, { followSymbolicLinks: search.follow, onlyFiles: false, markDirectories: false })
  const files = matches.filter((match) => !lstatSync(match).isDirectory())
  if (files.length === 0) return false
  const fixed = commonFolder(glob.generateTasks(wanted).map((task) => path.resolve(task.base)))
  const base = search.bases.push(fixed) - 1
  addFolder(truePath(fixed), search)
  for (const file of files) {
    const relative = path.relative(fixed, path.resolve(file))
    if (!search.excluded(relative, false))
      inspect({ shown: file, relative, real: truePath(file), base, depth: 0 }, search)
  }
  return true
}

/** Adds a folder that is an input, with what lists in the folders above it say. */
function addFolder(real: string, search: Search): void {
  search.folders.push(real)
  for (let above = path.dirname(real); ; above = path.dirname(above)) {
    addWritten(above, search)
    if (above === path.dirname(above)) return
  }
}

/** The deepest folder that holds all of `folders`; an empty text where they are on several drives. */
function commonFolder(folders: readonly string[]): string {
  let common = folders[0] ?? ''
  for (const folder of folders) {
    while (folder !== common && !folder.startsWith(common.endsWith(path.sep) ? common : common + path.sep)) {
      const up = path.dirname(common)
      if (up === common) return ''
      common = up
    }
  }
  return common
}

/** A folder below another, with `/`; below none, `C:\dumps` is `C/dumps`. */
function inside(base: string, absolute: string): string {
  return base === '' ? withSlashes(absolute).replace(':', '') : withSlashes(path.relative(base, absolute))
}
