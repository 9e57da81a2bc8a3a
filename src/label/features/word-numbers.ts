import { Counts } from './hash-counter.ts'
import { type Observations, TOKEN } from './observations.ts'

/** Letters that make a word worth looking for elsewhere. */
const CONTENT = 5

/**
 * Numbers the longer words of a dump, so that what is counted of them stands in arrays: five readings of the context look for words
 * elsewhere in the dump, and a table of hashes for each took 2 % of labelling.
 */
export function numberWords(observed: Observations): void {
  const { token, tokenLength, tokenCase, tokenFrom, count } = observed
  const end = tokenFrom[count]
  const numbers = new Counts(end)
  const word = new Int32Array(end)
  let last = 0
  for (let t = 0; t < end; t++) {
    if (tokenLength[t] < CONTENT && tokenCase[t] !== TOKEN.pair) continue
    const known = numbers.get(token[t])
    word[t] = known > 0 ? known : ++last
    if (known === 0) numbers.set(token[t], last)
  }
  observed.word = word
  observed.wordCount = last
}
