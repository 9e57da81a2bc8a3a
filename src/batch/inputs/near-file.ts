import { readdirSync } from 'node:fs'
import path from 'node:path'
import { nearestOf } from '../../nearest.ts'

/** In a folder with more names the nearest is likely one of many that are as near. */
const MOST_NAMES = 1000

/** `; did you mean …?` for a file that is missing, where its folder has one of nearly its name, or of its name with an ending; else nothing. */
export function nearFileHint(missing: string): string {
  const { dir, base } = path.parse(missing)
  const names = namesIn(dir === '' ? '.' : dir)
  const withEnding = names.filter((one) => path.parse(one).name === base)
  const near = withEnding.length === 1 ? withEnding[0] : nearestOf(base, names)
  return near === null || near === undefined ? '' : `; did you mean ${path.join(dir, near)}?`
}

function namesIn(folder: string): string[] {
  try {
    const names = readdirSync(folder)
    return names.length > MOST_NAMES ? [] : names.sort()
  } catch {
    return []
  }
}
