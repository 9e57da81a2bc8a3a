import { phrases } from '../../../lexicon/index.ts'
import { findPhrases, phraseAt } from '../../../lexicon/match.ts'
import { onFirstUse } from '../../../on-first-use.ts'
import { END, type Observations } from '../../features/observations.ts'
import { tokenHash } from '../../features/tokens.ts'
import { wordsIn } from '../../features/words-in.ts'

/** Lines of a dump's beginning in which such a dialog stands. */
const AT_TOP = 25
/** Words of a sentence that asks, of the heading above, and of a line of prose. */
const LEAST = 8
const HEADING = 12
const PROSE = 15
/** Lines of prose that stand below a dialog at least: without them the dialog may be all there is, and the text. */
const BELOW = 2

/**
 * Marks the dialog that asks for consent at a dump's beginning, with its heading, subheads and buttons: sentences in which a site
 * speaks to its reader of cookies and personal data, and no line of prose below speaks of them again, as an article about them
 * would. Of 95 such lines of train, world and extra all are boilerplate.
 */
export function readOpeningDialog(observed: Observations): void {
  const { from, to } = dialogIn(observed)
  if (from < 0 || !isLeftBehind(observed, to)) return
  observed.context.dialog.fill(1, from > 0 && isHeading(observed, from - 1) ? from - 1 : from, to)
}

/** The lines from the first sentence that asks to the last one, with what stands between; −1 where there is none. */
function dialogIn(observed: Observations): { from: number; to: number } {
  let from = -1
  let to = -1
  for (let at = 0; at < Math.min(observed.count, AT_TOP); at++) {
    if (asks(observed, at)) {
      if (from < 0) from = at
      to = at + 1
    } else if (observed.words[at] >= PROSE && observed.sentences[at] > 0) break
  }
  return { from, to }
}

/** `Cookies help us to count our readers. Your choice can be changed at any time.` */
function asks(observed: Observations, at: number): boolean {
  if (observed.words[at] < LEAST || (observed.sentences[at] === 0 && observed.end[at] !== END.stop)) return false
  if (!isOnTopic(observed, at)) return false
  const words = wordsIn(observed, at)
  const says = (kind: 'we-words' | 'you-words') => words.some((_, word) => phraseAt(kind, words, word) !== null)
  return findPhrases('dialog-topics', words).length > 1 && (says('we-words') || says('you-words'))
}

function isHeading(observed: Observations, at: number): boolean {
  return observed.words[at] <= HEADING && findPhrases('dialog-topics', wordsIn(observed, at)).length > 0
}

function isLeftBehind(observed: Observations, to: number): boolean {
  let prose = 0
  for (let at = to; at < observed.count; at++) {
    if (observed.words[at] < PROSE || observed.sentences[at] === 0) continue
    if (isOnTopic(observed, at)) return false
    prose++
  }
  return prose >= BELOW
}

/** Whether one of a line's words is, or opens, a phrase that is said of little else: cookies, trackers, personal data. */
function isOnTopic({ token, tokenFrom }: Observations, at: number): boolean {
  for (let t = tokenFrom[at]; t < tokenFrom[at + 1]; t++) if (strongWords().has(token[t])) return true
  return false
}

const strongWords = onFirstUse(
  (): ReadonlySet<number> =>
    new Set(
      phrases('dialog-topics')
        .filter(({ text, value }) => value === 'strong' && !text.includes(' '))
        .map(({ text }) => tokenHash(text))
    )
)
