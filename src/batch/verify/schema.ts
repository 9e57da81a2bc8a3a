import type { ValidateFunction } from 'ajv'
import ajv from 'ajv/dist/2020.js'
import type { StoredDocument } from '../../document/document.ts'
import { documentSchema } from '../../document/schema.ts'
import { documentSchemaVersion1 } from '../../document/schema-version-1.ts'
import type { Original } from '../files/source-file.ts'
import type { Inspected } from './faults.ts'

const SCHEMAS = [documentSchema, documentSchemaVersion1]
const compiled = new Map<unknown, ValidateFunction>()

/** A JSON file as the document that it must be; null, and a fault, where it is none. */
export function conform(file: string, content: Original, sum: Pick<Inspected, 'faults'>): StoredDocument | null {
  const say = (message: string) => sum.faults.push({ path: file, code: 'schema', message })
  let value: unknown
  try {
    value = JSON.parse(Buffer.from(content.held ?? Buffer.concat([...content.pieces()])).toString('utf8'))
  } catch (error) {
    say(`is not JSON: ${(error as Error).message}`)
    return null
  }
  const schema = SCHEMAS.find((one) => one.title === versionOf(value)) ?? documentSchema
  const validate = compiled.get(schema) ?? compile(schema)
  compiled.set(schema, validate)
  if (validate(value)) return value as StoredDocument
  const first = validate.errors?.[0]
  say(`is no document: ${first?.instancePath ?? ''} ${first?.message ?? ''}`)
  return null
}

function versionOf(value: unknown): unknown {
  return (value as { schema?: unknown } | null)?.schema
}

function compile(schema: object): ValidateFunction {
  // A CommonJS package: what its default export is depends on who loads it, Node or the bundle; `default` of it is the class for both.
  return new ajv.default({ strict: false, validateFormats: false }).compile(schema)
}
