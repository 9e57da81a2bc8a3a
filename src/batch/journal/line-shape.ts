import type { Recipe } from './entries.ts'

/** What a value of JSON must be: a type, an array of objects of a shape, or `object` with any keys. */
type Kind = 'string' | 'number' | 'object' | Shape
interface Shape {
  readonly [key: string]: Kind
}

const FILE: Shape = { path: 'string', bytes: 'number', sha256: 'string' }
const ROW: Shape = { id: 'string', source: 'string', record: 'number', json: 'string', markdown: 'string' }
const PART: Shape = { files: FILE, rows: ROW }
const ENTRY: Shape = {
  ...PART,
  name: 'string',
  size: 'number',
  sha256: 'string',
  made: 'string',
  struck: 'object',
  warnings: 'object',
  bad: 'number',
  errors: { code: 'string', message: 'string' }
}
const RECIPE: Shape = { made: 'string', version: 'string', settings: 'object' }

/** Whether a line has what an entry must have, so that it can be read without looking again. */
export function isEntry(line: object): boolean {
  return fits(line, ENTRY)
}

/** The same for a part of an entry. */
export function isEntryPart(line: object): boolean {
  return fits(line, PART)
}

export function isRecipe(line: object): line is Recipe {
  return fits(line, RECIPE)
}

function fits(value: object, shape: Shape): boolean {
  const values = value as Record<string, unknown>
  return Object.entries(shape).every(([key, kind]) => isOf(values[key], kind))
}

function isOf(value: unknown, kind: Kind): boolean {
  if (kind === 'object') return isObject(value)
  if (typeof kind === 'string') return typeof value === kind
  return Array.isArray(value) && value.every((item) => isObject(item) && fits(item, kind))
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
