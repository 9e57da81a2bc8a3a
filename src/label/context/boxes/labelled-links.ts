import { CHAR } from '../../features/character-classes.ts'
import { mix } from '../../features/hash.ts'
import { END, HAS, type Observations, TOKEN } from '../../features/observations.ts'

/** Words of a label in capitals at least, so that no ticker symbol is one, and of the title behind it. */
const LABEL = 2
const TITLE = 3
/** Words of label and title at most. */
const LONGEST = 25

/**
 * Marks links to other stories below a label: `ALSO IN SULA | Ferry gets a new rudder`, where two lines and more have the same label in capitals before
 * a bar. Of 36 such lines of train, extra and world 34 are boilerplate, and two the headline.
 */
export function readLabelledLinks(observed: Observations): void {
  const byLabel = new Map<number, number[]>()
  for (let at = 0; at < observed.count; at++) {
    const label = labelOf(observed, at)
    if (label === null) continue
    const known = byLabel.get(label)
    if (known === undefined) byLabel.set(label, [at])
    else known.push(at)
  }
  for (const lines of byLabel.values())
    if (lines.length > 1) for (const at of lines) observed.context.labelledLink[at] = 1
}

/** The hash of what stands in capitals before the only bar of a short line without an end; `null` for other lines. */
function labelOf({ marks, words, end, tokenFrom, tokenAt, tokenCase, token, folded }: Observations, at: number) {
  if ((marks[at] & HAS.bar) === 0 || words[at] > LONGEST || words[at] < LABEL + TITLE || end[at] !== END.none)
    return null
  let label = 0
  let before = 0
  let bars = 0
  for (let t = tokenFrom[at]; t < tokenFrom[at + 1]; t++) {
    const kind = tokenCase[t]
    if (kind === TOKEN.mark && folded[tokenAt[t]] === CHAR.bar) bars++
    if (bars > 0) continue
    if (kind === TOKEN.lower || kind === TOKEN.capital || kind === TOKEN.pair) return null
    if (kind === TOKEN.capitals) before++
    label = mix(label, token[t])
  }
  return bars === 1 && before >= LABEL && words[at] - before >= TITLE ? label : null
}
