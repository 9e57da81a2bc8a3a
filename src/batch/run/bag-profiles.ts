import { readdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { readProfile } from '../../profile/index.ts'
import { profileFile } from '../bag/bagit.ts'
import { openRegularFile } from '../files/source-file.ts'
import { finishedSources, type Journal } from '../journal/journal.ts'
import { recipesInUse } from '../journal/recipes.ts'

const PROFILE_NAME = /^stet-profile-[0-9a-f]{16}\.txt$/

/** Those that are in a bag, by their names. */
function profileNames(root: string): string[] {
  try {
    return readdirSync(root).filter((name) => PROFILE_NAME.test(name))
  } catch {
    return []
  }
}

/**
 * The profile of a bag that has one: the one that what is new is labelled by as well, so that it goes on as it began. Null where there are
 * several, or it is damaged or was made with other weights.
 */
export function profileOfBag(root: string, weights: string | null): { bytes: Uint8Array; documents: number } | null {
  const [name, ...others] = profileNames(root)
  if (name === undefined || others.length > 0) return null
  try {
    const file = openRegularFile(path.join(root, name))
    const bytes = Buffer.concat([...file.chunks()])
    const { maker, sources } = readProfile(bytes.toString())
    if (profileFile(file.sha256) !== name || maker.weights !== weights) return null
    return { bytes, documents: [...sources.values()].reduce((sum, { dumps }) => sum + dumps, 0) }
  } catch {
    return null
  }
}

/** Removes the profiles that no document of a complete bag was labelled by any more. */
export function removeUnusedProfiles(root: string, journal: Journal): void {
  const used = new Set(
    recipesInUse(journal, finishedSources(journal)).flatMap(({ profile }) =>
      profile === undefined ? [] : [profileFile(profile)]
    )
  )
  for (const name of profileNames(root)) if (!used.has(name)) rmSync(path.join(root, name), { force: true })
}
