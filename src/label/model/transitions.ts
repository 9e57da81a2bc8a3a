import { lengthBand } from '../features/bins.ts'
import { END, HAS, type Observations, START } from '../features/observations.ts'

/** The features of the step from one block to the next: kinds of steps, each with its number of classes (`of`). */
export const STEPS = [
  { name: 'step/any', description: 'of what usually follows', of: 1 },
  { name: 'step/gap', description: 'of the blank lines between', of: 12 },
  { name: 'step/lengths', description: 'of the two lines’ lengths', of: 25 },
  { name: 'step/likeness', description: 'of how alike the two lines are', of: 16 },
  { name: 'step/list', description: 'of bullets and colons', of: 16 }
] as const

/** Where each kind of step's classes begin in the table of steps. */
const STEP_AT = STEPS.map((_, at) => STEPS.slice(0, at).reduce((sum, step) => sum + step.of, 0))
/** Rows of the table of steps. */
export const STEP_ROWS = STEPS.reduce((sum, step) => sum + step.of, 0)

/** The classes of the step that leads to each block, packed into one integer (0 for the first block). */
export function stepsOf(observed: Observations): Int32Array {
  const steps = new Int32Array(observed.count)
  for (let at = 1; at < observed.count; at++) {
    const gap = Math.min(observed.gap[at], 2)
    const lengths = lengthBand(observed.words[at - 1]) * 5 + lengthBand(observed.words[at])
    const like =
      (observed.start[at - 1] === observed.start[at] ? 1 : 0) +
      (observed.end[at - 1] === observed.end[at] ? 2 : 0) +
      (observed.cased[at - 1] === observed.cased[at] ? 4 : 0) +
      (gap > 0 ? 8 : 0)
    const list =
      (observed.start[at - 1] === START.bullet ? 1 : 0) +
      (observed.start[at] === START.bullet ? 2 : 0) +
      (observed.end[at - 1] === END.colon ? 4 : 0) +
      ((observed.marks[at] & HAS.clock) !== 0 ? 8 : 0)
    steps[at] = ((gap * 4 + observed.layout) * 25 + lengths) * 256 + like * 16 + list
  }
  return steps
}

/** Writes the rows of a packed step into `rows`, one for each kind of step. */
export function stepRows(step: number, rows: Int32Array): void {
  const pair = Math.floor(step / 256)
  rows[0] = STEP_AT[0]
  rows[1] = STEP_AT[1] + Math.floor(pair / 25)
  rows[2] = STEP_AT[2] + (pair % 25)
  rows[3] = STEP_AT[3] + ((step >> 4) & 15)
  rows[4] = STEP_AT[4] + (step & 15)
}
