import { ROLES } from '../../tree/roles.ts'
import { ASKED } from '../context/questions.ts'
import { sign } from '../cues/cue.ts'
import { CHAR } from '../features/character-classes.ts'
import { END, type Observations } from '../features/observations.ts'
import type { RoleDefinition } from './role.ts'

const ended = (observed: Observations, at: number): boolean =>
  observed.end[at] === END.stop ||
  observed.end[at] === END.question ||
  observed.end[at] === END.quoteAfterStop ||
  observed.end[at] === END.colon

/** Words a question has at most that is a heading over its answer. */
const QUESTION = 20
const AFTER_Q: readonly number[] = [CHAR.colon, CHAR.stop]

/** `Q: What have you thrown away?` */
function asks(observed: Observations, at: number): boolean {
  const first = observed.tokenFrom[at]
  const from = observed.tokenAt[first]
  if (observed.end[at] !== END.question || observed.words[at] > QUESTION || observed.words[at] < 3) return false
  return (
    observed.folded[from] === CHAR.q && observed.tokenLength[first] === 1 && AFTER_Q.includes(observed.folded[from + 1])
  )
}

/** Marks of a rule at least, and words of a heading at most. */
const RULE = 4
const HEADING = 12
/** Marks that rules of plain text are typed with; text browsers draw others in place of pictures. */
const TYPED: ReadonlySet<number> = new Set([...'*=#~+-'].map((mark) => mark.charCodeAt(0)))

/** `**********`, above and below a line. */
function ruled(observed: Observations, at: number): boolean {
  const { words, digits, whole, count, chars } = observed
  if (at === 0 || at + 1 >= count || words[at] === 0 || words[at] > HEADING || digits[at] > 0) return false
  if (whole[at - 1] !== whole[at + 1] || chars[at - 1] !== chars[at + 1]) return false
  return isTypedRule(observed, at - 1) && isTypedRule(observed, at + 1)
}

function isTypedRule({ words, chars, textFrom, folded }: Observations, at: number): boolean {
  const first = folded[textFrom[at]]
  if (words[at] > 0 || chars[at] < RULE || !TYPED.has(first)) return false
  return first === folded[textFrom[at] + 1] && first === folded[textFrom[at] + chars[at] - 1]
}

export const subhead: RoleDefinition = {
  role: 'subhead',
  meaning: 'a heading inside the article (a crosshead), or over one update of a live report',
  cues: [
    sign(
      'subhead/between-paragraphs',
      'it is short, without a full stop, between whole sentences',
      2,
      (observed, at) =>
        at > 0 &&
        at + 1 < observed.count &&
        observed.words[at] <= 14 &&
        observed.words[at] > 0 &&
        observed.end[at] !== END.stop &&
        ended(observed, at - 1) &&
        observed.words[at - 1] >= 8 &&
        ended(observed, at + 1) &&
        observed.words[at + 1] >= 8
    ),
    sign(
      'subhead/over-a-paragraph',
      'it is short and a whole sentence stands below',
      1,
      (observed, at) =>
        at + 1 < observed.count &&
        observed.words[at] <= 14 &&
        observed.end[at] !== END.stop &&
        ended(observed, at + 1) &&
        observed.words[at + 1] >= 10
    ),
    sign(
      'subhead/under-a-clock',
      'it stands right under a time of day',
      1,
      (observed, at) =>
        at > 0 &&
        observed.words[at - 1] <= 4 &&
        observed.digits[at - 1] >= 3 &&
        observed.words[at] >= 3 &&
        observed.words[at] <= 20 &&
        observed.end[at] !== END.stop
    )
  ],
  rules: [
    {
      name: 'subhead/ruled-rule',
      description: 'a short line between two rules of the same marks is a heading',
      excludes: ROLES.filter((role) => role !== 'subhead' && role !== 'headline'),
      holds: ruled
    },
    {
      name: 'subhead/speaker-rule',
      description: 'a label in capitals that begins several lines names a speaker: what follows is speech',
      excludes: ['subhead'],
      holds: (observed, at) => observed.context.speaker[at] === 1
    },
    {
      name: 'subhead/question-rule',
      description: 'a short question marked Q is a heading over its answer',
      excludes: ROLES.filter((role) => role !== 'subhead' && role !== 'boilerplate'),
      holds: asks
    },
    {
      name: 'subhead/asked-rule',
      description: 'a question behind a letter, with its answer behind another below it, belongs to the text',
      excludes: ROLES.filter((role) => role !== 'subhead' && role !== 'body'),
      holds: ({ context }, at) => context.asked[at] === ASKED.question
    }
  ],
  examples: ['What happens next', 'Feuerwehr gibt die Steinbrücke wieder frei']
}
