import type { RecordPick } from '../../batch/inputs/shard.ts'
import type { Converted, Converter } from '../../converter.ts'
import { StetError } from '../../errors.ts'
import type { Result } from '../../write/index.ts'
import { reasonOf, type Source } from '../io/sources.ts'
import { complain, ReaderGone, remark } from '../io/stdio.ts'

/** Counts that decide the exit code. */
export interface Tally {
  failed: number
  warned: number
}

/** What all sources of one run share. */
export interface Work {
  converter: Converter
  tally: Tally
  /** Which of an input's records are meant, by its path below the common folder. */
  pickOf: (source: string) => RecordPick
}

/** Converts one source, batch by batch; its failure is said and counted, and the next source goes on. */
export async function eachBatch(source: Source, work: Work, take: (batch: Converted[]) => void): Promise<void> {
  let good = 0
  let bad = 0
  let what = ''
  try {
    for await (const batch of work.converter.convert(source.chunks(), {
      name: source.name,
      pick: work.pickOf(source.relative)
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

function count(converted: Converted, tally: Tally): void {
  if (!converted.ok) tally.failed++
  else if (converted.result.document.warnings.some((warning) => warning.level === 'warning')) tally.warned++
}
