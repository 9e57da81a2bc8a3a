import { realpathSync } from 'node:fs'
import path from 'node:path'

/**
 * The one path of a place: links followed, and each name as the disk spells it, which on disks that fold case need not be how it
 * was asked for. The system is asked, since Node's own way keeps the spelling.
 */
export function realPath(place: string): string {
  return realpathSync.native(place)
}

/** The same; of a place that is not there or cannot be reached, its absolute path. */
export function truePath(place: string): string {
  try {
    return realPath(place)
  } catch {
    return path.resolve(place)
  }
}
