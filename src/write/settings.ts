import { StetError } from '../errors.ts'
import { expectObject } from '../expected.ts'
import { FLAVORS, type Flavor } from '../format-names.ts'
import { kindOf } from '../value-kind.ts'

/** How documents are written; each has a default. */
export interface WriteOptions {
  /** The program for which Markdown is written; default `plain`. */
  flavor?: Flavor
  /** Whether a table begins with a byte order mark, by which Excel knows UTF-8; default no. */
  bom?: boolean
  /** Whether mail addresses, phone numbers and the tokens of personal links are struck; default no. */
  redact?: boolean
}

/** The same with every default filled in. */
export type WriteSettings = Readonly<Required<WriteOptions>>

/** @throws StetError `bad-option` for an option that there is not, or a value that it does not take */
export function writeSettingsOf(options: WriteOptions = {}): WriteSettings {
  expectObject(options, [], 'an object of options')
  for (const [name, value] of Object.entries(options)) {
    if (!Object.hasOwn(VALUES, name))
      throw new StetError('bad-option', `expected options of ${Object.keys(VALUES).join(', ')}, but got ${name}`)
    const values: readonly unknown[] = VALUES[name as keyof WriteOptions]
    if (value !== undefined && !values.includes(value))
      throw new StetError('bad-option', `expected ${name} to be ${wordsOf(values)}, but got ${shown(value)}`)
  }
  return { flavor: options.flavor ?? 'plain', bom: options.bom ?? false, redact: options.redact ?? false }
}

const SWITCH = [true, false] as const

/** What each option takes. */
const VALUES = { flavor: FLAVORS, bom: SWITCH, redact: SWITCH } as const satisfies Record<
  keyof WriteOptions,
  readonly unknown[]
>

function wordsOf(values: readonly unknown[]): string {
  return values === SWITCH ? 'true or false' : `one of ${values.join(', ')}`
}

function shown(value: unknown): string {
  return typeof value === 'string' ? JSON.stringify(value.slice(0, 40)) : kindOf(value)
}
