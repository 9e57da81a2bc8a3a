import { lstatSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import ignore, { type Ignore } from 'ignore'
import { StetError } from '../../errors.ts'
import { fileKind } from './file-kind.ts'

/** Lists what is ignored inside its folder and below, in the syntax of `.gitignore`. */
export const IGNORE_FILE = '.stetignore'

/** Files that speak to stet rather than being read by it. */
const OWN_FILES: ReadonlySet<string> = new Set(['stet.config.json', 'stet.config.yaml'])

/** Whether a name met inside a folder is that of a file for stet itself. */
export function isConfigFile(name: string): boolean {
  return OWN_FILES.has(name)
}

/** The ignore files above a place, nearest last. */
export type Rules = readonly { folder: string; rules: Ignore }[]

/** What an ignore file may have. Names are matched by regular expressions, whose work grows with the power of the `**` in a pattern. */
const MOST_BYTES = 1 << 20
const LONGEST_PATTERN = 1000
const MOST_DOUBLE_STARS = 2

/** A line of an ignore file that is no pattern, or one that is not accepted. */
export class IgnoreFileError extends Error {
  /** The file and the line. */
  readonly place: string

  constructor(place: string, message: string) {
    super(message)
    this.place = place
  }
}

/**
 * The rules inside a folder: those above and its own. What is no regular file is refused, as what it would have named must not be
 * read; a link is followed where links are. @throws the file system's error, or an IgnoreFileError.
 */
export function rulesIn(folder: string, above: Rules, follow: boolean): Rules {
  const file = path.join(folder, IGNORE_FILE)
  const stats = follow ? statSync(file) : lstatSync(file)
  if (!stats.isFile()) throw new IgnoreFileError(file, `is ${fileKind(stats)}: expected a regular file`)
  const { size } = stats
  if (size > MOST_BYTES) throw new IgnoreFileError(file, `expected at most ${MOST_BYTES} bytes, but it has ${size}`)
  const rules = ignore()
  for (const [index, line] of readFileSync(file, 'utf8').split(/\r?\n/).entries()) {
    const refusal = refusalOf(line)
    if (refusal !== null) throw new IgnoreFileError(`${file}:${index + 1}`, refusal)
    rules.add(line)
  }
  return [...above, { folder, rules }]
}

/** Why a line is not accepted as a pattern; null where it is. */
function refusalOf(line: string): string | null {
  if (line.startsWith('#')) return null
  if (line.length > LONGEST_PATTERN)
    return `expected a pattern of at most ${LONGEST_PATTERN} characters, but got ${line.length}`
  const stars = line.split('**').length - 1
  if (stars > MOST_DOUBLE_STARS) return `expected at most ${MOST_DOUBLE_STARS} times ** in a pattern, but got ${stars}`
  try {
    // A pattern is compiled when a name is first asked for.
    ignore().add(line).test('x')
    return null
  } catch {
    return 'expected a pattern in the manner of .gitignore'
  }
}

/**
 * What `--exclude` names, by its path below the folder that is an input.
 *
 * @throws StetError `usage` for what is no pattern
 */
export function excludedBy(patterns: readonly string[]): (below: string, isFolder: boolean) => boolean {
  const rules = ignore()
  for (const pattern of patterns) {
    const refusal = pattern.trim() === '' ? 'expected a pattern, but it is empty' : refusalOf(pattern)
    if (refusal !== null) throw new StetError('usage', `--exclude ${JSON.stringify(pattern)}: ${refusal}`)
    rules.add(pattern)
  }
  if (patterns.length === 0) return () => false
  return (below, isFolder) => rules.ignores(below.split(path.sep).join('/') + (isFolder ? '/' : ''))
}

/** Whether a file or folder is to be passed by; the nearest file that speaks of it decides. */
export function isIgnored(place: string, isFolder: boolean, rules: Rules): boolean {
  for (const { folder, rules: own } of [...rules].reverse()) {
    const inside = path.relative(folder, place).split(path.sep).join('/')
    const { ignored, unignored } = own.test(isFolder ? `${inside}/` : inside)
    if (ignored || unignored) return ignored
  }
  return false
}
