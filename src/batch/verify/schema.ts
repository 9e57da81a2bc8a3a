import type { ValidateFunction } from 'ajv'
import ajv from 'ajv/dist/2020.js'
import type { Document } from '../../document/document.ts'
import { documentSchema } from '../../document/schema.ts'
import type { Original } from '../files/source-file.ts'
import type { Inspected } from './faults.ts'

let compiled: ValidateFunction | null = null

/** A JSON file as the document that it must be; null, and a fault, where it is none. */
export function conform(file: string, content: Original, sum: Pick<Inspected, 'faults'>): Document | null {
  const say = (message: string) => sum.faults.push({ path: file, code: 'schema', message })
  let value: unknown
  try {
    value = JSON.parse(Buffer.from(content.held ?? Buffer.concat([...content.pieces()])).toString('utf8'))
  } catch (error) {
    say(`is not JSON: ${(error as Error).message}`)
    return null
  }
  compiled ??= compile()
  if (compiled(value)) return value as Document
  const first = compiled.errors?.[0]
  say(`is no document: ${first?.instancePath ?? ''} ${first?.message ?? ''}`)
  return null
}

function compile(): ValidateFunction {
  // A CommonJS package: what its default export is depends on who loads it, Node or the bundle; `default` of it is the class for both.
  return new ajv.default({ strict: false, validateFormats: false }).compile(documentSchema)
}
