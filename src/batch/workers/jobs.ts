import { availableParallelism } from 'node:os'

/** Up to this many inputs one thread is done before others have started. */
const FEW_INPUTS = 64

/** How many threads: as asked, or one for a few inputs and else as many as the machine has cores. */
export function jobsFor(asked: number | null, inputs: number): number {
  return asked ?? (inputs <= FEW_INPUTS ? 1 : availableParallelism())
}
