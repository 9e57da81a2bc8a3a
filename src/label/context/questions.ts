import { CHAR } from '../features/character-classes.ts'
import { END, type Observations, TOKEN } from '../features/observations.ts'

/** What a line is in questions and answers that are marked by a letter each. */
export const ASKED = { none: 0, question: 1, answer: 2 } as const

/** Questions marked by the same letter, each right above an answer, from which on they are no accident. */
const LEAST = 2

/** Marks questions and the answers below them, each behind a letter of its own: `Q: …?` and `A: …`, `F:` and `A:`, `P.` and `R.` */
export function readQuestions(observed: Observations): void {
  const byLetters = new Map<string, number[]>()
  for (let at = 0; at + 1 < observed.count; at++) {
    const [asks, answers] = [letterOf(observed, at), letterOf(observed, at + 1)]
    if (asks === null || answers === null || asks === answers || observed.end[at] !== END.question) continue
    const letters = `${asks} ${answers}`
    const known = byLetters.get(letters)
    if (known === undefined) byLetters.set(letters, [at])
    else known.push(at)
  }
  const { asked } = observed.context
  for (const questions of byLetters.values()) {
    if (questions.length < LEAST) continue
    for (const at of questions) {
      asked[at] = ASKED.question
      asked[at + 1] = ASKED.answer
    }
  }
}

/** The letter that a line begins with, a colon or a full stop behind it; `null` for any other line. */
function letterOf({ tokenFrom, tokenCase, tokenLength, tokenAt, folded }: Observations, at: number): number | null {
  const first = tokenFrom[at]
  if (first === tokenFrom[at + 1] || tokenLength[first] !== 1) return null
  if (tokenCase[first] !== TOKEN.capital && tokenCase[first] !== TOKEN.capitals) return null
  const letter = tokenAt[first]
  const mark = folded[letter + 1] === CHAR.space ? folded[letter + 2] : folded[letter + 1]
  return mark === CHAR.colon || mark === CHAR.stop ? folded[letter] : null
}
