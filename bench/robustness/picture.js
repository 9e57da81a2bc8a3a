// What a folder holds, so that two runs can be compared.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** The SHA-256 of a file. */
export function sha256(file) {
  return createHash('sha256').update(readFileSync(file)).digest('hex')
}

/** A line for each file under a folder, with its hash. */
export function pictureOf(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((item) => !item.isDirectory())
    .map((item) => path.join(item.parentPath, item.name))
    .sort()
    .map((file) => `${path.relative(folder, file)} ${sha256(file)}`)
    .join('\n')
}

/** The lines that one picture lacks or has beside those of another. */
export function differenceOf(whole, now) {
  const [expected, got] = [whole.split('\n'), now.split('\n')]
  const missing = expected.filter((line) => !got.includes(line)).map((line) => `- ${line}`)
  return [...missing, ...got.filter((line) => !expected.includes(line)).map((line) => `+ ${line}`)].join(', ')
}
