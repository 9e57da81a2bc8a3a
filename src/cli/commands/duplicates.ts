import { type DuplicateGroup, findDuplicates } from '../../batch/duplicates.ts'
import type { SurveyedInput } from '../../batch/survey/surveyed.ts'
import { optionsOf, type ReadingFlags } from '../flags/reading-options.ts'
import { fileInput, standardInput } from '../io/byte-input.ts'
import { logInfo } from '../io/log.ts'
import { type Progress, progressBar } from '../io/progress.ts'
import { type InputFlags, inputsOf, STANDARD_INPUT, shownAs } from '../io/sources.ts'
import { print } from '../io/stdio.ts'
import { safeLine } from '../io/terminal.ts'
import { EXIT } from '../process/exit-code.ts'
import { stopOnSignals } from '../process/signals.ts'

interface DuplicatesFlags extends ReadingFlags, InputFlags {
  jobs?: number
  json?: boolean
  shard?: string
  quiet?: boolean
  logFormat?: string
}

/** `stet duplicates`: the groups of documents that are alike, as text or a line of JSON for each. Sets the exit code. */
export async function duplicates(typed: readonly string[], flags: DuplicatesFlags): Promise<void> {
  const { inputs, failed } = await inputsOf(typed, flags)
  const stop = stopOnSignals()
  const progress = await progressBar(flags)
  progress.start(inputs.length, 'reading')
  let bad = failed
  const { documents, groups } = await findDuplicates({
    inputs,
    likeness: 'near',
    settings: optionsOf(flags),
    shard: flags.shard ?? null,
    jobs: flags.jobs ?? null,
    signal: stop.signal,
    streams: (path) => (path === STANDARD_INPUT.path ? standardInput() : fileInput(path)),
    onInput: (input) => {
      bad += logSurveyed(input, progress)
    }
  }).finally(() => progress.stop())
  const exitCode = stop.exitCode()
  process.exitCode = exitCode ?? (bad > 0 ? EXIT.failed : EXIT.done)
  if (exitCode !== null) return
  for (const group of groups) print(flags.json === true ? `${JSON.stringify(jsonOf(group))}\n` : textOf(group))
  logInfo(summaryOf(documents, groups))
}

/** Logs what could not be read of an input; gives how many things that are. */
export function logSurveyed({ path, bad, error }: SurveyedInput, progress: Progress): number {
  progress.step(path)
  const shown = shownAs(path)
  for (const { line, message, code } of bad)
    progress.error(`${shown}${line === null ? '' : `:${line}`}: ${message}`, code)
  if (error !== null)
    progress.error(error.message.startsWith(shown) ? error.message : `${shown}: ${error.message}`, error.code)
  return bad.length + (error === null ? 0 : 1)
}

function jsonOf({ name, original, duplicates }: DuplicateGroup) {
  const documentOf = ({ path, record, id, headline, published, words }: DuplicateGroup['original']) => {
    return { source: path, record, id, headline, published, words }
  }
  return {
    group: name,
    original: documentOf(original),
    duplicates: duplicates.map(({ text, similarity, differs }) => ({ ...documentOf(text), similarity, differs }))
  }
}

function textOf({ name, original, duplicates }: DuplicateGroup): string {
  const lines = duplicates.map(
    ({ text, similarity, differs }) => `  ${similarity.toFixed(2)}  ${placeOf(text)}  ${differs.join(', ')}`
  )
  return `${name}  ${placeOf(original)}  ${safeLine(original.headline ?? '')}\n${lines.join('\n')}\n`
}

function placeOf({ path, record }: DuplicateGroup['original']): string {
  return safeLine(shownAs(path)) + (record > 1 ? `#${record}` : '')
}

function summaryOf(documents: number, groups: readonly DuplicateGroup[]): string {
  const all = groups.flatMap(({ duplicates }) => duplicates)
  const copies = all.filter(({ differs }) => differs[0] === 'copy').length
  const found = `${copies} exact ${copies === 1 ? 'copy' : 'copies'} and ${all.length - copies} near duplicates`
  return `${documents} documents: ${groups.length === 0 ? 'no two are alike' : `${found} in ${groups.length} groups`}`
}
