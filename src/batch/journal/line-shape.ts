import { isObject } from '../../value-kind.ts'
import type { Entry, EntryPart, Recipe } from './entries.ts'

/** What a value of JSON must be: a type, an array of objects of a shape, or `object` with any keys. */
type Kind = 'string' | 'number' | 'object' | Shape
/** The keys that a value must have. A list, since a large journal has hundreds of thousands of values to look at. */
type Shape = readonly (readonly [key: string, kind: Kind])[]

const FILE: Shape = Object.entries({ path: 'string', bytes: 'number', sha256: 'string' } as const)
const ROW: Shape = Object.entries({
  id: 'string',
  source: 'string',
  record: 'number',
  json: 'string',
  markdown: 'string'
} as const)
const PART: Shape = Object.entries({ files: FILE, rows: ROW })
const ENTRY: Shape = [
  ...PART,
  ...Object.entries({ name: 'string', size: 'number', sha256: 'string', made: 'string', bad: 'number' } as const),
  ...Object.entries({ struck: 'object', warnings: 'object' } as const),
  ['errors', Object.entries({ code: 'string', message: 'string' } as const)]
]
const RECIPE: Shape = Object.entries({ made: 'string', version: 'string', settings: 'object' } as const)

/** Whether a line has what an entry must have, so that it can be read without looking again. */
export function isEntry(line: object): line is Entry {
  return fits(line, ENTRY)
}

/** The same for a part of an entry. */
export function isEntryPart(line: object): line is EntryPart {
  return fits(line, PART)
}

export function isRecipe(line: object): line is Recipe {
  return fits(line, RECIPE)
}

function fits(value: object, shape: Shape): boolean {
  const values = value as Record<string, unknown>
  return shape.every(([key, kind]) => isOf(values[key], kind))
}

function isOf(value: unknown, kind: Kind): boolean {
  if (kind === 'object') return isObject(value)
  if (typeof kind === 'string') return typeof value === kind
  return Array.isArray(value) && value.every((item) => isObject(item) && fits(item, kind))
}
