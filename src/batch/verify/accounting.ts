import { isDeepStrictEqual } from 'node:util'
import type { Document, StoredDocument } from '../../document/document.ts'
import { recount } from '../../document/recount.ts'
import { statsOf } from '../../document/stats.ts'
import { isLatest } from '../../document/stored.ts'
import { read } from '../../read/index.ts'
import { idOf, isBad, type SourceRecord } from '../../read/record/record.ts'
import { settingsOf } from '../../settings.ts'
import { exactJson } from '../../write/json-text.ts'
import { numberOf } from '../bag/catalogue-row.ts'
import type { SourceFile } from '../files/source-file.ts'
import type { Recipe } from '../journal/entries.ts'
import type { ConvertSettings } from '../processing/engine.ts'
import { mistakeInFacts } from './facts.ts'
import type { FixityResult } from './faults.ts'

/** A record's document; null where its file is missing or holds no document, which has been reported. */
export interface RecordDocument {
  record: number
  path: string
  document: StoredDocument | null
}

/**
 * Reads the original again and counts each of its documents, which come in the order of the records, against it. As many records may be
 * without one as the journal says could not be read.
 */
export async function checkAccounting(
  source: { path: string; settings: ConvertSettings; made: Recipe | null; bad: number },
  original: SourceFile,
  documents: Iterator<RecordDocument>,
  result: Pick<FixityResult, 'faults' | 'records'>
): Promise<void> {
  const report = (file: string, message: string) => result.faults.push({ path: file, code: 'accounting', message })
  const reportExtra = ({ path, record }: RecordDocument) => report(path, `its source has no record ${record}`)
  const without: number[] = []
  let bad = 0
  let next = documents.next()
  try {
    for await (const records of read(original.stream(), settingsOf(source.settings)))
      for (const record of records) {
        if (isBad(record)) {
          bad++
          continue
        }
        const number = numberOf(record)
        for (; !next.done && next.value.record < number; next = documents.next()) reportExtra(next.value)
        if (next.done || next.value.record > number) {
          without.push(number)
          continue
        }
        const { document, path } = next.value
        next = documents.next()
        if (document === null) continue
        result.records++
        const wrong = mistakeIn(document, record, source.made)
        if (wrong !== null) report(path, wrong)
      }
  } catch (error) {
    report(source.path, `cannot be read again: ${(error as Error).message}`)
    return
  }
  for (; !next.done; next = documents.next()) reportExtra(next.value)
  if (bad + without.length === source.bad) return
  for (const number of without) report(source.path, `record ${number} has no document`)
  if (without.length === 0)
    report(source.path, `the journal says that ${source.bad} of its records could not be read, and there are ${bad}`)
}

function mistakeIn(document: StoredDocument, record: SourceRecord, made: Recipe | null): string | null {
  const { source, generator } = document
  if (source.record !== record.source.record) return `says that it is record ${source.record}`
  if (document.id !== idOf(record.text)) return 'its id is not that of its source'
  const { mistake, ...lines } = recount(record.text, record.firstLine, document.blocks, record.texts !== undefined)
  if (mistake !== null) return `at line ${mistake.line} ${mistake.what}`
  const facts = Object.keys(record.source) as (keyof typeof record.source)[]
  const other = facts.find((fact) => source[fact] !== record.source[fact])
  if (other !== undefined) return `its source has another ${other}`
  if (made !== null && (generator.version !== made.version || generator.weights !== made.weights))
    return 'it names another program or other weights than the journal'
  if (made !== null && profileOf(generator) !== made.profile) return 'it names another profile than the journal'
  if (!isDeepStrictEqual(document.fields ?? {}, asJson(record.kept ?? {})))
    return 'its fields are not those of its record'
  return isLatest(document) ? (mistakeInSums(document, lines) ?? mistakeInFacts(document, record.facts ?? {})) : null
}

/** Documents of earlier versions name none. */
function profileOf(generator: StoredDocument['generator']): string | undefined {
  return 'profile' in generator ? generator.profile : undefined
}

function mistakeInSums(document: Document, lines: { lines: number; nonBlank: number }): string | null {
  const { blocks, text, stats } = document
  return isDeepStrictEqual(statsOf(blocks, lines, text), stats) ? null : 'its sums are not those of its blocks'
}

/** A value as it is when it has been written and read. */
function asJson(value: unknown): unknown {
  return JSON.parse(exactJson(value))
}
