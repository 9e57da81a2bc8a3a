import { existsSync, statSync } from 'node:fs'
import path from 'node:path'
import { withFileErrors } from '../../batch/files/io-errors.ts'
import { realPath } from '../../batch/inputs/true-path.ts'
import { StetError } from '../../errors.ts'

/** @throws StetError `usage` where `--to` names a file; an error of the file system where it cannot be looked at. */
export function refuseFileForFolder(folder: string, advice = ''): void {
  const stats = withFileErrors(folder, () => statSync(folder, { throwIfNoEntry: false }))
  if (stats?.isDirectory() === false)
    throw new StetError('usage', `expected --to to be a folder, but ${folder} is a file${advice}`)
}

/** @throws StetError `usage` where a flag that names a file names a folder; an error of the file system where it cannot be looked at. */
export function refuseFolderForFile(flag: string, file: string, advice = ''): void {
  const stats = withFileErrors(file, () => statSync(file, { throwIfNoEntry: false }))
  if (stats?.isDirectory() === true)
    throw new StetError('usage', `expected ${flag} to be a file, but ${file} is a folder${advice}`)
}

/**
 * What a run reads it never replaces, whatever else it may: a dump is often the only copy.
 *
 * @throws StetError `usage` where an output is one of the inputs, by another name of it, too
 */
export function refuseInputAsOutput(flag: string, output: string, inputs: Iterable<string>): void {
  if (!existsSync(output)) return
  const place = realPath(output)
  for (const input of inputs)
    if (path.resolve(input) === place || (existsSync(input) && realPath(input) === place))
      throw new StetError('usage', `expected ${flag} to be another file than the inputs, but ${output} is one of them`)
}
