import type fs from 'node:fs'
import path from 'node:path'

/** The functions of node:fs that take a path first, and those that take two. */
const ONE = [
  'accessSync',
  'createReadStream',
  'existsSync',
  'lstatSync',
  'mkdirSync',
  'openSync',
  'opendirSync',
  'readFileSync',
  'readdirSync',
  'rmSync',
  'rmdirSync',
  'statSync',
  'unlinkSync',
  'writeFileSync'
] as const
const TWO = ['copyFileSync', 'linkSync', 'renameSync'] as const

/** What no name may hold there; a colon only behind a drive. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: names have no controls
const REFUSED = /[\u0000-\u001f<>:"|?*]/
const ON_DRIVE = /^(?:\\\\\?\\)?([A-Za-z]):[\\/](.*)$/s
const DEVICE = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\.|$)/i

/**
 * `node:fs` as Windows has it, with its drives as folders below `root`: names fold case, end in no dot and no space, hold none of `<>:"|?*`, and
 * are no devices; no flag keeps `open` from following a link. Paths that begin with a slash are those of this machine.
 */
export function windowsFs(actual: typeof fs, root: () => string): typeof fs {
  const onDisk = (file: unknown): unknown => {
    if (typeof file !== 'string') return file
    const at = file.startsWith('/') ? null : ON_DRIVE.exec(path.win32.resolve(file))
    if (at === null) return file
    const [, drive = '', rest = ''] = at
    return rest
      .split(/[\\/]/)
      .reduce((place, name) => inFolder(actual, place, name), `${root()}/${drive.toUpperCase()}`)
  }
  const wrapped: Record<string, unknown> = { ...actual }
  for (const name of ONE) {
    const call = actual[name] as (...args: unknown[]) => unknown
    wrapped[name] = (file: unknown, ...more: unknown[]) => call(onDisk(file), ...more)
  }
  for (const name of TWO) {
    const call = actual[name] as (...args: unknown[]) => unknown
    wrapped[name] = (from: unknown, to: unknown) => call(onDisk(from), onDisk(to))
  }
  const native = (file: string) => asWindows(actual.realpathSync.native(onDisk(file) as string), root())
  wrapped.realpathSync = Object.assign((file: string) => path.win32.resolve(file), { native })
  const { O_NOFOLLOW: _, O_NONBLOCK: __, ...constants } = actual.constants
  wrapped.constants = constants
  return { ...wrapped, default: wrapped } as unknown as typeof fs
}

function asWindows(file: string, root: string): string {
  const [drive = '', ...names] = file.slice(root.length + 1).split('/')
  return `${drive}:\\${names.join('\\')}`
}

function inFolder(actual: typeof fs, place: string, given: string): string {
  const name = given.replace(/[. ]+$/, '')
  if (name === '') return place
  if (REFUSED.test(name) || DEVICE.test(name)) throw Object.assign(new Error(`ENOENT: ${given}`), { code: 'ENOENT' })
  const names = actual.existsSync(place) && actual.statSync(place).isDirectory() ? actual.readdirSync(place) : []
  return `${place}/${names.find((other) => other.toLowerCase() === name.toLowerCase()) ?? name}`
}
