/** Exit codes, and what they mean: part of the contract. */
export const EXIT = {
  done: 0,
  /** Some input failed; with --strict, or had a warning. */
  failed: 1,
  /** The command was wrong. */
  usage: 2
} as const

export type ExitCode = (typeof EXIT)[keyof typeof EXIT]
