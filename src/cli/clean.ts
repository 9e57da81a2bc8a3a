import { shardOf } from '../batch/shard.ts'
import { StetError } from '../errors.ts'
import { type Converted, Converter } from '../stet.ts'
import { FORMAT_NAMES, type FormatName, type Result, WRITERS, type Writer } from '../write/index.ts'
import { EXIT } from './exit.ts'
import { optionsOf, type ReadingFlags } from './options.ts'
import { say } from './output.ts'
import { type Drain, Sink, standardOutput } from './sink.ts'
import { type InputFlags, type Source, sourcesOf } from './sources.ts'
import { safe } from './terminal.ts'
import { eachBatch, type Tally, type Work } from './work.ts'

export interface CleanFlags extends ReadingFlags, InputFlags {
  shard?: string
  format?: string[]
  output?: string
  to?: string
  force?: boolean
  strict?: boolean
}

/** `stet [clean] [inputs…]`. Sets the exit code; says each failure on standard error. */
export async function clean(inputs: readonly string[], flags: CleanFlags): Promise<void> {
  const writers = await writersOf(flags)
  const converter = new Converter(optionsOf(flags))
  const { sources, failed } = await sourcesOf(inputs, flags)
  const tally: Tally = { failed, warned: 0 }
  const work: Work = { converter, tally, shard: flags.shard === undefined ? null : shardOf(flags.shard) }
  if (flags.to !== undefined) {
    const { toFolder } = await import('./to-folder.ts')
    await toFolder(sources, work, writers, { folder: flags.to, force: flags.force === true })
  } else await toOne(sources, work, new Sink(writers[0], await drainOf(flags)))
  process.exitCode = tally.failed > 0 || (flags.strict === true && tally.warned > 0) ? EXIT.failed : EXIT.done
}

/** @throws StetError `usage` for formats that are none, or more of them than the output can hold. */
async function writersOf(flags: CleanFlags): Promise<Writer[]> {
  const names = [...new Set(flags.format ?? ['markdown'])]
  const wrong = names.find((name) => !FORMAT_NAMES.includes(name as FormatName))
  if (wrong !== undefined)
    throw new StetError('usage', `expected --format to be one of ${FORMAT_NAMES.join(', ')}, but got "${wrong}"`)
  if (flags.to !== undefined && flags.output !== undefined)
    throw new StetError('usage', 'expected either --to or --output, but got both')
  if (flags.to === undefined && names.length > 1)
    throw new StetError('usage', `expected one --format without --to, but got ${names.join(' and ')}`)
  return Promise.all(names.map(async (name) => WRITERS[name as FormatName]()))
}

async function drainOf(flags: CleanFlags): Promise<Drain> {
  if (flags.output === undefined || flags.output === '-') return standardOutput
  const { outputTo } = await import('./file-output.ts')
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
