import path from 'node:path'
import { truePath } from '../inputs/true-path.ts'
import type { TaskResult } from '../processing/protocol.ts'
import type { Run } from './run.ts'

/**
 * What a run reads it never replaces, whatever it is allowed to: turns a result that other files are in the way of, where one of these is
 * an input, into a failure that names it. The places of all inputs are looked up at the first such result.
 */
export function keepInputs(run: Run): (result: TaskResult) => TaskResult {
  let inputs: ReadonlySet<string> | null = null
  return (result) => {
    if (result.action !== 'in-the-way') return result
    inputs ??= new Set(run.inputs.map(({ path: input }) => truePath(input)))
    const file = result.outputs.map((name) => path.join(run.setup.root, name)).find((one) => inputs?.has(truePath(one)))
    if (file === undefined) return result
    const message = `${inputAtPlace(run, file)}: is an input and was left as it is: no output replaces one`
    return { ...result, action: 'failed', error: { code: 'exists', message, fatal: false } }
  }
}

/** An input as the caller would write it. */
function inputAtPlace(run: Run, file: string): string {
  return run.inputs.find(({ path: input }) => truePath(input) === truePath(file))?.path ?? file
}
