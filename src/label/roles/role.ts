import type { Role } from '../../tree/roles.ts'
import type { Cue } from '../cues/cue.ts'
import type { Seen } from '../features/observations.ts'

/** A rule shuts roles out of a line before anything is decided. It must be sure: nothing can overrule it. */
export interface Rule {
  name: string
  says: string
  /** The roles that a line it holds for cannot have. */
  shuts: readonly Role[]
  holds(seen: Seen, at: number): boolean
}

/** All that is known of one role. */
export interface RoleSheet {
  role: Role
  /** What it is, in a newspaper's terms. */
  meaning: string
  cues: readonly Cue[]
  rules: readonly Rule[]
  /** Lines that have it. */
  examples: readonly string[]
}
