import path from 'node:path'
import { faultOf } from '../batch/faults.ts'
import type { Found } from '../batch/find.ts'
import { StetError } from '../errors.ts'
import { fileInput, standardInput } from './input.ts'
import { complain, remark } from './output.ts'
import { nearestCommand } from './suggest.ts'
import { isTerminal } from './terminal.ts'

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
}

const STANDARD_INPUT: Source = { shown: 'standard input', name: null, relative: 'stdin', chunks: standardInput }

/**
 * Inputs as typed → sources, sorted, none twice; what is no input is said at once and counted.
 *
 * @throws StetError `usage` where there is no input and standard input is a terminal.
 */
export async function sourcesOf(
  typed: readonly string[],
  flags: InputFlags
): Promise<{ sources: Source[]; failed: number }> {
  const inputs =
    flags.filesFrom === undefined ? typed : [...typed, ...(await namesIn(flags.filesFrom, flags.null === true))]
  if (inputs.length === 0 && flags.filesFrom !== undefined) return { sources: [], failed: 0 }
  if (inputs.length === 0 && isTerminal(0)) {
    throw new StetError(
      'usage',
      'expected files, folders or text on standard input, but got neither; stet --help shows examples'
    )
  }
  const named = inputs.filter((input) => input !== '-')
  const sources: Source[] = named.length < inputs.length || inputs.length === 0 ? [STANDARD_INPUT] : []
  if (named.length === 0) return { sources, failed: 0 }
  const { find } = await import('../batch/find.ts')
  const { found, problems } = await find(named, { follow: flags.follow === true })
  let failed = 0
  for (const problem of problems) {
    if (problem.level === 'skipped') {
      remark(`${problem.path}: ${problem.message}`)
      continue
    }
    failed++
    complain(`${problem.path}: ${problem.message}${nearestCommand(problem.path)}`)
  }
  if (found.length === 0 && failed === 0) {
    failed++
    complain(`${named.join(', ')}: expected dumps, but found none`)
  }
  const all = [...sources, ...found.map(sourceOf)]
  return { sources: all, failed }
}

function sourceOf(found: Found): Source {
  return {
    shown: found.path,
    name: path.basename(found.path),
    relative: found.relative,
    chunks: () => fileInput(found.path)
  }
}

/** Any error of one input, in words that do not repeat the file's name. */
export function reasonOf(error: unknown, shown: string): string {
  const { message } = error instanceof StetError ? error : faultOf(error, shown)
  return message.startsWith(`${shown}: `) ? message.slice(shown.length + 2) : message
}

async function namesIn(file: string, nul: boolean): Promise<string[]> {
  const parts: Uint8Array[] = []
  for await (const chunk of file === '-' ? standardInput() : fileInput(file)) parts.push(chunk)
  const names = Buffer.concat(parts)
    .toString('utf8')
    .split(nul ? '\0' : /\r?\n/)
  return names.filter((name) => name !== '')
}
