/** Exit codes, and what they mean: part of the contract. */
export const EXIT = {
  done: 0,
  /** Some input failed; with --strict, or had a warning. */
  failed: 1,
  /** The command was wrong. */
  usage: 2
} as const

type ExitCode = (typeof EXIT)[keyof typeof EXIT]

/** The exit code of a run that was not interrupted. */
export function exitCodeOf({ failed, warned }: { failed: number; warned: number }, strict = false): ExitCode {
  return failed > 0 || (strict && warned > 0) ? EXIT.failed : EXIT.done
}
