import { ERROR_CODES } from '../../errors.ts'
import { isVerbose } from './log.ts'

/** Up to this many errors of one kind are logged as they come. */
const MOST = 20

/**
 * The errors of a run's inputs. Of each kind the first are logged, of the others their number, at the end: a run over thousands of
 * inputs that all have the same fault says so once. `--verbose` logs each, and so does a log for machines.
 */
export class InputErrors {
  readonly #log: (message: string, code?: string | null) => void
  readonly #most: number
  readonly #counts = new Map<string | null, number>()

  constructor(log: (message: string, code?: string | null) => void, { logFormat }: { logFormat?: string }) {
    this.#log = log
    this.#most = isVerbose() || logFormat === 'json' ? Number.POSITIVE_INFINITY : MOST
  }

  /**
   * @param kind what such errors have in common: their code, or what was decided of the input
   * @param code the error's own code, where `kind` is none
   */
  add(kind: string | null, message: string, code: string | null = null): void {
    const count = (this.#counts.get(kind) ?? 0) + 1
    this.#counts.set(kind, count)
    if (count <= this.#most) this.#log(message, isCode(kind) ? kind : code)
  }

  /** Logs how many were not logged. */
  finish(): void {
    for (const [kind, count] of this.#counts)
      if (count > this.#most)
        this.#log(`and ${count - this.#most} more such errors (${kind ?? 'unexpected'}); --verbose shows them`)
    this.#counts.clear()
  }
}

function isCode(kind: string | null): boolean {
  return kind !== null && Object.hasOwn(ERROR_CODES, kind)
}
