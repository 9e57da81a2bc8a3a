import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { CATALOGUE_CSV, CATALOGUE_NDJSON, PAYLOAD } from './bag.ts'
import { type Journal, piecesOf } from './journal.ts'
import { PathSet } from './path-set.ts'

/**
 * Files under the payload folder that no entry of the journal names, as paths from the archive's folder: left by a run that
 * died, or put there by somebody else. Memory: eight bytes for each file of the archive.
 */
export function strays(root: string, journal: Journal): string[] {
  if (!existsSync(path.join(root, PAYLOAD))) return []
  const known = new PathSet()
  for (const file of [CATALOGUE_CSV, CATALOGUE_NDJSON]) known.add(file)
  for (const source of journal.sources())
    for (const { files } of piecesOf(journal, source)) for (const file of files) known.add(file.path)
  return filesIn(root, PAYLOAD, (name) => !known.has(name)).sort()
}

/** Files below a folder of the archive, as paths from the archive's folder, as far as they are wanted. */
function filesIn(root: string, folder: string, wanted: (name: string) => boolean): string[] {
  return readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((item) => {
    const name = `${folder}/${item.name}`
    if (item.isDirectory()) return filesIn(root, name, wanted)
    return wanted(name) ? [name] : []
  })
}
