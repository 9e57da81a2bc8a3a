import { setFlagsFromString } from 'node:v8'

/** The largest function that V8 optimises, in bytes of bytecode: its own default in Node 20, 22 and 24. */
const LARGEST = 61_440

/** A text up to so long is done before optimising its functions pays (UTF-16 code units). */
const SHORT = 20_000

/**
 * While it runs, V8 optimises what runs often, on threads of its own. For a single article these take as long as all
 * the rest and come too late to be of use, so nothing is optimised until a second or a longer text is met. The one
 * setting that is touched is a number that V8 looks at whenever it considers a function.
 */
let held = false
let texts = 0

/** To be called when all modules are there: while it holds, V8 would not take compiled forms made without. */
export function holdOptimiser(): void {
  if (texts > 0 || held) return
  held = true
  setFlagsFromString('--max-optimized-bytecode-size=0')
}

/** To be told of each text before it is labelled. */
export function expectText(length: number): void {
  texts++
  if (!held || (texts === 1 && length <= SHORT)) return
  held = false
  setFlagsFromString(`--max-optimized-bytecode-size=${LARGEST}`)
}
