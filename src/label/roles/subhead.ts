import { ROLES } from '../../tree/roles.ts'
import { sign } from '../cues/cue.ts'
import { END, type Seen } from '../features/observations.ts'
import type { RoleSheet } from './role.ts'

const ended = (seen: Seen, at: number): boolean =>
  seen.end[at] === END.stop ||
  seen.end[at] === END.question ||
  seen.end[at] === END.quoteAfterStop ||
  seen.end[at] === END.colon

/** Words a question has at most that is a heading over its answer. */
const QUESTION = 20
/** The code of a small q, and of a colon and a full stop. */
const Q = 113
const AFTER_Q = [58, 46]

/** `Q: What have you thrown away?` */
function asks(seen: Seen, at: number): boolean {
  const first = seen.tokenFrom[at]
  const from = seen.tokenAt[first]
  if (seen.end[at] !== END.question || seen.words[at] > QUESTION || seen.words[at] < 3) return false
  return seen.folded[from] === Q && seen.tokenLength[first] === 1 && AFTER_Q.includes(seen.folded[from + 1])
}

export const subhead: RoleSheet = {
  role: 'subhead',
  meaning: 'a heading inside the article (a crosshead), or over one update of a live report',
  cues: [
    sign(
      'subhead/between-paragraphs',
      'it is short, without a full stop, between whole sentences',
      2,
      (seen, at) =>
        at > 0 &&
        at + 1 < seen.count &&
        seen.words[at] <= 14 &&
        seen.words[at] > 0 &&
        seen.end[at] !== END.stop &&
        ended(seen, at - 1) &&
        seen.words[at - 1] >= 8 &&
        ended(seen, at + 1) &&
        seen.words[at + 1] >= 8
    ),
    sign(
      'subhead/over-a-paragraph',
      'it is short and a whole sentence stands below',
      1,
      (seen, at) =>
        at + 1 < seen.count &&
        seen.words[at] <= 14 &&
        seen.end[at] !== END.stop &&
        ended(seen, at + 1) &&
        seen.words[at + 1] >= 10
    ),
    sign(
      'subhead/under-a-clock',
      'it stands right under a time of day',
      1,
      (seen, at) =>
        at > 0 &&
        seen.words[at - 1] <= 4 &&
        seen.digits[at - 1] >= 3 &&
        seen.words[at] >= 3 &&
        seen.words[at] <= 20 &&
        seen.end[at] !== END.stop
    )
  ],
  rules: [
    {
      name: 'subhead/question-rule',
      says: 'a short question marked Q is a heading over its answer',
      shuts: ROLES.filter((role) => role !== 'subhead' && role !== 'boilerplate'),
      holds: asks
    }
  ],
  examples: ['What happens next', 'Feuerwehr gibt die Steinbrücke wieder frei']
}
