import path from 'node:path'
import { fileErrorOf } from '../../batch/files/io-errors.ts'
import type { InputFile } from '../../batch/inputs/find.ts'
import { STANDARD_INPUT, shownAs } from '../../batch/inputs/standard-input.ts'
import { StetError } from '../../errors.ts'
import { fileInput, standardInput } from './byte-input.ts'
import { logDebug, logError, logInfo } from './log.ts'
import { type NoText, noTextTotal } from './no-text-total.ts'
import { isTerminal, safeLine } from './terminal.ts'
import { wholeInput } from './whole-input.ts'

/** One thing to be read: a file that was found, or standard input. */
export interface Source {
  /** For messages. */
  shown: string
  /** For the document: the file's name without its folder. */
  name: string | null
  /** Where it belongs under an output folder. */
  relative: string
  chunks(): AsyncIterable<Uint8Array>
}

/** The flags that say which inputs are meant. */
export interface InputFlags {
  filesFrom?: string
  null?: boolean
  follow?: boolean
  exclude?: string[]
}

/** Where a run writes, and what it reads as something else than a dump: what is there is no input that a folder brings. */
interface OtherPlaces {
  to?: string
  output?: string
  profile?: string
  weights?: string
  corrections?: string
}

/**
 * Inputs as typed → files in that order, a folder's own sorted, and standard input, once, as a dash; what is no input is logged at once and counted, and of what is
 * no text by its ending the total.
 *
 * @throws StetError `usage` where there is no input and standard input is a terminal.
 */
export async function inputsOf(
  typed: readonly string[],
  flags: InputFlags & OtherPlaces
): Promise<{ inputs: InputFile[]; failed: number; folders: string[]; noText: NoText | null }> {
  const names = await namesOf(typed, flags)
  if (names.length === 0 && flags.filesFrom !== undefined) return { inputs: [], failed: 0, folders: [], noText: null }
  if (names.length === 0 && isTerminal(0)) {
    throw new StetError(
      'usage',
      'expected files, folders or text on standard input, but got neither; stet --help shows examples'
    )
  }
  const named = names.filter((name) => name !== STANDARD_INPUT.path)
  if (named.length === 0) return { inputs: [STANDARD_INPUT], failed: 0, folders: [], noText: null }
  const { find } = await import('../../batch/inputs/find.ts')
  const outputs = [flags.to, flags.output].filter((place) => place !== undefined)
  const { follow = false, exclude: patterns = [] } = flags
  // What is named twice would be written to one place by --to.
  const order = flags.to === undefined ? 'given' : 'once'
  const { found, starts, problems, folders } = await find(named, {
    follow,
    patterns,
    outputs,
    others: otherFilesOf(flags),
    order
  })
  let failed = 0
  for (const { level, path: place, message, code } of problems) {
    const line = `${place}: ${message}`
    if (level === 'skipped') logDebug(line)
    else if (level === 'own' || level === 'repeated') logInfo(safeLine(line))
    else {
      failed++
      logError(line, code)
    }
  }
  const total = noTextTotal(problems)
  if (total !== null) logInfo(total.message)
  if (found.length === 0 && failed === 0) {
    failed++
    logError(`${named.join(', ')}: expected dumps, but found none`, 'missing')
  }
  const dash = names.indexOf(STANDARD_INPUT.path)
  if (dash >= 0) found.splice(starts[dash] ?? found.length, 0, STANDARD_INPUT)
  return { inputs: found, failed, folders, noText: total }
}

/** Files that flags name and that hold no dump; `--profile auto` names none. */
export function otherFilesOf({ profile, weights, corrections }: OtherPlaces): string[] {
  return [profile === 'auto' ? undefined : profile, weights, corrections].filter((file) => file !== undefined)
}

/** The same as what is to be read. */
export async function sourcesOf(
  typed: readonly string[],
  flags: InputFlags & OtherPlaces
): Promise<{
  inputs: readonly InputFile[]
  sources: Source[]
  failed: number
  folders: string[]
  noText: NoText | null
}> {
  const { inputs, ...found } = await inputsOf(typed, flags)
  return { inputs, sources: inputs.map(sourceOf), ...found }
}

function sourceOf(input: InputFile): Source {
  const shown = shownAs(input.path)
  if (input === STANDARD_INPUT) return { shown, name: null, relative: input.relative, chunks: standardInput }
  return {
    shown,
    name: path.basename(input.path),
    relative: input.relative,
    chunks: () => fileInput(input.path)
  }
}

/** Any error of one input, in words that do not repeat the file's name. */
export function reasonOf(error: unknown, shown: string): string {
  const { message } = error instanceof StetError ? error : fileErrorOf(error, shown)
  return message.startsWith(`${shown}: `) ? message.slice(shown.length + 2) : message
}

/** Names of inputs as typed and as listed in a file. */
export async function namesOf(typed: readonly string[], flags: InputFlags): Promise<readonly string[]> {
  return flags.filesFrom === undefined ? typed : [...typed, ...(await namesIn(flags.filesFrom, flags.null === true))]
}

/** More is no list of names. */
const MOST_NAMES_BYTES = 1 << 28

async function namesIn(file: string, nul: boolean): Promise<string[]> {
  const chunks = file === STANDARD_INPUT.path ? standardInput() : fileInput(file)
  const bytes = await wholeInput(shownAs(file), chunks, MOST_NAMES_BYTES)
  const names = bytes.toString('utf8').split(nul ? '\0' : /\r?\n/)
  return names.filter((name) => name !== '')
}
