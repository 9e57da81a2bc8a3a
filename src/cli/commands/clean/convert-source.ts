import type { RecordFilter } from '../../../batch/inputs/shard.ts'
import type { Converted, Converter } from '../../../converter.ts'
import { StetError } from '../../../errors.ts'
import type { Result } from '../../../write/index.ts'
import { logDebug, logError } from '../../io/log.ts'
import { reasonOf, type Source } from '../../io/sources.ts'
import { ClosedPipe } from '../../io/stdio.ts'

/** Counts that decide the exit code. */
export interface Totals {
  failed: number
  warned: number
}

/** What all sources of one run share. */
export interface Conversion {
  converter: Converter
  totals: Totals
  /** Which of an input's records to take, by its path below the common folder. */
  pickOf: (source: string) => RecordFilter
}

/** Converts one source, batch by batch. Its failure is logged and counted; the caller goes on with the next source. */
export async function convertSource(
  source: Source,
  { converter, totals, pickOf }: Conversion,
  take: (batch: Converted[]) => void
): Promise<void> {
  let good = 0
  let bad = 0
  let format = ''
  try {
    for await (const batch of converter.convert(source.chunks(), {
      name: source.name,
      pick: pickOf(source.relative)
    })) {
      for (const converted of batch) {
        count(converted, totals)
        if (!converted.ok) bad++
        else if (good++ === 0) format = ` of ${formatOf(converted.result)}`
      }
      take(batch)
    }
    logDebug(`${source.shown}: ${good} ${good === 1 ? 'record' : 'records'}${format}, ${bad} failed`)
  } catch (error) {
    if (error instanceof ClosedPipe || (error instanceof StetError && error.code === 'bad-option')) throw error
    totals.failed++
    logError(`${source.shown}: ${reasonOf(error, source.shown)}`)
  }
}

function formatOf({ document: { source } }: Result): string {
  return `${source.format} in ${source.encoding}`
}

function count(converted: Converted, totals: Totals): void {
  if (!converted.ok) totals.failed++
  else if (converted.result.document.warnings.some((warning) => warning.level === 'warning')) totals.warned++
}
