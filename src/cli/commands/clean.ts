import { pickerOf } from '../../batch/inputs/shard.ts'
import { type Converted, Converter } from '../../converter.ts'
import { StetError } from '../../errors.ts'
import { FORMAT_NAMES, type FormatName, type Result, WRITERS } from '../../write/index.ts'
import { optionsOf } from '../flags/reading-options.ts'
import { type Drain, Sink, standardOutput } from '../io/result-sink.ts'
import { type Source, sourcesOf } from '../io/sources.ts'
import { say } from '../io/stdio.ts'
import { safe } from '../io/terminal.ts'
import { exitCodeOf } from '../process/exit-code.ts'
import type { FolderFlags } from './clean-to-folder.ts'
import { eachBatch, type Tally, type Work } from './convert-source.ts'

export interface CleanFlags extends FolderFlags {
  format?: string[]
  output?: string
}

/** `stet [clean] [inputs…]`. Sets the exit code; says each failure on standard error. */
export async function clean(inputs: readonly string[], flags: CleanFlags): Promise<void> {
  const formats = formatsOf(flags)
  if (flags.to !== undefined)
    return (await import('./clean-to-folder.ts')).toFolder(inputs, { ...flags, to: flags.to }, formats)
  const writer = await WRITERS[formats[0]]()
  const converter = new Converter({ ...optionsOf(flags), why: writer.reasons })
  const { sources, failed } = await sourcesOf(inputs, flags)
  const tally: Tally = { failed, warned: 0 }
  const work: Work = { converter, tally, pickOf: pickerOf(flags.shard ?? null) }
  await toOne(sources, work, new Sink(writer, await drainOf(flags)))
  process.exitCode = exitCodeOf(tally, flags.strict)
}

/** @throws StetError `usage` for formats that are none, or more of them than the output can hold. */
function formatsOf(flags: CleanFlags): FormatName[] {
  const names = [...new Set(flags.format ?? ['markdown'])]
  const wrong = names.find((name) => !FORMAT_NAMES.includes(name as FormatName))
  if (wrong !== undefined)
    throw new StetError('usage', `expected --format to be one of ${FORMAT_NAMES.join(', ')}, but got "${wrong}"`)
  if (flags.to !== undefined && flags.output !== undefined)
    throw new StetError('usage', 'expected either --to or --output, but got both')
  if (flags.to === undefined && names.length > 1)
    throw new StetError('usage', `expected one --format without --to, but got ${names.join(' and ')}`)
  return names as FormatName[]
}

async function drainOf(flags: CleanFlags): Promise<Drain> {
  if (flags.output === undefined || flags.output === '-') return standardOutput
  const { outputTo } = await import('../io/output-file.ts')
  return outputTo(flags.output, flags.force === true)
}

async function toOne(sources: readonly Source[], work: Work, sink: Sink): Promise<void> {
  try {
    for (const source of sources) await eachBatch(source, work, (batch) => drainInto(sink, source, batch))
    await sink.finish()
  } catch (error) {
    sink.abandon()
    throw error
  }
}

/** Results in their order, failures where they came. */
function drainInto(sink: Sink, source: Source, batch: readonly Converted[]): void {
  let good: Result[] = []
  for (const converted of batch) {
    if (converted.ok) {
      good.push(source.name === null ? unnumbered(converted.result) : converted.result)
      if (sink.isRead) sayIfEmpty(source, converted.result)
    } else {
      sink.add(good)
      good = []
      sink.fail(converted.failure, source)
    }
  }
  sink.add(good)
}

/** A stream from standard input may be a part of one: how far its records are from the beginning is not known. */
function unnumbered({ article, document }: Result): Result {
  if (document.source.records !== null) return { article, document }
  return { article, document: { ...document, source: { ...document.source, record: null } } }
}

/** What is written where there is no article looks like a mistake unless it is said that there is none. */
function sayIfEmpty(source: Source, { document }: Result): void {
  const warning = document.warnings.find(({ code }) => code === 'no-article')
  if (warning !== undefined) say(safe(`${source.shown}: ${warning.message}`))
}
