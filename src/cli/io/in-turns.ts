import type { Steps } from '../../train/steps.ts'
import { yieldToSignals } from './byte-input.ts'

/** Does long work and shows how far it is; between its steps signals are handled, so that it can be interrupted. */
export async function inTurns<Made>(steps: Steps<Made>, onProgress: (share: number) => void): Promise<Made> {
  for (;;) {
    const { done, value } = steps.next()
    if (done === true) return value
    onProgress(value)
    await yieldToSignals()
  }
}
