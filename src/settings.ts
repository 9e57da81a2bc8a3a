import type { Correction } from './corrections/correction.ts'
import { StetError } from './errors.ts'
import { LONGEST_STRING, type ReadSettings } from './read/record/settings.ts'
import { isBytes, kindOf } from './value-kind.ts'

const MIB = 2 ** 20

/** The options of a `Converter`; each has a default. */
export interface Options {
  /** The file's name without its folder; default: none. */
  name?: string | null
  /** Input format, or `auto`; default `auto`. */
  from?: string
  /** WHATWG name of the encoding, or `auto`; default `auto`. */
  encoding?: string
  /** The field of a JSON record that holds the text; default: the first present of text, content, raw_content, maintext and markdown. */
  textField?: string | null
  /** The field of a JSON record that holds its id; default: the first present of id, doc_id, a WARC record's id and url. */
  idField?: string | null
  /** The field of a JSON record that holds its title; default: the first present of those that corpora and services use. */
  titleField?: string | null
  /** The field that holds its authors, a list of names or one text. */
  authorField?: string | null
  /** The field that holds its date of publication. */
  dateField?: string | null
  /** Whether the other fields of a JSON record are copied into the document's `fields`; default no. */
  keepFields?: boolean
  /** Whether lines that were decoded with the wrong encoding earlier are repaired, where the repair is exact; default no. */
  fixMojibake?: boolean
  /** Whether a plain text is one article, even where several heads stand in it; default no. */
  oneArticle?: boolean
  /** Whether each block's `why` names its reasons; default yes. Without them a stream is converted faster. */
  why?: boolean
  /** What a person has said of lines, in the place of the labeller: see `parseCorrection`; default: none. */
  corrections?: readonly Correction[]
  /** Weights of the labeller, as written by `stet train`; default: the weights that stet ships. */
  weights?: Uint8Array | null
  /** What recurs in the dumps of each source, as written by `stet profile`: evidence for the labeller; default: none. */
  profile?: Uint8Array | null
  /** Most UTF-8 bytes in a line of a stream; default 16 MiB. */
  longestLine?: number
  /** Most UTF-8 bytes in a document; default 64 MiB. */
  largestDocument?: number
}

/** The options that apply to a text in memory, which is decoded already and holds one article. */
export type TextOptions = Pick<Options, 'name' | 'fixMojibake' | 'why' | 'weights' | 'profile'>

/** Checked options with every default filled in. */
export interface Settings extends Readonly<ReadSettings> {
  readonly why: boolean
  readonly corrections: readonly Correction[]
  readonly weights: Uint8Array | null
  readonly profile: Uint8Array | null
}

/** The values that an option takes, in words for a message and as a check. */
interface OptionType {
  description: string
  accepts(value: unknown): boolean
}

const STRING: OptionType = { description: 'a string', accepts: (value) => typeof value === 'string' }
const STRING_OR_NULL: OptionType = {
  description: 'a string or null',
  accepts: (value) => value === null || STRING.accepts(value)
}
const BOOLEAN: OptionType = { description: 'true or false', accepts: (value) => typeof value === 'boolean' }
const BYTES_OR_NULL: OptionType = { description: 'bytes or null', accepts: (value) => value === null || isBytes(value) }
const LIST: OptionType = { description: 'a list', accepts: (value) => Array.isArray(value) }
const SIZE: OptionType = {
  description: `a whole number of bytes from 1 to ${LONGEST_STRING}`,
  accepts: (value) => Number.isInteger(value) && (value as number) > 0 && (value as number) <= LONGEST_STRING
}

const TEXT_OPTIONS = {
  name: STRING_OR_NULL,
  fixMojibake: BOOLEAN,
  why: BOOLEAN,
  weights: BYTES_OR_NULL,
  profile: BYTES_OR_NULL
} as const satisfies Record<keyof TextOptions, OptionType>

const OPTIONS = {
  ...TEXT_OPTIONS,
  from: STRING,
  encoding: STRING,
  textField: STRING_OR_NULL,
  idField: STRING_OR_NULL,
  titleField: STRING_OR_NULL,
  authorField: STRING_OR_NULL,
  dateField: STRING_OR_NULL,
  keepFields: BOOLEAN,
  oneArticle: BOOLEAN,
  corrections: LIST,
  longestLine: SIZE,
  largestDocument: SIZE
} as const satisfies Record<keyof Options, OptionType>

/**
 * Checks options and fills in defaults: the only place that holds a default.
 *
 * @throws StetError `bad-option` for an unknown option and for a value that the option does not take. Names of formats
 * and encodings are checked when they are used.
 */
export function settingsOf(options: Options = {}): Settings {
  check(options, OPTIONS)
  return Object.freeze({
    name: options.name ?? null,
    from: auto(options.from),
    encoding: auto(options.encoding),
    textField: options.textField ?? null,
    idField: options.idField ?? null,
    titleField: options.titleField ?? null,
    authorField: options.authorField ?? null,
    dateField: options.dateField ?? null,
    keepFields: options.keepFields ?? false,
    fixMojibake: options.fixMojibake ?? false,
    oneArticle: options.oneArticle ?? false,
    why: options.why ?? true,
    corrections: options.corrections ?? [],
    weights: options.weights ?? null,
    profile: options.profile ?? null,
    longestLine: options.longestLine ?? 16 * MIB,
    largestDocument: options.largestDocument ?? 64 * MIB
  })
}

/** The same for a text in memory. @throws StetError `bad-option`, also for an option that only a `Converter` takes. */
export function textSettingsOf(options: TextOptions = {}): Settings {
  check(options, TEXT_OPTIONS)
  return settingsOf(options)
}

function check(options: object, known: Record<string, OptionType>): void {
  if (typeof options !== 'object' || options === null)
    throw new StetError('bad-option', `expected an object of options, but got ${kindOf(options)}`)
  for (const [name, value] of Object.entries(options)) {
    const type = Object.hasOwn(known, name) ? known[name] : undefined
    if (type === undefined) {
      const got = Object.hasOwn(OPTIONS, name) ? `${name}, which only a Converter takes` : name
      throw new StetError('bad-option', `expected options of ${Object.keys(known).join(', ')}, but got ${got}`)
    }
    if (value !== undefined && !type.accepts(value))
      throw new StetError('bad-option', `expected ${name} to be ${type.description}, but got ${shown(value)}`)
  }
}

function auto(value: string | undefined): string | null {
  return value === undefined || value === 'auto' ? null : value.toLowerCase()
}

/** A value for a message: numbers and booleans as they are, anything else by its kind. */
function shown(value: unknown): string {
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : kindOf(value)
}
