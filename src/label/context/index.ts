import { runSize } from '../features/bins.ts'
import type { Observations } from '../features/observations.ts'
import { readAnnounced, readBoxes } from './boxes/box-headings.ts'
import { readAxes } from './boxes/chart-axes.ts'
import { readLabelledLinks } from './boxes/labelled-links.ts'
import { readLineNumbers } from './boxes/line-numbers.ts'
import { readOpeningDialog } from './boxes/opening-dialog.ts'
import { readSkipped } from './boxes/skip-links.ts'
import { readCredits } from './bylines-and-dates.ts'
import { readDatelines } from './datelines.ts'
import { readOverlap } from './headline-overlap.ts'
import { readCohesion } from './lexical-cohesion.ts'
import { readStretches } from './prose-runs.ts'
import { readSpans } from './prose-span.ts'
import { readQuestions } from './questions.ts'
import { readRecurrence } from './repeated-lines.ts'
import { readAlike } from './same-shape.ts'
import { readLikeness } from './shared-affixes.ts'
import { readSpeakers } from './speaker-labels.ts'
import { readStory } from './story-words.ts'
import { readTurns } from './turns.ts'

/** A block of fewer words than this is short. */
const SHORT = 10

/** Fills `observed.context`: what can be said of each block only from the whole dump. Later readings build on earlier ones. */
export function readContext(observed: Observations): void {
  const prose = readSpans(observed)
  writeDensity(prose, 3, observed.context.density)
  writeDensity(prose, 10, observed.context.densityWide)
  writeRuns(observed)
  writeGaps(observed)
  observed.context.median = medianOf(observed)
  readRecurrence(observed)
  readOverlap(observed)
  readLikeness(observed)
  readCohesion(observed)
  readStory(observed, prose)
  readStretches(observed)
  readCredits(observed)
  readBoxes(observed)
  readAnnounced(observed)
  readSpeakers(observed)
  readQuestions(observed)
  readSkipped(observed)
  readOpeningDialog(observed)
  readAxes(observed)
  readLineNumbers(observed)
  readTurns(observed)
  readDatelines(observed)
  readLabelledLinks(observed)
  readAlike(observed)
}

/** Share of blocks that are prose within `reach` blocks on either side, in fifths. */
function writeDensity(prose: Int32Array, reach: number, out: Uint8Array): void {
  let inside = 0
  const count = prose.length
  for (let at = -reach; at < count; at++) {
    if (at + reach < count && prose[at + reach] > 0) inside++
    if (at - reach - 1 >= 0 && prose[at - reach - 1] > 0) inside--
    if (at >= 0) out[at] = Math.min(5, Math.round((inside * 5) / (2 * reach + 1)))
  }
}

/** The size of the run of short (1 to 6) or long blocks (7 to 12) that a block is in. */
function writeRuns(observed: Observations): void {
  const { words, count } = observed
  for (let from = 0; from < count; ) {
    const short = words[from] < SHORT
    let to = from
    while (to < count && words[to] < SHORT === short) to++
    const size = runSize(to - from)
    for (; from < to; from++) observed.context.run[from] = short ? size : 6 + size
  }
}

/** Blocks since the last blank line (up to 3) × 4 + blank lines below (3 at the dump's end). */
function writeGaps(observed: Observations): void {
  let since = 0
  for (let at = 0; at < observed.count; at++) {
    since = observed.gap[at] > 0 ? 0 : since + 1
    const after = at + 1 < observed.count ? Math.min(observed.gap[at + 1], 2) : 3
    observed.context.gaps[at] = Math.min(since, 3) * 4 + after
  }
}

function medianOf(observed: Observations): number {
  const sizes = observed.words.filter((words) => words > 1).sort()
  return sizes.length ? sizes[sizes.length >> 1] : 0
}
