import type { StoredDocument } from '../../document/document.ts'
import { storedDocuments } from '../../document/stored.ts'
import type { SourceFile } from '../files/source-file.ts'
import { hasDoubledKeys } from './doubled-keys.ts'
import type { VerifyFault } from './faults.ts'

/** A JSON file as the document that it must be; null, and a fault, where it is none. */
export type ReadDocument = (file: string, source: SourceFile, faults: VerifyFault[]) => StoredDocument | null

/** Compiles the schemas of documents, once for all the files of a worker. */
export function documentReader(): ReadDocument {
  const check = storedDocuments()
  return (file, source, faults) => {
    const report = (message: string) => faults.push({ path: file, code: 'schema', message })
    const text = Buffer.from(source.content ?? Buffer.concat([...source.chunks()])).toString('utf8')
    let value: unknown
    try {
      value = JSON.parse(text)
    } catch (error) {
      report(`is not JSON: ${(error as Error).message}`)
      return null
    }
    if (hasDoubledKeys(text, value))
      report('has a key twice in one of its objects, of which programs read one or the other')
    const checked = check(value)
    if ('document' in checked) return checked.document
    report(`is no document: ${checked.fault}`)
    return null
  }
}
