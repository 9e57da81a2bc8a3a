import { closeSync, fsyncSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs'
import path from 'node:path'
import { tell } from '../files/io-errors.ts'

/**
 * In the archive's folder while it is open: inputs whose files a run has begun to write. Where it dies, the next one knows what
 * they are, though their sources may be gone by then.
 */
export const BEGUN = '.stet-begun'

/** An input, and the name it got in the archive. */
export interface Begun {
  source: string
  name: string
}

/** Notes down inputs before their first file is written. Any number of threads may do so at a time. */
export function noteBegun(root: string, inputs: readonly Begun[], fsync: boolean): void {
  const lines = inputs.map(({ source, name }) => `${JSON.stringify({ source, name })}\n`).join('')
  if (lines === '') return
  const file = path.join(root, BEGUN)
  tell(file, () => {
    const handle = openSync(file, 'a')
    try {
      writeSync(handle, lines)
      if (fsync) fsyncSync(handle)
    } finally {
      closeSync(handle)
    }
  })
}

/** What was noted down by runs before; a torn line counts for nothing, since its files had not been begun. */
export function begunIn(root: string): Begun[] {
  return textOf(path.join(root, BEGUN))
    .split('\n')
    .flatMap((line) => {
      try {
        const { source, name } = JSON.parse(line) as Partial<Begun>
        return typeof source === 'string' && typeof name === 'string' ? [{ source, name }] : []
      } catch {
        return []
      }
    })
}

export function forgetBegun(root: string): void {
  const file = path.join(root, BEGUN)
  tell(file, () => rmSync(file, { force: true }))
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return ''
    return tell(file, () => {
      throw error
    })
  }
}
