import type { StoredDocument } from '../../document/document.ts'
import { read } from '../../read/index.ts'
import { idOf, isBad, type SourceRecord } from '../../read/record/record.ts'
import { settingsOf } from '../../settings.ts'
import { numberOf } from '../bag/catalogue-row.ts'
import type { SourceFile } from '../files/source-file.ts'
import type { ConvertSettings } from '../processing/engine.ts'
import type { FixityResult } from './faults.ts'
import { recount } from './recount.ts'

/** A record's document; null where its file is missing or holds no document, which has been reported. */
export interface RecordDocument {
  record: number
  path: string
  document: StoredDocument | null
}

/** Reads the original again and counts each of its documents, which come in the order of the records, against it. */
export async function checkAccounting(
  source: { path: string; settings: ConvertSettings },
  original: SourceFile,
  documents: Iterator<RecordDocument>,
  result: Pick<FixityResult, 'faults' | 'records'>
): Promise<void> {
  const report = (file: string, message: string) => result.faults.push({ path: file, code: 'accounting', message })
  const reportExtra = ({ path, record }: RecordDocument) => report(path, `its source has no record ${record}`)
  let next = documents.next()
  try {
    for await (const records of read(original.stream(), settingsOf(source.settings)))
      for (const record of records) {
        if (isBad(record)) continue
        const number = numberOf(record)
        for (; !next.done && next.value.record < number; next = documents.next()) reportExtra(next.value)
        if (next.done || next.value.record > number) {
          report(source.path, `record ${number} has no document`)
          continue
        }
        const { document, path } = next.value
        next = documents.next()
        if (document === null) continue
        result.records++
        const wrong = mistakeIn(document, record)
        if (wrong !== null) report(path, wrong)
      }
  } catch (error) {
    report(source.path, `cannot be read again: ${(error as Error).message}`)
    return
  }
  for (; !next.done; next = documents.next()) reportExtra(next.value)
}

function mistakeIn(document: StoredDocument, record: SourceRecord): string | null {
  if (document.source.record !== record.source.record) return `says that it is record ${document.source.record}`
  if (document.id !== idOf(record.text)) return 'its id is not that of its source'
  return recount(record.text, record.firstLine, document.blocks, record.texts !== undefined)
}
