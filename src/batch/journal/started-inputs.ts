import { closeSync, constants, fsyncSync, rmSync, writeSync } from 'node:fs'
import path from 'node:path'
import { withFileErrors } from '../files/io-errors.ts'
import { openRegular, readTextIfThere } from '../files/regular-file.ts'

/**
 * In the archive's folder while it is open: inputs whose files a run has started to write. Where it dies, the next one knows which
 * they are, though the inputs themselves may be gone by then.
 */
export const STARTED_FILE = '.stet-begun'

/** An input, and the name it got in the archive. */
interface StartedInput {
  source: string
  name: string
}

/** Records inputs before their first file is written. Any number of threads may do so at a time. */
export function recordStarted(root: string, inputs: readonly StartedInput[], fsync: boolean): void {
  const lines = inputs.map(({ source, name }) => `${JSON.stringify({ source, name })}\n`).join('')
  if (lines === '') return
  const file = path.join(root, STARTED_FILE)
  withFileErrors(file, () => {
    const handle = openRegular(file, constants.O_WRONLY | constants.O_APPEND | constants.O_CREAT)
    try {
      writeSync(handle, lines)
      if (fsync) fsyncSync(handle)
    } finally {
      closeSync(handle)
    }
  })
}

/** What earlier runs recorded; a torn line is left out, since its files had not been started. */
export function startedInputs(root: string): StartedInput[] {
  const file = path.join(root, STARTED_FILE)
  const text = withFileErrors(file, () => readTextIfThere(file)) ?? ''
  return text.split('\n').flatMap((line) => {
    try {
      const { source, name } = JSON.parse(line) as Partial<StartedInput>
      return typeof source === 'string' && typeof name === 'string' ? [{ source, name }] : []
    } catch {
      return []
    }
  })
}

export function removeStarted(root: string): void {
  const file = path.join(root, STARTED_FILE)
  withFileErrors(file, () => rmSync(file, { force: true }))
}
