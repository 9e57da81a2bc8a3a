import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** Every file of a folder, in order. */
export function filesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((item) => !item.isDirectory())
    .map((item) => path.join(item.parentPath, item.name))
    .sort()
}

/** Every file of a folder with its hash, in order: two folders with the same picture are the same. */
export function picture(folder: string): string[] {
  return filesUnder(folder).map((file) => `${path.relative(folder, file)} ${sha256Of(file)}`)
}

export function sha256Of(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex')
}
