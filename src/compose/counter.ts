/** A gallery's place: slide `index` of `total`. */
export interface Counter {
  readonly index: number
  readonly total: number
}

/**
 * A word may stand before the numbers (`Bild 1 von 5`) and after; the signs and words between them are these. Words
 * are what is neither figure, sign nor space: a class of all letters without case costs milliseconds to compile.
 */
const COUNTER =
  /^(?:[^\s\d!-/:-@[-`{-~]{2,12} )?\(?(\d{1,4}) ?(?:\/|\||of|out of|von|de|sur|di|van|av|af|z|из) ?(\d{1,4})\)?(?: [^\s\d!-/:-@[-`{-~]{2,12})?$/i

/** Longer lines say more than where in a gallery one is (characters). */
const LONGEST = 40

/** `1 / 2`, `1 of 3`, `Bild 1 von 5` → the numbers; anything else, or an index past its total → `null`. */
export function counterOf(text: string): Counter | null {
  const line = text.trim()
  if (line.length > LONGEST) return null
  const match = COUNTER.exec(line)
  if (match === null) return null
  const index = Number(match[1])
  const total = Number(match[2])
  return index >= 1 && index <= total ? { index, total } : null
}
