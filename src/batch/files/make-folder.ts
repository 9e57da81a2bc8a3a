import { existsSync, mkdirSync } from 'node:fs'
import path from 'node:path'
import { codeOf } from './io-errors.ts'

/**
 * Makes a folder with those above it. Where the file system is read-only, Node reports that the folder is not there: the first
 * folder that is missing is then made alone, which gives the true reason. @throws what the file system throws
 */
export function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true })
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error
    let missing = path.resolve(folder)
    while (path.dirname(missing) !== missing && !existsSync(path.dirname(missing))) missing = path.dirname(missing)
    mkdirSync(missing)
    mkdirSync(folder, { recursive: true })
  }
}
