import { StetError } from './errors.ts'
import { isBytes, kindOf } from './read/bytes/input.ts'
import type { ReadSettings } from './read/record/settings.ts'

const MIB = 2 ** 20

/** Longest string that Node 20 holds, in UTF-16 code units (V8's limit on 64-bit machines). */
const LONGEST_STRING = 2 ** 29 - 24

/** What may be asked for; everything has a default. */
export interface Options {
  /** The file's name without its folder; default: none. */
  name?: string | null
  /** Input format, or `auto`; default `auto`. */
  from?: string
  /** WHATWG name of the encoding, or `auto`; default `auto`. */
  encoding?: string
  /** The field of a JSON record that holds the text; default: text, content, raw_content, maintext or markdown, whichever is there first. */
  textField?: string | null
  /** The field of a JSON record that holds its id; default: id, doc_id, a WARC record's id or url. */
  idField?: string | null
  /** Whether the other fields of a JSON record go through into the document's `fields`; default no. */
  keepFields?: boolean
  /** Whether lines decoded wrongly before they came here are repaired, where the repair is exact; default no. */
  fixMojibake?: boolean
  /** Whether each block's `why` names its reasons; default yes. Without them a stream goes through faster. */
  why?: boolean
  /** Weights of the labeller, as made by `stet train`; default: the ones that come with stet. */
  weights?: Uint8Array | null
  /** UTF-8 bytes a line of a stream may have; default 16 MiB. */
  longestLine?: number
  /** UTF-8 bytes a document may have; default 64 MiB. */
  largestDocument?: number
}

/** What of that makes sense for a text that is in memory: it has been decoded, and is one article. */
export type TextOptions = Pick<Options, 'name' | 'fixMojibake' | 'why' | 'weights'>

/** What is meant: every option checked and filled in. */
export interface Settings extends Readonly<ReadSettings> {
  readonly why: boolean
  readonly weights: Uint8Array | null
}

/** What an option takes, in words and as a test. */
interface Taken {
  says: string
  is(value: unknown): boolean
}

const STRING: Taken = { says: 'a string', is: (value) => typeof value === 'string' }
const STRING_OR_NULL: Taken = { says: 'a string or null', is: (value) => value === null || STRING.is(value) }
const BOOLEAN: Taken = { says: 'true or false', is: (value) => typeof value === 'boolean' }
const BYTES_OR_NULL: Taken = { says: 'bytes or null', is: (value) => value === null || isBytes(value) }
const SIZE: Taken = {
  says: `a whole number of bytes from 1 to ${LONGEST_STRING}`,
  is: (value) => Number.isInteger(value) && (value as number) > 0 && (value as number) <= LONGEST_STRING
}

const TEXT_OPTIONS = {
  name: STRING_OR_NULL,
  fixMojibake: BOOLEAN,
  why: BOOLEAN,
  weights: BYTES_OR_NULL
} as const satisfies Record<keyof TextOptions, Taken>

const OPTIONS = {
  ...TEXT_OPTIONS,
  from: STRING,
  encoding: STRING,
  textField: STRING_OR_NULL,
  idField: STRING_OR_NULL,
  keepFields: BOOLEAN,
  longestLine: SIZE,
  largestDocument: SIZE
} as const satisfies Record<keyof Options, Taken>

/**
 * Options as typed become settings as meant: the only place where a default stands.
 *
 * @throws StetError `bad-option` for an option that there is not, and for a value that an option does not take. Names of
 * formats and encodings are looked at when they are used.
 */
export function settingsOf(options: Options = {}): Settings {
  check(options, OPTIONS)
  return Object.freeze({
    name: options.name ?? null,
    from: auto(options.from),
    encoding: auto(options.encoding),
    textField: options.textField ?? null,
    idField: options.idField ?? null,
    keepFields: options.keepFields ?? false,
    fixMojibake: options.fixMojibake ?? false,
    why: options.why ?? true,
    weights: options.weights ?? null,
    longestLine: options.longestLine ?? 16 * MIB,
    largestDocument: options.largestDocument ?? 64 * MIB
  })
}

/** The same for a text in memory. @throws StetError `bad-option`, also for what only a file can be asked. */
export function textSettingsOf(options: TextOptions = {}): Settings {
  check(options, TEXT_OPTIONS)
  return settingsOf(options)
}

function check(options: object, known: Record<string, Taken>): void {
  if (typeof options !== 'object' || options === null)
    throw new StetError('bad-option', `expected an object of options, but got ${kindOf(options)}`)
  for (const [name, value] of Object.entries(options)) {
    if (!Object.hasOwn(known, name)) {
      const got = Object.hasOwn(OPTIONS, name) ? `${name}, which only a Converter takes` : name
      throw new StetError('bad-option', `expected options of ${Object.keys(known).join(', ')}, but got ${got}`)
    }
    if (value !== undefined && !known[name].is(value))
      throw new StetError('bad-option', `expected ${name} to be ${known[name].says}, but got ${shown(value)}`)
  }
}

function auto(value: string | undefined): string | null {
  return value === undefined || value === 'auto' ? null : value.toLowerCase()
}

/** A value in a message: numbers and the like as they are, anything else by its kind. */
function shown(value: unknown): string {
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : kindOf(value)
}
