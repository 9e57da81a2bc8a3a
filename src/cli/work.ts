import type { Pick } from '../batch/shard.ts'
import { StetError } from '../errors.ts'
import { type BadRecord, idOf, isBad, type SourceRecord } from '../read/record.ts'
import type { Converted, Converter } from '../stet.ts'
import type { Result } from '../write/index.ts'
import { expectText, holdOptimiser } from './optimiser.ts'
import { complain, ReaderGone, remark } from './output.ts'
import { reasonOf, type Source } from './sources.ts'

/** Counts that decide the exit code. */
export interface Tally {
  failed: number
  warned: number
}

/** What all sources of one run share. */
export interface Work {
  converter: Converter
  tally: Tally
  shard: Pick | null
}

/** Converts one source, batch by batch; its failure is said and counted, and the next source goes on. */
export async function eachBatch(source: Source, work: Work, take: (batch: Converted[]) => void): Promise<void> {
  let good = 0
  let bad = 0
  let what = ''
  holdOptimiser()
  try {
    for await (const batch of work.converter.convert(source.chunks(), {
      name: source.name,
      pick: pickOf(source, work)
    })) {
      for (const converted of batch) {
        count(converted, work.tally)
        if (!converted.ok) bad++
        else if (good++ === 0) what = ` of ${kindOf(converted.result)}`
      }
      take(batch)
    }
    remark(`${source.shown}: ${good} ${good === 1 ? 'record' : 'records'}${what}, ${bad} failed`)
  } catch (error) {
    if (error instanceof ReaderGone || (error instanceof StetError && error.code === 'bad-option')) throw error
    work.tally.failed++
    complain(`${source.shown}: ${reasonOf(error, source.shown)}`)
  }
}

function kindOf({ document: { source } }: Result): string {
  return `${source.format} in ${source.encoding}`
}

/**
 * Shards are parts of a stream's records, by their ids, or of the files, by their place. A record without an id of its own
 * goes by its text, a line that is no record by its place.
 */
function pickOf(source: Source, { shard }: Work): (record: SourceRecord | BadRecord) => boolean {
  return (record) => {
    if (isBad(record)) return shard === null || shard(record.id ?? `${source.relative}:${record.error.line}`)
    const { text, source: own } = record
    if (shard !== null && !shard(own.records === null ? (own.id ?? idOf(text)) : source.relative)) return false
    expectText(text.length)
    return true
  }
}

function count(converted: Converted, tally: Tally): void {
  if (!converted.ok) tally.failed++
  else if (converted.result.document.warnings.some((warning) => warning.level === 'warning')) tally.warned++
}
