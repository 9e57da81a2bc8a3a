import { phrases } from '../../../lexicon/index.ts'
import type { LexiconKind } from '../../../lexicon/kinds.ts'
import { wordsOf } from '../../../lexicon/match.ts'
import { onFirstUse } from '../../../on-first-use.ts'
import { mix } from '../../features/hash.ts'
import type { Observations } from '../../features/observations.ts'
import { tokenHash } from '../../features/tokens.ts'

/** Lines that a box has at most. */
const LONGEST_BOX = 20

/** What a line has to do with a box that a link leads past. */
export const SKIPPED = { box: 1, goesOn: 2 } as const

/** Marks the lines from a link past a box, `skip past newsletter promotion`, to what says that the box is over, and the one below it. */
export function readSkipped(observed: Observations): void {
  let from = -1
  for (let at = 0; at < observed.count; at++) {
    if (openers().has(observed.whole[at])) from = at
    else if (from >= 0 && at - from > LONGEST_BOX) from = -1
    else if (from >= 0 && closers().has(observed.whole[at])) {
      observed.context.skipped.fill(SKIPPED.box, from, at + 1)
      if (at + 1 < observed.count) observed.context.skipped[at + 1] = SKIPPED.goesOn
      from = -1
    }
  }
}

const wholes = (kind: LexiconKind) =>
  onFirstUse(
    (): ReadonlySet<number> =>
      new Set(phrases(kind).map(({ text }) => wordsOf(text).reduce((hash, word) => mix(hash, tokenHash(word)), 0)))
  )
const openers = wholes('skip-openers')
const closers = wholes('skip-closers')
