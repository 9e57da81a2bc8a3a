import { realpathSync } from 'node:fs'
import path from 'node:path'

/** The path of a place with all links followed; of one that is not there or cannot be reached, its absolute path. */
export function truePath(place: string): string {
  try {
    return realpathSync(place)
  } catch {
    return path.resolve(place)
  }
}
