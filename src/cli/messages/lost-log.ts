import type { Correction } from '../../corrections/correction.ts'
import { type Corrections, groupCorrections } from '../../corrections/corrections.ts'
import { earlierCorrections, type Origin } from '../../corrections/earlier.ts'
import { lostCorrections, lostMessage } from '../../corrections/lost.ts'
import { logWarning } from '../io/log.ts'

/** Tells which of a run's corrections are of texts that were not among its inputs. */
export class LostLog {
  readonly #all: Corrections
  readonly #left: Map<string, readonly Correction[]>

  constructor(corrections: readonly Correction[] = []) {
    this.#all = groupCorrections(corrections)
    this.#left = new Map(this.#all)
  }

  /** A document was made whose corrections, and those of earlier texts of it, are applied, or told to be not. */
  met(origin: Origin): void {
    if (this.#all.size === 0) return
    this.#left.delete(origin.id)
    for (const { document } of earlierCorrections(this.#all, origin)) this.#left.delete(document)
  }

  /** Logs what was not met. Not of a part of the inputs, which the others may have. */
  finish(isPart: boolean): void {
    const lost = lostCorrections(this.#left, [])
    if (lost.count > 0 && !isPart) logWarning(`warning: ${lostMessage(lost, 'among the inputs')}`)
  }
}
