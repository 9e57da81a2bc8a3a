import { StetError } from '../errors.ts'
import { expectObject } from '../expected.ts'
import { KINDS, type Kind, ROLES, type Role } from '../tree/roles.ts'
import { isObject, kindOf } from '../value-kind.ts'

export const CORRECTION_SCHEMA = 'stet/correction/1'

/** What stood in the place of a correction. */
export interface Decided {
  /** The role of the lines. */
  role: Role
  /** Its kind; `null` where the role has none. */
  kind: Kind | null
  /** How sure it was, 0 to 1. */
  confidence: number
}

/** What a person has said of some lines of one document: one line of a file of corrections. */
export interface Correction {
  /** The version of this form. */
  schema: typeof CORRECTION_SCHEMA
  /** The document's `id`: a correction holds for this text, and for a later one of the same source as far as its lines are found there. */
  document: string
  /** The path of the document's input below the inputs' common folder, by which it is found when its text has changed; left out where it is not known. */
  source?: string
  /** The record's own id in that input; left out where it has none. */
  record?: string
  /** The first line, as the document counts them: from 1 in the file. */
  line: number
  /** The last line; the same number for one line. */
  lineEnd: number
  /** The non-blank lines between the two, white space folded: by them lines are found that have moved in their file. */
  text: readonly string[]
  /** `null` takes earlier corrections of these lines back. */
  role: Role | null
  /** `null` leaves it to be found. */
  kind: Kind | null
  /** What stood there before, where it is known. */
  before: Decided | null
  /** Why, in the person's words. */
  note: string | null
  /** When it was made, as ISO 8601 with time zone, where it is told. */
  at: string | null
  /** By whom, where it is told. */
  by: string | null
}

const ID = /^sha256:[0-9a-f]{64}$/
const WHEN = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?(?:Z|[+-]\d{2}:\d{2})$/

/** What each key holds, in words for a message and as a check. */
const KEYS: { readonly [Key in keyof Required<Correction>]: readonly [string, (value: unknown) => boolean] } = {
  schema: [`"${CORRECTION_SCHEMA}"`, (value) => value === CORRECTION_SCHEMA],
  document: ['the id of a document, sha256: and 64 hex digits', (value) => isText(value) && ID.test(value)],
  source: ['a path', (value) => isText(value) && value !== ''],
  record: ['the id of a record', (value) => isText(value) && value !== ''],
  line: ['a line number', isLine],
  lineEnd: ['a line number', isLine],
  text: ['a list of lines, at least one', (value) => Array.isArray(value) && value.length > 0 && value.every(isText)],
  role: [`null or one of ${ROLES.join(', ')}`, (value) => value === null || isRole(value)],
  kind: ['null or the name of a kind', isTextOrNull],
  before: ['null or an object with role, kind and confidence', (value) => value === null || isDecision(value)],
  note: ['a string or null', isTextOrNull],
  at: ['a date and time as ISO 8601, or null', (value) => value === null || (isText(value) && WHEN.test(value))],
  by: ['a string or null', isTextOrNull]
}

/** Keys that a line may leave out; they are `null` then. */
const OPTIONAL: readonly (keyof Correction)[] = ['kind', 'before', 'note', 'at', 'by']
/** Keys that stay left out, so that a line without them is the same line when it is written again. */
const ADDED: ReadonlySet<string> = new Set(['source', 'record'])

/**
 * The correction in a line of JSON.
 *
 * @param number the line's number in its file, for the error.
 * @throws StetError `bad-json`, or `bad-record` where it is no correction, with the line.
 */
export function parseCorrection(json: string, number: number): Correction {
  const found = objectIn(json, number)
  for (const key of OPTIONAL) found[key] ??= null
  for (const key of ADDED) if (found[key] === null) delete found[key]
  for (const [key, [expected, accepts]] of Object.entries(KEYS))
    if (!(ADDED.has(key) && found[key] === undefined) && !accepts(found[key]))
      refuse(`expected ${key} to be ${expected}, but got ${shown(found[key])}`, number)
  const unknown = Object.keys(found).find((key) => !Object.hasOwn(KEYS, key))
  if (unknown !== undefined)
    refuse(`expected only the keys ${Object.keys(KEYS).join(', ')}, but got ${unknown}`, number)
  const correction = found as unknown as Correction
  if (correction.lineEnd < correction.line)
    refuse(`expected lineEnd to be ${correction.line} or more, but got ${correction.lineEnd}`, number)
  if (!hasKind(correction.role, correction.kind))
    refuse(`expected a kind that ${correction.role ?? 'null'} has, but got ${correction.kind}`, number)
  return correction
}

/** A correction as a line of JSON without its line end; the keys in one order, so that the same correction is the same line. @throws StetError `bad-option` */
export function formatCorrection(correction: Correction): string {
  expectObject(correction, ['document', 'line', 'role'], 'a correction')
  return JSON.stringify(correction, Object.keys(KEYS).concat('confidence'))
}

/** Whether a role may have a kind: see KINDS. */
export function hasKind(role: Role | null, kind: string | null): boolean {
  if (kind === null) return true
  const kinds: readonly string[] = role === null ? [] : KINDS[role]
  return kinds.includes(kind)
}

function objectIn(json: string, number: number): Record<string, unknown> {
  let found: unknown
  try {
    found = JSON.parse(json)
  } catch (cause) {
    throw new StetError('bad-json', `expected a correction as JSON: ${(cause as Error).message}`, {
      line: number,
      cause
    })
  }
  if (!isObject(found)) refuse(`expected a correction as a JSON object, but got ${kindOf(found)}`, number)
  return found
}

function refuse(message: string, line: number): never {
  throw new StetError('bad-record', message, { line })
}

function isText(value: unknown): value is string {
  return typeof value === 'string'
}

function isTextOrNull(value: unknown): boolean {
  return value === null || isText(value)
}

function isLine(value: unknown): boolean {
  return Number.isSafeInteger(value) && (value as number) > 0
}

function isRole(value: unknown): value is Role {
  return ROLES.some((role) => role === value)
}

function isDecision(value: unknown): boolean {
  if (!isObject(value)) return false
  const { role, kind = null, confidence } = value
  return isRole(role) && isTextOrNull(kind) && hasKind(role, kind as string | null) && typeof confidence === 'number'
}

function shown(value: unknown): string {
  return isText(value) || typeof value === 'number' ? JSON.stringify(value).slice(0, 80) : kindOf(value)
}
