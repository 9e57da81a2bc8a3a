import { existsSync, mkdirSync } from 'node:fs'
import path from 'node:path'

/**
 * Makes a folder with those above it. Where the file system is read-only Node says that the folder is not there: the first folder
 * that is missing is then tried alone, which tells the reason. @throws what the file system throws
 */
export function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
    let missing = path.resolve(folder)
    while (path.dirname(missing) !== missing && !existsSync(path.dirname(missing))) missing = path.dirname(missing)
    mkdirSync(missing)
    mkdirSync(folder, { recursive: true })
  }
}
