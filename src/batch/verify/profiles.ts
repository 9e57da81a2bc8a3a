import path from 'node:path'
import { profileFile } from '../bag/bagit.ts'
import { codeOf } from '../files/io-errors.ts'
import { openRegularFile } from '../files/source-file.ts'
import { finishedSources, type Journal } from '../journal/journal.ts'
import { recipesInUse } from '../journal/recipes.ts'
import { type Check, report } from './check.ts'

/** Checks that each profile by which documents were labelled is in the bag, byte for byte. */
export function checkProfiles(check: Check, journal: Journal): void {
  for (const { profile } of recipesInUse(journal, finishedSources(journal))) {
    if (profile === undefined) continue
    const name = profileFile(profile)
    try {
      if (openRegularFile(path.join(check.root, name)).sha256 !== profile)
        report(check, name, 'altered', 'is not the profile that the journal names')
    } catch (error) {
      // Where it is listed in the tag manifest, that has been reported.
      if (codeOf(error) !== 'missing') report(check, name, 'unreadable', (error as Error).message)
      else if (!check.faults.some(({ path: file }) => file === name))
        report(check, name, 'missing', 'is not there, and the journal names it')
    }
  }
}
