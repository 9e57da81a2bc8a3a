import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { PathSet } from '../files/path-set.ts'
import { type Journal, partsOfEntry } from '../journal/journal.ts'
import { CATALOGUE_CSV, CATALOGUE_NDJSON, PAYLOAD } from './bagit.ts'

/**
 * Files under the payload folder that no entry of the journal names, as paths from the archive's folder: left by a run that
 * died, or added by another program. Memory: eight bytes for each file of the archive.
 */
export function unlistedFiles(root: string, journal: Journal): string[] {
  if (!existsSync(path.join(root, PAYLOAD))) return []
  const known = new PathSet()
  for (const file of [CATALOGUE_CSV, CATALOGUE_NDJSON]) known.add(file)
  for (const source of journal.sources())
    for (const { files } of partsOfEntry(journal, source))
      for (const file of files) known.add(file.path.normalize('NFC'))
  // Some file systems list names in another Unicode form than they were given.
  return filesIn(root, PAYLOAD, (name) => !known.has(name.normalize('NFC'))).sort()
}

/** Files below a folder of the archive, as paths from the archive's folder, as far as they are wanted. */
function filesIn(root: string, folder: string, isWanted: (name: string) => boolean): string[] {
  return readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((item) => {
    const name = `${folder}/${item.name}`
    if (item.isDirectory()) return filesIn(root, name, isWanted)
    return isWanted(name) ? [name] : []
  })
}
