import type { Role } from '../../tree/roles.ts'
import type { Cue } from '../cues/cue.ts'
import type { Observations } from '../features/observations.ts'

/** What a reason is called, and what completes "because …". */
export interface Named {
  name: string
  description: string
}

/** A rule excludes roles from a line before anything is decided. It must be sure: nothing can overrule it. */
export interface Rule extends Named {
  /** The roles that a line it holds for cannot have. */
  excludes: readonly Role[]
  holds(observed: Observations, at: number): boolean
}

/** All that is known of one role. */
export interface RoleDefinition {
  role: Role
  /** What it is, in a newspaper's terms. */
  meaning: string
  cues: readonly Cue[]
  rules: readonly Rule[]
  /** Lines that have it. */
  examples: readonly string[]
}
