import type { Document, StoredDocument } from '../../../document/document.ts'
import { latestOf, storedDocuments } from '../../../document/stored.ts'
import { onFirstUse } from '../../../on-first-use.ts'
import { kindOf } from '../../../value-kind.ts'
import type { BadRecord, SourceRecord } from '../../record/record.ts'

/**
 * A parsed JSON value as the record of a document that stet wrote; a line that stands for a record that could not be read
 * then cannot be read now either; anything else has a fault.
 *
 * @param spelt the same value, with numbers as they are spelt.
 */
export type RecordOfStored = (value: unknown, spelt: unknown) => SourceRecord | BadRecord | { fault: string }

/** The records of the documents of an input. */
export function recordsOfStored(): RecordOfStored {
  const check = checkStored()
  return (value, spelt) => {
    if (isFailure(value)) return value
    if (typeof value !== 'object' || value === null)
      return { fault: `expected a document of stet, but got ${kindOf(value)}` }
    const checked = check(value)
    const fault = 'fault' in checked ? checked.fault : faultOfLines(checked.document)
    if (fault !== null || 'fault' in checked)
      return { fault: `expected a document of stet, as stet schema describes it, but ${fault}` }
    return recordOf(withFields(latestOf(checked.document), spelt))
  }
}

/** A schema takes a tenth of a second to compile. */
const checkStored = onFirstUse(storedDocuments)

function isFailure(value: unknown): value is BadRecord {
  const { id, error } = (value ?? {}) as { id?: unknown; error?: { code?: unknown; message?: unknown } | null }
  return (id === null || typeof id === 'string') && typeof error?.code === 'string' && typeof error.message === 'string'
}

/** What the schema cannot say: blocks stand in the order of their lines, each with its text on one line. */
function faultOfLines({ blocks }: StoredDocument): string | null {
  let before = 0
  for (const [at, { line, lineEnd, text }] of blocks.entries()) {
    if (line <= before || lineEnd < line)
      return `/blocks/${at} is at line ${line}, and the one before ends at ${before}`
    if (/[\r\n]/.test(text)) return `/blocks/${at}/text has a line break in it`
    before = lineEnd
  }
  return null
}

/** Its fields with their numbers as they are spelt. */
function withFields(document: Document, spelt: unknown): Document {
  const { fields } = spelt as Pick<Document, 'fields'>
  return document.fields === undefined || fields === undefined ? document : { ...document, fields }
}

function recordOf(document: Document): SourceRecord {
  const { layout: _, ...source } = document.source
  return { text: document.text, firstLine: 1, source, hints: [], warnings: [], document }
}
