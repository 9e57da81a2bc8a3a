import path from 'node:path'
import { type Found, find } from '../batch/find.ts'
import { faultOf } from '../batch/faults.ts'
import { StetError } from '../errors.ts'
import { fileInput, standardInput } from './input.ts'
import { complain } from './output.ts'
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

const STANDARD_INPUT: Source = { shown: 'standard input', name: null, relative: 'stdin', chunks: standardInput }

/**
 * Inputs as typed → sources, sorted, none twice; what is no input is said at once and counted.
 *
 * @throws StetError `usage` where there is no input and standard input is a terminal.
 */
export async function sourcesOf(inputs: readonly string[]): Promise<{ sources: Source[]; failed: number }> {
  if (inputs.length === 0 && isTerminal(0)) {
    throw new StetError('usage', 'expected files, folders or text on standard input, but got neither; stet --help shows examples')
  }
  const named = inputs.filter(input => input !== '-')
  const sources: Source[] = named.length < inputs.length || inputs.length === 0 ? [STANDARD_INPUT] : []
  if (named.length === 0) return { sources, failed: 0 }
  const { found, problems } = await find(named)
  let failed = 0
  for (const problem of problems) {
    if (problem.level === 'skipped') continue
    failed++
    complain(`${problem.path}: ${problem.message}${nearestCommand(problem.path)}`)
  }
  return { sources: [...sources, ...found.map(sourceOf)], failed }
}

function sourceOf(found: Found): Source {
  return { shown: found.path, name: path.basename(found.path), relative: found.relative, chunks: () => fileInput(found.path) }
}

/** Any error of one input, in words that do not repeat the file's name. */
export function reasonOf(error: unknown, shown: string): string {
  return error instanceof StetError ? error.message : faultOf(error, shown).message
}
