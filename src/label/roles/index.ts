import type { Cue } from '../cue.ts'
import type { Seen } from '../seen.ts'

/** Every role's cues. */
export const ROLE_CUES: readonly Cue[] = []

/** The roles that rules shut out of a block, one bit for each index in ROLES. */
export function shutRoles(_seen: Seen, _at: number): number {
  return 0
}
