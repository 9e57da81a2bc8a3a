import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { PathSet } from '../files/path-set.ts'
import { type Journal, piecesOf } from '../journal/journal.ts'
import { CATALOGUE_CSV, CATALOGUE_NDJSON, PAYLOAD } from './bagit.ts'

/**
 * Files under the payload folder that no entry of the journal names, as paths from the archive's folder: left by a run that
 * died, or put there by somebody else. Memory: eight bytes for each file of the archive.
 */
export function strays(root: string, journal: Journal): string[] {
  if (!existsSync(path.join(root, PAYLOAD))) return []
  const known = new PathSet()
  for (const file of [CATALOGUE_CSV, CATALOGUE_NDJSON]) known.add(file)
  for (const source of journal.sources())
    for (const { files } of piecesOf(journal, source)) for (const { path: file } of files) known.add(composed(file))
  return filesIn(root, PAYLOAD, (name) => !known.has(composed(name))).sort()
}

/** Some file systems list names in another form of Unicode than they were given. */
function composed(name: string): string {
  return name.normalize('NFC')
}

/** Files below a folder of the archive, as paths from the archive's folder, as far as they are wanted. */
function filesIn(root: string, folder: string, wanted: (name: string) => boolean): string[] {
  return readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((item) => {
    const name = `${folder}/${item.name}`
    if (item.isDirectory()) return filesIn(root, name, wanted)
    return wanted(name) ? [name] : []
  })
}
