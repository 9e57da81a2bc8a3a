import { bitOf, type Listed } from '../features/phrase-lists.ts'
import type { Cue } from './cue.ts'

/** In lines of at most this many words one phrase tells of the whole line. */
const SHORT = 12

/**
 * A cue for phrases of a list: 1 somewhere in a long line, 2 in a short one, 3 at its start, 4 at its end, 5 the whole of it, 6 before a
 * colon. */
export function listCue(name: string, description: string, list: Listed, near: Cue['near'] = 1): Cue {
  const bit = bitOf(list)
  return {
    name,
    description,
    of: 7,
    near,
    value: ({ listed, words }, at) => {
      if ((listed.any[at] & bit) === 0) return 0
      if (listed.whole[at] & bit) return 5
      if (listed.colon[at] & bit) return 6
      if (listed.start[at] & bit) return 3
      if (listed.end[at] & bit) return 4
      return words[at] <= SHORT ? 2 : 1
    }
  }
}
