import { recordFilter } from '../../../batch/inputs/shard.ts'
import type { InputFile } from '../../../batch/inputs/walk.ts'
import { type Converted, Converter } from '../../../converter.ts'
import { StetError } from '../../../errors.ts'
import type { OutputFormat } from '../../../format-names.ts'
import { type Result, writerOf } from '../../../write/index.ts'
import { writingOf } from '../../flags/writing-options.ts'
import { InputErrors } from '../../io/input-errors.ts'
import { logError, logInfo } from '../../io/log.ts'
import { type Output, ResultSink, standardOutput } from '../../io/result-sink.ts'
import { type Source, sourcesOf } from '../../io/sources.ts'
import { isTerminal, safeLine } from '../../io/terminal.ts'
import { count } from '../../messages/count.ts'
import { LostLog } from '../../messages/lost-log.ts'
import { WarningLog } from '../../messages/warning-log.ts'
import { exitCodeOf } from '../../process/exit-code.ts'
import { atInterruption } from '../../process/signals.ts'
import { labellingOptions } from '../auto-profile.ts'
import { type Conversion, convertSource } from './convert-source.ts'
import { type Redaction, redactionOf } from './redaction.ts'
import type { FolderFlags } from './to-folder.ts'

interface CleanFlags extends FolderFlags {
  format?: OutputFormat[]
  output?: string
}

/**
 * `stet [clean] [inputs…]`. Sets the exit code; logs each failure on standard error.
 *
 * @param isTyped whether a flag stands on the command line itself
 */
export async function clean(
  inputs: readonly string[],
  flags: CleanFlags,
  isTyped: (name: string) => boolean
): Promise<void> {
  const formats = formatsOf(flags)
  refuseIdle(flags, formats, isTyped)
  if (flags.to !== undefined)
    return (await import('./to-folder.ts')).toFolder(inputs, { ...flags, to: flags.to }, formats)
  const redaction = flags.redact === true ? await redactionOf() : null
  const writer = await writerOf(formats[0], { ...writingOf(flags), redact: false })
  const { inputs: files, sources, failed, folders, noText } = await sourcesOf(inputs, flags)
  const options = { ...(await labellingOptions(flags, files)), why: writer.reasons }
  const converter = new Converter(options, writer.rolesAlone !== true)
  const errors = new InputErrors(logError, flags)
  const lost = new LostLog(options.corrections)
  const pickOf = recordFilter(flags.shard ?? null)
  const conversion: Conversion = {
    converter,
    totals: { failed },
    errors,
    pickOf,
    isWhole: flags.shard === undefined,
    lost
  }
  const warnings = new WarningLog()
  sayWhereInterrupted(warnings, flags)
  const sink = new ResultSink(writer, await outputOf(flags, files, folders), errors)
  await toOneOutput(sources, conversion, sink, { warnings, redaction })
  errors.finish()
  logFailedLines(sink.failedLines, warnings.documents)
  await summarise(warnings, flags)
  if (redaction !== null) logInfo(redaction.said)
  if (writer.name === 'markdown' && warnings.documents > 1) logInfo(WITHOUT_FRONT_MATTER)
  lost.finish(flags.shard !== undefined)
  warnings.finish(flags.strict === true)
  if (flags.strict === true && noText !== null) logError(`--strict: ${noText.message}`, 'unsupported-format')
  process.exitCode = exitCodeOf(
    { failed: conversion.totals.failed, warned: warnings.warned + (noText?.files ?? 0) },
    flags.strict
  )
}

/** What is said of several documents below each other in Markdown. */
const WITHOUT_FRONT_MATTER =
  'several documents in one Markdown have no front matter: authors and dates stand in the text, as the dump has them; --to writes a file for each'

/** Says of records whose errors are in the data, a line each, that there are any. */
function logFailedLines(failed: number, documents: number): void {
  if (failed === 0) return
  const where = failed === 1 ? 'its line of the output says' : 'their lines of the output say'
  logError(`${failed} of ${count(failed + documents, 'record')} could not be read: ${where} why`, 'bad-record')
}

/** Says at an interruption what there is of the output, which starts from the beginning when the same is run again. */
function sayWhereInterrupted(warnings: WarningLog, { output }: CleanFlags): void {
  atInterruption(() => {
    const made = output === undefined || output === '-' ? warnings.made : `${output} was not written`
    logInfo(safeLine(`interrupted: ${made}; running the same again starts from the beginning`))
  })
}

/** What stands and what was struck of a single document, where a person is there to read it: at a terminal, or with `-o`. */
async function summarise({ only }: WarningLog, { output, quiet }: CleanFlags): Promise<void> {
  const isFile = output !== undefined && output !== '-'
  if (only === null || quiet === true || !(isFile || isTerminal(1))) return
  const { logOnlyDocument } = await import('../../messages/document-summary.ts')
  logOnlyDocument(only.shown, isFile ? output : null, only.document, logInfo)
}

type Formats = [OutputFormat, ...OutputFormat[]]

/** @throws StetError `usage` for more formats than the output can hold. */
function formatsOf(flags: CleanFlags): Formats {
  const [first = 'markdown', ...more] = new Set(flags.format)
  if (flags.to !== undefined && flags.output !== undefined)
    throw new StetError('usage', 'expected either --to or --output, but got both')
  if (flags.to === undefined && more.length > 0)
    throw new StetError('usage', `expected one --format without --to, but got ${[first, ...more].join(' and ')}`)
  return [first, ...more]
}

/** @throws StetError `usage` for a flag that would have no effect. */
function refuseIdle({ to }: CleanFlags, formats: Formats, isTyped: (name: string) => boolean): void {
  if (to === undefined && isTyped('name'))
    throw new StetError('usage', 'expected --name with --to: without a folder there are no files to name')
  if (isTyped('flavor') && !formats.includes('markdown'))
    throw new StetError('usage', `expected --flavor with --format markdown, but got ${formats.join(' and ')}`)
  if (isTyped('bom') && !formats.includes('csv'))
    throw new StetError('usage', `expected --bom with --format csv, but got ${formats.join(' and ')}`)
}

async function outputOf(flags: CleanFlags, files: readonly InputFile[], folders: readonly string[]): Promise<Output> {
  const { output, force } = flags
  if (output === undefined || output === '-') return standardOutput
  const { outputTo } = await import('../../io/output-file.ts')
  const inputs = files.map(({ path }) => path)
  const opened = await outputTo(output, { force: force === true, inputs, advice: '; --to writes into a folder' })
  if (folders.length > 0) (await import('../../../batch/run/written-list.ts')).listOutput(output, folders)
  return opened
}

async function toOneOutput(
  sources: readonly Source[],
  conversion: Conversion,
  sink: ResultSink,
  told: Told
): Promise<void> {
  try {
    for (const source of sources)
      for await (const batch of convertSource(source, conversion)) writeBatch(sink, source, batch, told)
    await sink.finish()
  } catch (error) {
    sink.abandon()
    throw error
  }
}

/** What is told of the documents of a run, and what is struck from them before. */
interface Told {
  warnings: WarningLog
  redaction: Redaction | null
}

/** Writes results and failures in the order of their records. */
function writeBatch(
  sink: ResultSink,
  source: Source,
  batch: readonly Converted[],
  { warnings, redaction }: Told
): void {
  let good: Result[] = []
  for (const converted of batch) {
    if (converted.ok) {
      const result = redaction?.of(converted.result) ?? converted.result
      good.push(source.name === null ? unnumbered(result) : result)
      warnings.add(source.shown, result.document)
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
