import type { Pick } from '../batch/shard.ts'
import { StetError } from '../errors.ts'
import type { SourceRecord } from '../read/record.ts'
import type { Converted, Converter } from '../stet.ts'
import { expectText, holdOptimiser } from './optimiser.ts'
import { complain, ReaderGone } from './output.ts'
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
  holdOptimiser()
  try {
    for await (const batch of work.converter.convert(source.chunks(), {
      name: source.name,
      pick: pickOf(source, work)
    })) {
      for (const converted of batch) count(converted, work.tally)
      take(batch)
    }
  } catch (error) {
    if (error instanceof ReaderGone || (error instanceof StetError && error.code === 'bad-option')) throw error
    work.tally.failed++
    complain(`${source.shown}: ${reasonOf(error, source.shown)}`)
  }
}

/** Shards are parts of a stream's records, by their ids, or of the files, by their place. */
function pickOf(source: Source, { shard }: Work): (record: SourceRecord) => boolean {
  return ({ text, source: { records, id, record } }) => {
    if (shard !== null && !shard(records === null ? (id ?? String(record)) : source.relative)) return false
    expectText(text.length)
    return true
  }
}

function count(converted: Converted, tally: Tally): void {
  if (!converted.ok) tally.failed++
  else if (converted.result.document.warnings.some((warning) => warning.level === 'warning')) tally.warned++
}
