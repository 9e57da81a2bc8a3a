import { CHAR } from '../features/character-classes.ts'
import { mix } from '../features/hash.ts'
import { type Observations, TOKEN } from '../features/observations.ts'

/** Tokens of a speaker's label, its colon not counted. */
const LABEL = 5
/** Lines with the same label from which on it names a speaker. */
const LEAST = 3
/** Letters of a label: `Q:` and `A:` are read by questions.ts. */
const LETTERS = 2

/** Marks lines that begin with a label in capitals and a colon which other lines begin with, too: `QUESTION: …`, `OWEN HARDCASTLE: …`. */
export function readSpeakers(observed: Observations): void {
  const lines = new Map<number, number[]>()
  for (let at = 0; at < observed.count; at++) {
    const label = labelOf(observed, at)
    if (label === null) continue
    const known = lines.get(label)
    if (known === undefined) lines.set(label, [at])
    else known.push(at)
  }
  for (const labelled of lines.values())
    if (labelled.length >= LEAST) for (const at of labelled) observed.context.speaker[at] = 1
}

/** The hash of a line's label; `null` for a line without one, or with nothing behind it. */
function labelOf(
  { tokenFrom, tokenCase, tokenLength, tokenAt, token, folded }: Observations,
  at: number
): number | null {
  const from = tokenFrom[at]
  const end = Math.min(tokenFrom[at + 1] - 1, from + LABEL + 1)
  let hash = 0
  let letters = 0
  for (let t = from; t < end; t++) {
    // An initial is a capital, not a word of capitals.
    if (tokenCase[t] === TOKEN.capitals || (tokenCase[t] === TOKEN.capital && tokenLength[t] === 1))
      letters += tokenLength[t]
    else if (tokenCase[t] !== TOKEN.mark) return null
    else if (folded[tokenAt[t]] === CHAR.colon) return letters >= LETTERS ? hash : null
    hash = mix(hash, token[t])
  }
  return null
}
