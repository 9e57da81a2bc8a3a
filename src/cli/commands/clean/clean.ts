import { recordFilter } from '../../../batch/inputs/shard.ts'
import { type Converted, Converter } from '../../../converter.ts'
import { StetError } from '../../../errors.ts'
import { OUTPUT_FORMATS, type OutputFormat } from '../../../format-names.ts'
import { type Result, WRITERS } from '../../../write/index.ts'
import { optionsOf } from '../../flags/reading-options.ts'
import { logInfo } from '../../io/log.ts'
import { type Output, ResultSink, standardOutput } from '../../io/result-sink.ts'
import { type Source, sourcesOf } from '../../io/sources.ts'
import { safe } from '../../io/terminal.ts'
import { exitCodeOf } from '../../process/exit-code.ts'
import { type Conversion, convertSource, type Totals } from './convert-source.ts'
import type { FolderFlags } from './to-folder.ts'

export interface CleanFlags extends FolderFlags {
  format?: string[]
  output?: string
}

/** `stet [clean] [inputs…]`. Sets the exit code; logs each failure on standard error. */
export async function clean(inputs: readonly string[], flags: CleanFlags): Promise<void> {
  const formats = formatsOf(flags)
  if (flags.to !== undefined)
    return (await import('./to-folder.ts')).toFolder(inputs, { ...flags, to: flags.to }, formats)
  const writer = await WRITERS[formats[0]]()
  const converter = new Converter({ ...optionsOf(flags), why: writer.reasons })
  const { sources, failed } = await sourcesOf(inputs, flags)
  const totals: Totals = { failed, warned: 0 }
  const conversion: Conversion = { converter, totals, pickOf: recordFilter(flags.shard ?? null) }
  await toOneOutput(sources, conversion, new ResultSink(writer, await outputOf(flags)))
  process.exitCode = exitCodeOf(totals, flags.strict)
}

type Formats = [OutputFormat, ...OutputFormat[]]

/** @throws StetError `usage` for names that are no formats, or more formats than the output can hold. */
function formatsOf(flags: CleanFlags): Formats {
  const names = [...new Set(flags.format ?? ['markdown'])]
  const wrong = names.find((name) => !OUTPUT_FORMATS.some((format) => format === name))
  if (wrong !== undefined || names.length === 0)
    throw new StetError(
      'usage',
      `expected --format to be one of ${OUTPUT_FORMATS.join(', ')}, but got "${wrong ?? ''}"`
    )
  if (flags.to !== undefined && flags.output !== undefined)
    throw new StetError('usage', 'expected either --to or --output, but got both')
  if (flags.to === undefined && names.length > 1)
    throw new StetError('usage', `expected one --format without --to, but got ${names.join(' and ')}`)
  return names as Formats
}

async function outputOf(flags: CleanFlags): Promise<Output> {
  if (flags.output === undefined || flags.output === '-') return standardOutput
  const { outputTo } = await import('../../io/output-file.ts')
  return outputTo(flags.output, flags.force === true)
}

async function toOneOutput(sources: readonly Source[], conversion: Conversion, sink: ResultSink): Promise<void> {
  try {
    for (const source of sources) await convertSource(source, conversion, (batch) => writeBatch(sink, source, batch))
    await sink.finish()
  } catch (error) {
    sink.abandon()
    throw error
  }
}

/** Writes results and failures in the order of their records. */
function writeBatch(sink: ResultSink, source: Source, batch: readonly Converted[]): void {
  let good: Result[] = []
  for (const converted of batch) {
    if (converted.ok) {
      good.push(source.name === null ? unnumbered(converted.result) : converted.result)
      if (sink.isForPeople) logIfEmpty(source, converted.result)
    } else {
      sink.add(good)
      good = []
      sink.fail(converted.failure, source)
    }
  }
  sink.add(good)
}

/** Standard input may be a part of a larger stream: the number of a record in the whole is not known. */
function unnumbered({ article, document }: Result): Result {
  if (document.source.records !== null) return { article, document }
  return { article, document: { ...document, source: { ...document.source, record: null } } }
}

/** Output without an article looks like a mistake unless the log says that there is none. */
function logIfEmpty(source: Source, { document }: Result): void {
  const warning = document.warnings.find(({ code }) => code === 'no-article')
  if (warning !== undefined) logInfo(safe(`${source.shown}: ${warning.message}`))
}
