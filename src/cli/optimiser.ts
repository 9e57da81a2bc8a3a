import { setFlagsFromString } from 'node:v8'

/** A text up to so long is done before optimising its functions pays (UTF-16 code units). */
const SHORT = 20_000

/**
 * While it runs, V8 optimises what runs often, on threads of its own. For a single article these take as long as all
 * the rest and come too late to be of use, so nothing is optimised until a second or a longer text is met. V8 looks
 * at this setting whenever it considers a function; others, such as the size of the largest, it remembers with the function.
 */
let held = false
let texts = 0

/** To be called when all modules are there: while it holds, V8 would not take compiled forms made without. */
export function holdOptimiser(): void {
  if (texts > 0 || held) return
  held = true
  setFlagsFromString('--no-opt')
}

/** To be told of each text before it is labelled. */
export function expectText(length: number): void {
  texts++
  if (!held || (texts === 1 && length <= SHORT)) return
  held = false
  setFlagsFromString('--opt')
}
