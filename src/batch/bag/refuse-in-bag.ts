import { lstatSync } from 'node:fs'
import path from 'node:path'
import { FileError } from '../files/io-errors.ts'
import { realPath } from '../inputs/true-path.ts'
import { JOURNAL } from '../journal/journal.ts'
import { BAG_INFO, BAGIT, FETCH, PAYLOAD } from './bagit.ts'
import { CHECKED_FILE } from './checked-store.ts'
import { CORRECTIONS_FILE } from './corrections-store.ts'

const TAG_FILES: ReadonlySet<string> = new Set([BAGIT, BAG_INFO, FETCH, JOURNAL, CORRECTIONS_FILE, CHECKED_FILE])
/** Manifests of any algorithm, in any case: programs that know it would check them. */
const ANY_MANIFEST = /^(?:tag)?manifest-[a-z0-9-]+\.txt$/i
/** What documents were made by, named by its hash; locks, marks and temporaries. */
const OWN = /^(?:stet-(?:profile-[0-9a-f]{16}\.txt|weights-[0-9a-f]{16}\.bin)|\.stet-.*)$/

/**
 * Throws a FileError `in-payload` for a place of an output inside an archive's payload, or where an archive has one of its own files: what
 * an archive lists is written by `archive` alone.
 */
export function refuseInBag(place: string): void {
  const whole = truePlace(path.resolve(place))
  for (let folder = path.dirname(whole); ; folder = path.dirname(folder)) {
    const [first = '', ...more] = path.relative(folder, whole).split(path.sep)
    const isItsOwn = first === PAYLOAD || (more.length === 0 && isOwnName(first))
    if (isItsOwn && isFile(path.join(folder, JOURNAL)))
      throw new FileError('in-payload', place, `lies in the archive ${folder}, which must hold nothing else there`)
    if (folder === path.dirname(folder)) return
  }
}

const isOwnName = (name: string): boolean => TAG_FILES.has(name) || ANY_MANIFEST.test(name) || OWN.test(name)

/** The true path, of which the last part may not be there yet. */
function truePlace(place: string): string {
  try {
    return realPath(place)
  } catch {
    const above = path.dirname(place)
    return above === place ? place : path.join(truePlace(above), path.basename(place))
  }
}

function isFile(file: string): boolean {
  try {
    return lstatSync(file).isFile()
  } catch {
    return false
  }
}
