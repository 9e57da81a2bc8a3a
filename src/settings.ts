import { StetError } from './errors.ts'
import type { ReadSettings } from './read/settings.ts'

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

/** What is meant: every option checked and filled in. */
export interface Settings extends Readonly<ReadSettings> {
  readonly why: boolean
  readonly weights: Uint8Array | null
}

/**
 * Options as typed become settings as meant: the only place where a default stands.
 *
 * @throws StetError `bad-option` for a value that an option does not take.
 */
export function settingsOf(options: Options = {}): Settings {
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
    longestLine: limit('longestLine', options.longestLine ?? 16 * MIB),
    largestDocument: limit('largestDocument', options.largestDocument ?? 64 * MIB)
  })
}

function auto(value: string | undefined): string | null {
  return value === undefined || value === 'auto' ? null : value.toLowerCase()
}

function limit(name: string, value: number): number {
  if (Number.isInteger(value) && value > 0 && value <= LONGEST_STRING) return value
  throw new StetError(
    'bad-option',
    `expected ${name} to be a whole number of bytes from 1 to ${LONGEST_STRING}, but got ${value}`
  )
}
