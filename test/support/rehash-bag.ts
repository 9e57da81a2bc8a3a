import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { filesUnder, sha256Of } from './folder-snapshot.ts'

const PAYLOAD = 'data/'
const JOURNAL = 'stet-journal.ndjson'
const TAG_FILES = ['bag-info.txt', 'bagit.txt', 'manifest-sha256.txt', JOURNAL]

/** Changes files of a bag and makes manifests, journal and sums agree to it, as somebody would who knows how. */
export function rehashed(root: string, change: () => void): void {
  const at = (name: string) => path.join(root, name)
  const files = () => filesUnder(at('data')).map((file) => path.relative(root, file))
  const before = new Map(files().map((name) => [name, sha256Of(at(name))]))
  change()
  let journal = readFileSync(at(JOURNAL), 'utf8')
  for (const name of files()) {
    const old = before.get(name)
    if (old === undefined || old === sha256Of(at(name))) continue
    const bytes = readFileSync(at(name)).length
    journal = journal.replace(
      new RegExp(
        `("path":${JSON.stringify(name).replace(/[.+*?^$()[\]{}|\\]/g, '\\$&')},)"bytes":\\d+,"sha256":"${old}"`
      ),
      `$1"bytes":${bytes},"sha256":"${sha256Of(at(name))}"`
    )
  }
  writeFileSync(at(JOURNAL), journal)
  const lines = files().map((name) => `${sha256Of(at(name))}  ${encoded(name)}\n`)
  writeFileSync(at('manifest-sha256.txt'), lines.join(''))
  const bytes = files().reduce((sum, name) => sum + readFileSync(at(name)).length, 0)
  const info = readFileSync(at('bag-info.txt'), 'utf8')
  writeFileSync(at('bag-info.txt'), info.replace(/^Payload-Oxum:.*$/m, `Payload-Oxum: ${bytes}.${lines.length}`))
  retagged(root)
}

/** Makes the tag manifest agree to the tag files as they are. */
export function retagged(root: string): void {
  const lines = TAG_FILES.map((name) => `${sha256Of(path.join(root, name))}  ${name}\n`)
  writeFileSync(path.join(root, 'tagmanifest-sha256.txt'), lines.join(''))
}

/** A manifest of another algorithm of all the payload. */
export function manifestBy(root: string, algorithm: string): string {
  const files = filesUnder(path.join(root, PAYLOAD)).map((file) => path.relative(root, file))
  const digest = (name: string) =>
    createHash(algorithm)
      .update(readFileSync(path.join(root, name)))
      .digest('hex')
  return files.map((name) => `${digest(name)}  ${encoded(name)}\n`).join('')
}

function encoded(name: string): string {
  return name.replaceAll('%', '%25').replaceAll('\n', '%0A').replaceAll('\r', '%0D')
}
