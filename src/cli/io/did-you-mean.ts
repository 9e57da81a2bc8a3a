/** All commands, for "did you mean". */
const NAMES = ['clean', 'archive', 'explain', 'detect', 'verify', 'train', 'judge', 'schema', 'completion']

/** More edits than this are another word. */
const MOST_EDITS = 2

/** `; did you mean the command explain?` where an input that is no file looks like a command. */
export function nearestCommand(word: string): string {
  if (word === 'help') return '; stet --help is meant for that'
  let best = ''
  let least = MOST_EDITS + 1
  for (const name of NAMES) {
    const edits = distance(word.toLowerCase(), name)
    if (edits < least) {
      least = edits
      best = name
    }
  }
  return best === '' ? '' : `; did you mean the command ${best}?`
}

/** Levenshtein's distance. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      next[j] = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1))
    }
    row = next
  }
  return row[b.length]
}
