import type { RoleGroup } from './features.ts'

/**
 * What each of `RECURRENCE_FEATURES` says for boilerplate against the roles of a group, as logarithms of odds. Learned by
 * `bench/folder/recurrence.js`; see MODEL.md.
 */
export const RECURRENCE_WEIGHTS: Readonly<Record<RoleGroup, readonly number[]>> = {
  text: [0.6, -1.15, 1.58, 3.61, 4.89, -0.37, 0.27],
  subhead: [1.31, 0.97, 0.1, 1.16, 0.97, -0.43, 0.16],
  headline: [0.9, 1.39, 0.36, 0.27, -0.84, -0.49, 0.16],
  credit: [1.63, -0.04, 2.16, 1.75, -3.85, -0.25, -0.15]
}
