import ajv from 'ajv/dist/2020.js'
import type { StoredDocument } from '../../document/document.ts'
import { documentSchema } from '../../document/schema.ts'
import { documentSchemaVersion1 } from '../../document/schema-version-1.ts'
import type { SourceFile } from '../files/source-file.ts'
import type { VerifyFault } from './faults.ts'

/** A JSON file as the document that it must be; null, and a fault, where it is none. */
export type ReadDocument = (file: string, source: SourceFile, faults: VerifyFault[]) => StoredDocument | null

/** Compiles the schemas of documents, once for all the files of a worker. */
export function documentReader(): ReadDocument {
  // A CommonJS package: what its default export is depends on who loads it, Node or the bundle; `default` of it is the class for both.
  const compile = (schema: object) =>
    new ajv.default({ strict: false, validateFormats: false }).compile<StoredDocument>(schema)
  const latest = compile(documentSchema)
  const versions = new Map<unknown, typeof latest>([
    [documentSchema.title, latest],
    [documentSchemaVersion1.title, compile(documentSchemaVersion1)]
  ])
  return (file, source, faults) => {
    const report = (message: string) => faults.push({ path: file, code: 'schema', message })
    let value: unknown
    try {
      value = JSON.parse(Buffer.from(source.content ?? Buffer.concat([...source.chunks()])).toString('utf8'))
    } catch (error) {
      report(`is not JSON: ${(error as Error).message}`)
      return null
    }
    const isDocument = versions.get((value as { schema?: unknown } | null)?.schema) ?? latest
    if (isDocument(value)) return value
    const first = isDocument.errors?.[0]
    report(`is no document: ${first?.instancePath ?? ''} ${first?.message ?? ''}`)
    return null
  }
}
