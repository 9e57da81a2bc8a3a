import { besideSpan } from '../features/bins.ts'
import { END, type Observations } from '../features/observations.ts'

/** Blocks that are no prose and yet do not end a stretch of it. */
const PAUSE = 2
/** Words a block of prose has at least, with a mark at its end. */
const SENTENCE = 8
/** Ranks of stretches that are told apart. */
const RANKS = 5

interface ProseRun {
  from: number
  to: number
  words: number
}

/**
 * Fills where the stretches of prose are, paragraphs with at most two other lines between: `stretch`, the rank of the one
 * a block is in (1 the longest, 0 none); `stretchShare`, its share of all prose in sixths, plus 1; `toStretch`, the place beside
 * the longest. A dump may hold several: the article, a notice, other people's comments.
 */
export function readStretches(observed: Observations): void {
  const { stretch, stretchShare, toStretch } = observed.context
  const runs = proseRunsOf(observed)
  const total = runs.reduce((sum, { words }) => sum + words, 0)
  const ranked = [...runs].sort((a, b) => b.words - a.words || a.from - b.from)
  ranked.forEach(({ from, to, words }, rank) => {
    stretch.fill(1 + Math.min(rank, RANKS - 1), from, to + 1)
    stretchShare.fill(1 + Math.min(5, Math.floor((words * 6) / total)), from, to + 1)
  })
  const [longest] = ranked
  if (longest) for (let at = 0; at < observed.count; at++) toStretch[at] = besideSpan(at, longest.from, longest.to)
  observed.context.proseShare = shareOf(observed)
}

function proseRunsOf(observed: Observations): ProseRun[] {
  const runs: ProseRun[] = []
  let pause = PAUSE + 1
  for (let at = 0; at < observed.count; at++) {
    if (!isSentence(observed, at)) {
      pause++
      continue
    }
    if (pause > PAUSE) runs.push({ from: at, to: at, words: 0 })
    const last = runs[runs.length - 1]
    last.to = at
    last.words += observed.words[at]
    pause = 0
  }
  return runs
}

function isSentence(observed: Observations, at: number): boolean {
  const end = observed.end[at]
  const ended = end === END.stop || end === END.quoteAfterStop || end === END.question
  return ended && observed.words[at] >= SENTENCE && observed.sentences[at] > 0
}

/** The share of a dump's words that stand within stretches, in tenths. */
function shareOf(observed: Observations): number {
  let all = 0
  let prose = 0
  for (let at = 0; at < observed.count; at++) {
    all += observed.words[at]
    if (observed.context.stretch[at] > 0) prose += observed.words[at]
  }
  return all === 0 ? 0 : Math.min(9, Math.floor((prose * 10) / all))
}
