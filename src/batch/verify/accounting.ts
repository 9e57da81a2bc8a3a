import type { StoredDocument } from '../../document/document.ts'
import { read } from '../../read/index.ts'
import { idOf, isBad, type SourceRecord } from '../../read/record/record.ts'
import { settingsOf } from '../../settings.ts'
import { numberOf } from '../bag/catalogue-row.ts'
import type { Original } from '../files/source-file.ts'
import type { ConvertSettings } from '../processing/engine.ts'
import type { Inspected } from './faults.ts'
import { recount } from './recount.ts'

/** A record's document; null where its file is not there or holds no document, which has been said. */
export interface Accounted {
  record: number
  path: string
  document: StoredDocument | null
}

/** Reads the original again and counts each of its documents, which come in the order of the records, against it. */
export async function account(
  source: { path: string; settings: ConvertSettings },
  original: Original,
  documents: Iterator<Accounted>,
  sum: Pick<Inspected, 'faults' | 'records'>
): Promise<void> {
  const say = (file: string, message: string) => sum.faults.push({ path: file, code: 'accounting', message })
  const without = (one: Accounted) => say(one.path, `its source has no record ${one.record}`)
  let next = documents.next()
  try {
    for await (const records of read(original.stream(), settingsOf(source.settings)))
      for (const record of records) {
        if (isBad(record)) continue
        const number = numberOf(record)
        for (; !next.done && next.value.record < number; next = documents.next()) without(next.value)
        if (next.done || next.value.record > number) {
          say(source.path, `record ${number} has no document`)
          continue
        }
        const one = next.value
        next = documents.next()
        if (one.document === null) continue
        sum.records++
        const wrong = faultOf(one.document, record)
        if (wrong !== null) say(one.path, wrong)
      }
  } catch (error) {
    say(source.path, `cannot be read again: ${(error as Error).message}`)
    for (; !next.done; next = documents.next()) {
      // The files are still to be looked at.
    }
    return
  }
  for (; !next.done; next = documents.next()) without(next.value)
}

function faultOf(document: StoredDocument, record: SourceRecord): string | null {
  if (document.source.record !== record.source.record) return `says that it is record ${document.source.record}`
  if (document.id !== idOf(record.text)) return 'its id is not that of its source'
  return recount(record.text, record.firstLine, document.blocks, record.texts !== undefined)
}
