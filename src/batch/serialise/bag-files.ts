import { readdirSync } from 'node:fs'
import path from 'node:path'
import { BAGIT } from '../bag/bagit.ts'
import { FileError, withFileErrors } from '../files/io-errors.ts'
import { statRegular } from '../files/regular-file.ts'

/** A file of an archive as it stands in one file. */
export interface BagFile {
  /** Its name there, with `/`: below one folder, which has the archive's own name. */
  name: string
  path: string
  size: number
}

/** What stet holds in an archive while a run lasts. */
const OWN = /^\.stet-/

/**
 * The files of an archive, its declaration first and the others in the order of their code units, so that the same archive is always
 * the same bytes. @throws FileError for what is no regular file
 */
export function bagFiles(root: string): BagFile[] {
  const top = path.basename(root)
  const names = withFileErrors(root, () => namesUnder(root, ''))
  names.sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1))
  return names.map((name) => {
    const file = path.join(root, name)
    const size = withFileErrors(file, () => statRegular(file))?.size
    if (size === undefined) throw new FileError('missing', file, 'has gone while the archive was read')
    return { name: `${top}/${name}`, path: file, size }
  })
}

function namesUnder(root: string, folder: string): string[] {
  return readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((item) => {
    const name = folder === '' ? item.name : `${folder}/${item.name}`
    if (folder === '' && OWN.test(name)) return []
    return item.isDirectory() ? namesUnder(root, name) : [name]
  })
}

function rank(name: string): number {
  return name === BAGIT ? 0 : 1
}
