/** Words of fewer letters than the first have to be the name; of fewer than the second, one edit is a typing error. */
const SHORT = [3, 5] as const

/** The one of several words that a word nearly is, or is; `null` where it is none. */
export function nearestOf(word: string, names: readonly string[]): string | null {
  const most = SHORT.filter((length) => word.length >= length).length
  let nearest: string | null = null
  let least = most + 1
  for (const name of names) {
    const edits = editDistance(word.toLowerCase(), name.toLowerCase())
    if (edits >= least) continue
    least = edits
    nearest = name
  }
  return nearest
}

/** Damerau's and Levenshtein's distance: two letters exchanged are one edit. */
function editDistance(a: string, b: string): number {
  let before: number[] = []
  let row = Array.from({ length: b.length + 1 }, (_, at) => at)
  const at = (list: readonly number[], index: number) => list[index] ?? Number.POSITIVE_INFINITY
  for (let i = 0; i < a.length; i++) {
    const next = [i + 1]
    for (let j = 0; j < b.length; j++) {
      const exchanged = a[i] === b[j - 1] && a[i - 1] === b[j] ? at(before, j - 1) + 1 : Number.POSITIVE_INFINITY
      next.push(Math.min(at(row, j + 1) + 1, at(next, j) + 1, at(row, j) + (a[i] === b[j] ? 0 : 1), exchanged))
    }
    before = row
    row = next
  }
  return at(row, b.length)
}
