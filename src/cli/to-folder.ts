import { collisions, stemName } from '../batch/names.ts'
import { openStore, type Store, sweep } from '../batch/store.ts'
import { StetError } from '../errors.ts'
import type { Result, Writer } from '../write/index.ts'
import { complain } from './output.ts'
import { complaintOf } from './sink.ts'
import { reasonOf, type Source } from './sources.ts'
import { summarise } from './summary.ts'
import { eachBatch, type Tally, type Work } from './work.ts'

/** Records of one file are numbered with this many digits, so that their names sort. */
const NUMBER_DIGITS = 6

/** `--to`: a file per document and format, under the inputs' own tree; a line on standard error for each. */
export async function toFolder(
  sources: readonly Source[],
  work: Work,
  writers: readonly Writer[],
  target: { folder: string; force: boolean }
): Promise<void> {
  refuseCollisions(sources, writers)
  const store = openStore(target.folder, { force: target.force })
  sweep(target.folder)
  for (const source of sources) {
    // A file is known to hold one record only when the second does not come.
    let held: Result | null = null
    const put = (result: Result, alone: boolean) => putAll(store, source, result, alone, writers, work.tally)
    await eachBatch(source, work, (batch) => {
      for (const converted of batch) {
        if (!converted.ok) complain(complaintOf(converted.failure, source.shown))
        else if (isOneOfMany(converted.result)) put(converted.result, false)
        else held = converted.result
      }
      if (held !== null) put(held, true)
      held = null
    })
  }
}

function isOneOfMany({ document }: Result): boolean {
  return document.source.records !== 1
}

function refuseCollisions(sources: readonly Source[], writers: readonly Writer[]): void {
  const wanted = sources.flatMap((source) =>
    writers.map((writer) => ({ input: source.shown, name: stemName(source.relative, `.${writer.extension}`) }))
  )
  const [first] = collisions(wanted)
  if (first !== undefined) {
    throw new StetError(
      'collision',
      `expected an output of its own for each input, but ${first.inputs.join(' and ')} would both be written to ${first.name}; nothing was written`
    )
  }
}

function putAll(
  store: Store,
  source: Source,
  result: Result,
  alone: boolean,
  writers: readonly Writer[],
  tally: Tally
): void {
  const written: string[] = []
  for (const writer of writers) {
    const record = String(result.document.source.record).padStart(NUMBER_DIGITS, '0')
    const name = alone
      ? stemName(source.relative, `.${writer.extension}`)
      : `${stemName(source.relative, '')}/${record}.${writer.extension}`
    try {
      if (store.put(name, writer.write(result, true)) === 'differs') {
        tally.failed++
        complain(`${name}: holds something else and was left as it is; --force replaces it`)
      } else written.push(name)
    } catch (error) {
      tally.failed++
      complain(`${name}: ${reasonOf(error, name)}`)
    }
  }
  summarise(source.shown, result.document, written)
}
