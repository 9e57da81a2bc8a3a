import { isObject } from '../../../value-kind.ts'

/** Names from a record's root to one of its values. */
export type Path = readonly string[]

export type Fields = Record<string, unknown>

/** `metadata.title` → its names. */
export function paths(...dotted: readonly string[]): readonly Path[] {
  return dotted.map((path) => path.split('.'))
}

export function isFields(value: unknown): value is Fields {
  return isObject(value)
}

/** A whole number from 0 is the place of a value in a list. */
const PLACE = /^\d{1,6}$/

export function valueAt(input: Fields, path: Path): unknown {
  let value: unknown = input
  for (const name of path) {
    if (Array.isArray(value)) value = PLACE.test(name) ? value[Number(name)] : undefined
    else if (isFields(value)) value = value[name]
    else return undefined
  }
  return value
}

/** All fields but one, which may be a field's field or stand in a list. */
export function withoutField(fields: Fields, name: string): Fields {
  return withoutPath(fields, name in fields ? [name] : name.split('.'))
}

function withoutPath(fields: Fields, [first = '', ...more]: Path): Fields {
  const { [first]: left, ...rest } = fields
  if (more.length === 0) return rest
  const [place = '', ...within] = more
  if (!Array.isArray(left)) return { ...rest, [first]: isFields(left) ? withoutPath(left, more) : left }
  const kept = left.map((one: unknown, at) => (String(at) === place && isFields(one) ? withoutPath(one, within) : one))
  return { ...rest, [first]: kept }
}

/** The value at a path that a user has named: a field's own name may have full stops. */
export function namedValue(input: Fields, name: string): unknown {
  return name in input ? input[name] : valueAt(input, name.split('.'))
}

/** What programs write where they have no value: Python's, JavaScript's and tables'. */
const NO_VALUE = /^(?:none|nan|nat|null|undefined|n\/a|<na>)$/i

/** Whether a text says something, and not in words that there is nothing. */
export function saysSomething(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '' && !NO_VALUE.test(value.trim())
}

/** The value of a list of one: search engines hold each field as a list. */
export function onlyOf(value: unknown): unknown {
  return Array.isArray(value) && value.length === 1 ? value[0] : value
}

/** The first of the paths that holds a text with something in it. */
export function firstText(input: Fields, from: readonly Path[]): string | undefined {
  for (const path of from) {
    const value = onlyOf(valueAt(input, path))
    if (saysSomething(value)) return value
  }
  return undefined
}
