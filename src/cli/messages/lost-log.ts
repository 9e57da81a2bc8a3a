import type { Correction } from '../../corrections/correction.ts'
import { groupCorrections } from '../../corrections/corrections.ts'
import { lostCorrections, lostMessage } from '../../corrections/lost.ts'
import { logWarning } from '../io/log.ts'

/** Tells which of a run's corrections are of texts that were not among its inputs. */
export class LostLog {
  readonly #left: Map<string, readonly Correction[]>

  constructor(corrections: readonly Correction[] = []) {
    this.#left = new Map(groupCorrections(corrections))
  }

  /** A document was made whose corrections are applied, or told to be not. */
  met(id: string): void {
    this.#left.delete(id)
  }

  /** Logs what was not met. Not of a part of the inputs, which the others may have. */
  finish(isPart: boolean): void {
    const lost = lostCorrections(this.#left, [])
    if (lost.count > 0 && !isPart) logWarning(`warning: ${lostMessage(lost, 'among the inputs')}`)
  }
}
