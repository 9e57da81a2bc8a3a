import type { RecordFilter } from '../../../batch/inputs/shard.ts'
import type { Converted, Converter } from '../../../converter.ts'
import { StetError } from '../../../errors.ts'
import { NO_RECORD } from '../../../warnings.ts'
import type { Result } from '../../../write/index.ts'
import type { InputErrors } from '../../io/input-errors.ts'
import { codeOf, logDebug, logWarning } from '../../io/log.ts'
import { reasonOf, type Source } from '../../io/sources.ts'
import type { LostLog } from '../../messages/lost-log.ts'

/** What all sources of one run share. */
export interface Conversion {
  converter: Converter
  /** Sources and records that failed. */
  totals: { failed: number }
  errors: InputErrors
  /** Which of an input's records to take, by its path below the common folder. */
  pickOf: (source: string) => RecordFilter
  /** Whether all records are taken. */
  isWhole: boolean
  lost: LostLog
}

/**
 * The results of one source, batch by batch. Its failure is logged and counted, and ends only this source; an error of the caller
 * that writes them is the caller's.
 */
export async function* convertSource(
  source: Source,
  { converter, totals, errors, pickOf, isWhole, lost }: Conversion
): AsyncGenerator<Converted[]> {
  let good = 0
  let bad = 0
  let format = ''
  try {
    for await (const batch of converter.convert(source.chunks(), {
      name: source.name,
      path: pathOf(source),
      pick: pickOf(source.relative)
    })) {
      for (const converted of batch) {
        if (!converted.ok) {
          bad++
          totals.failed++
        } else {
          const { id, source: from } = converted.result.document
          lost.met({ id, path: pathOf(source), record: from.id, records: from.records })
          if (good++ === 0) format = ` of ${formatOf(converted.result)}`
        }
      }
      yield batch
    }
    if (good + bad === 0 && isWhole && source.name !== null) logWarning(`${source.shown}: ${NO_RECORD}`)
    logDebug(`${source.shown}: ${good} ${good === 1 ? 'record' : 'records'}${format}, ${bad} failed`)
  } catch (error) {
    if (error instanceof StetError && error.code === 'bad-option') throw error
    totals.failed++
    errors.add(codeOf(error), `${source.shown}: ${reasonOf(error, source.shown)}`)
  }
}

/** Below the folder that all inputs have in common; `null` for a stream. */
function pathOf({ name, relative }: Source): string | null {
  return name === null ? null : relative
}

function formatOf({ document: { source } }: Result): string {
  return `${source.format} in ${source.encoding}`
}
