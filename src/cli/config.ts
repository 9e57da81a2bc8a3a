import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Command } from 'commander'
import { StetError } from '../errors.ts'
import { FLAGS } from './flags.ts'

/** Looked for in this order; the first that is there is read, the user's only where the project has none for a flag. */
const FILES = ['stet.config.json', 'stet.config.yaml'] as const

/** Where commander's value came from, strongest first, when it is not to be touched. */
const SAID: ReadonlySet<string | undefined> = new Set(['cli', 'env'])

/**
 * Fills in what neither flags nor `STET_*` variables said: from the working folder's config file, then from
 * the user's. A config file is data: flags by their long names.
 *
 * @throws StetError `usage` for a file that does not parse or a key that is no flag.
 */
export async function applyConfig(command: Command): Promise<void> {
  if (command.getOptionValue('config') === false) return
  for (const folder of [process.cwd(), userFolder()]) {
    if (folder === null) continue
    const config = await configIn(folder)
    if (config !== null) fill(command, config)
  }
}

function userFolder(): string | null {
  const base = process.env.XDG_CONFIG_HOME || (process.env.HOME ? path.join(process.env.HOME, '.config') : '')
  return base === '' ? null : path.join(base, 'stet')
}

interface Config {
  file: string
  values: Record<string, unknown>
}

async function configIn(folder: string): Promise<Config | null> {
  for (const name of FILES) {
    const file = path.join(folder, name)
    const text = textOf(file)
    if (text === null) continue
    const values = await parsed(file, text)
    if (typeof values !== 'object' || values === null || Array.isArray(values)) {
      throw new StetError('usage', `${file}: expected an object of flags and their values`)
    }
    return { file, values: values as Record<string, unknown> }
  }
  return null
}

function textOf(file: string): string | null {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'EACCES') return null
    throw error
  }
}

async function parsed(file: string, text: string): Promise<unknown> {
  try {
    return file.endsWith('.json') ? JSON.parse(text) : (await import('yaml')).parse(text)
  } catch (error) {
    throw new StetError(
      'usage',
      `${file}: expected ${file.endsWith('.json') ? 'JSON' : 'YAML'}, but it does not parse: ${(error as Error).message}`
    )
  }
}

function longName(flags: string): string {
  return /--(?:no-)?([a-z-]+)/.exec(flags)?.[1] ?? ''
}

/** A key that is a flag of another command is passed over: one file serves them all. */
function fill(command: Command, { file, values }: Config): void {
  const flags = new Set(Object.values(FLAGS).map((known) => longName(known.flags)))
  for (const [key, value] of Object.entries(values)) {
    if (!flags.has(key)) throw new StetError('usage', `${file}: expected flags by their long names, but got "${key}"`)
    const option = command.options.find((known) => longName(known.flags) === key)
    if (
      option === undefined ||
      (option.required && option.envVar === undefined) ||
      SAID.has(command.getOptionValueSource(option.attributeName())) ||
      command.getOptionValueSource(option.attributeName()) === 'config'
    )
      continue
    command.setOptionValueWithSource(option.attributeName(), typedValue(value, option.parseArg), 'config')
  }
}

function typedValue(value: unknown, parse: ((value: string, previous: unknown) => unknown) | undefined): unknown {
  if (typeof value === 'boolean' || parse === undefined) return value
  const texts = (Array.isArray(value) ? value : [value]).map(String)
  return texts.reduce<unknown>((before, text) => parse(text, before), undefined)
}
