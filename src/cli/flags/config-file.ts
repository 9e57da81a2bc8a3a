import { existsSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import type { Command, Option } from 'commander'
import { StetError } from '../../errors.ts'
import { nearestOf } from '../../nearest.ts'
import { isObject } from '../../value-kind.ts'
import type { Flag } from './flag.ts'
import { FLAGS } from './flag-table.ts'
import { flagOf } from './flags.ts'

/** Looked for in this order; the first that is there is read, the user's only where the project has none for a flag. */
const FILES = ['stet.config.json', 'stet.config.yaml', 'stet.config.yml'] as const

/** Sources of a value, as commander names them, that a config file does not override. */
const STRONGER: ReadonlySet<string | undefined> = new Set(['cli', 'env', 'config'])

/**
 * Sets what neither flags nor `STET_*` variables set: from the working folder's config file, then from the user's. A config
 * file is data: flags by their long names. Returns a line for each file, with what it set.
 *
 * @param warn is told of a config file that is not read, since another is beside it
 * @throws StetError `usage` for a file that does not parse, a key that is no flag or a value that the flag does not take.
 */
export async function applyConfig(command: Command, warn: (message: string) => void): Promise<string[]> {
  if (command.getOptionValue('config') === false) return []
  const applied: string[] = []
  for (const folder of [process.cwd(), userFolder()]) {
    if (folder === null) continue
    const config = await configIn(folder, warn)
    if (config === null) continue
    const set = setFrom(command, config)
    applied.push(`${config.file}: ${set.length === 0 ? 'sets nothing here' : `sets ${set.join(', ')}`}`)
  }
  return applied
}

function userFolder(): string | null {
  const base = process.env.XDG_CONFIG_HOME || (process.env.HOME ? path.join(process.env.HOME, '.config') : '')
  return base === '' ? null : path.join(base, 'stet')
}

interface Config {
  file: string
  values: Record<string, unknown>
}

async function configIn(folder: string, warn: (message: string) => void): Promise<Config | null> {
  for (const name of FILES) {
    const file = path.join(folder, name)
    const text = textOf(file)
    if (text === null) continue
    const passedBy = FILES.slice(FILES.indexOf(name) + 1).filter((other) => existsSync(path.join(folder, other)))
    if (passedBy.length > 0) warn(`${file} is read, and ${passedBy.join(' and ')} beside it is not`)
    const values = await parsed(file, text)
    if (!isObject(values)) throw new StetError('usage', `${file}: expected an object of flags and their values`)
    return { file, values }
  }
  return null
}

/** A larger file is no list of flags. */
const MOST_BYTES = 1 << 20

/**
 * The text of a file; `null` where there is none that may be read. A pipe or a device of that name is not opened.
 *
 * @throws StetError `usage` for a file that is too large
 */
function textOf(file: string): string | null {
  try {
    const stats = statSync(file)
    if (stats.size > MOST_BYTES)
      throw new StetError('usage', `${file}: expected at most ${MOST_BYTES} bytes, but it has ${stats.size}`)
    return stats.isFile() ? readFileSync(file, 'utf8') : null
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'EACCES' || code === 'ELOOP') return null
    throw error
  }
}

async function parsed(file: string, text: string): Promise<unknown> {
  try {
    return file.endsWith('.json') ? JSON.parse(text) : await parseYaml(text)
  } catch (error) {
    const language = file.endsWith('.json') ? 'JSON' : 'YAML'
    const [reason = ''] = (error as Error).message.split('\n')
    throw new StetError('usage', `${file}: expected ${language}, but it does not parse: ${reason.replace(/:$/, '')}`)
  }
}

/** The value of a YAML text. @throws the first error or warning: what a library takes with a warning is no plain data. */
async function parseYaml(text: string): Promise<unknown> {
  const { parseDocument } = await import('yaml')
  const document = parseDocument(text, { logLevel: 'silent' })
  const [problem] = [...document.errors, ...document.warnings]
  if (problem !== undefined) throw problem
  return document.toJS()
}

function longName(flags: string): string {
  return /--(?:no-)?([a-z-]+)/.exec(flags)?.[1] ?? ''
}

/** Sets what is not set yet, and returns its keys. A flag of another command is skipped: one file serves all commands. */
function setFrom(command: Command, { file, values }: Config): string[] {
  const set: string[] = []
  for (const [key, value] of Object.entries(values)) {
    const rows = Object.values<Flag>(FLAGS).filter(({ flags }) => longName(flags) === key)
    if (rows.length === 0) throw unknownKey(file, key)
    const option = command.options.find((known) => longName(known.flags) === key)
    const row = option === undefined ? undefined : flagOf(option)
    if (row === undefined ? rows.every(({ commandLineOnly }) => commandLineOnly) : row.commandLineOnly)
      throw new StetError(
        'usage',
        `${file}: expected flags that do not name files to write, replace or read, but got "${key}", which is accepted on the command line only`
      )
    if (option === undefined) continue
    if (STRONGER.has(command.getOptionValueSource(option.attributeName()))) continue
    command.setOptionValueWithSource(option.attributeName(), valueFor(option, value, file), 'config')
    set.push(key)
  }
  return set
}

function unknownKey(file: string, key: string): StetError {
  const nearest = nearestOf(
    key,
    Object.values<Flag>(FLAGS).map(({ flags }) => longName(flags))
  )
  const hint = nearest === null ? '' : `; did you mean "${nearest}"?`
  return new StetError('usage', `${file}: expected flags by their long names, but got "${key}"${hint}`)
}

/** A value as the flag would have it from the command line. @throws StetError `usage` for one that it does not take. */
function valueFor(option: Option, value: unknown, file: string): unknown {
  const wrong = (expected: string) =>
    new StetError(
      'usage',
      `${file}: expected ${longName(option.flags)} to be ${expected}, but got ${JSON.stringify(value)}`
    )
  if (option.isBoolean() || option.negate) {
    if (typeof value !== 'boolean') throw wrong('true or false')
    return value
  }
  const texts = Array.isArray(value) ? value : [value]
  if (!texts.every((text) => typeof text === 'string' || typeof text === 'number')) throw wrong('a text or a number')
  const { parseArg } = option
  if (Array.isArray(value) && !flagOf(option)?.repeatable) throw wrong('one value')
  if (parseArg === undefined) return String(value)
  try {
    return texts.map(String).reduce<unknown>((before, text) => parseArg(text, before), undefined)
  } catch (error) {
    throw wrong((error as Error).message.replace(/^expected /, ''))
  }
}
