import type { RoleGroup } from './features.ts'

/**
 * What each of `RECURRENCE_FEATURES` says for boilerplate against the roles of a group, as logarithms of odds. Learned by
 * `bench/folder/recurrence.js`; see MODEL.md.
 */
export const RECURRENCE_WEIGHTS: Readonly<Record<RoleGroup, readonly number[]>> = {
  text: [0.36, -0.69, 0.95, 2.17, 2.93, -0.44, 0.32],
  subhead: [0.79, 0.58, 0.06, 0.7, 0.58, -0.52, 0.19],
  headline: [0.54, 0.83, 0.22, 0.16, -0.5, -0.59, 0.19],
  credit: [0.98, -0.02, 1.3, 1.05, -2.31, -0.3, -0.19]
}
