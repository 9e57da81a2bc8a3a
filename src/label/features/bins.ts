/** How lengths, counts and distances become classes: what a cue tells apart. */

/** Lengths in words, as twelve classes. */
export function lengthClass(words: number): number {
  if (words <= 6) return words
  return words <= 9 ? 7 : words <= 14 ? 8 : words <= 24 ? 9 : words <= 49 ? 10 : 11
}

/** Lengths in words, as five classes: a label, a phrase, a heading, a sentence, a paragraph. */
export function lengthBand(words: number): number {
  return words <= 2 ? 0 : words <= 5 ? 1 : words <= 12 ? 2 : words <= 29 ? 3 : 4
}

/** Counts in classes: 0 to 3 as they are, 4 up to six, 5 beyond. */
export function few(count: number): number {
  return count <= 3 ? count : count <= 6 ? 4 : 5
}

/** Distances in classes: 1, 2, 3, 4–5, 6–9, 10–19, 20 and more are 0 to 6. */
export function distance(blocks: number): number {
  return blocks <= 3 ? blocks - 1 : blocks <= 5 ? 3 : blocks <= 9 ? 4 : blocks <= 19 ? 5 : 6
}

/** Sizes of runs in classes, 1 to 6. */
export function runSize(length: number): number {
  return length <= 2 ? length : length <= 4 ? 3 : length <= 9 ? 4 : length <= 24 ? 5 : 6
}

/** The place of a block beside a span: 0 no span; 1–7 before it; 8, 9, 10 its first blocks; 11 inside; 12, 13 its last; 14–20 after. */
export function besideSpan(at: number, from: number, to: number): number {
  if (to < from) return 0
  if (at < from) return 1 + distance(from - at)
  if (at > to) return 14 + distance(at - to)
  if (at - from < 3) return 8 + at - from
  return to - at < 2 ? 13 - (to - at) : 11
}
