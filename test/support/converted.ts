import { Converter, type Document } from '../../src/index.ts'

/** The documents of a file, all of whose records must be good. */
export async function convertedOf(input: string | Uint8Array, name = 'dump.txt'): Promise<Document[]> {
  const documents: Document[] = []
  for await (const batch of new Converter().convert(Buffer.from(input), { name }))
    for (const converted of batch) {
      if (!converted.ok) throw new Error(converted.failure.error.message)
      documents.push(converted.result.document)
    }
  return documents
}
