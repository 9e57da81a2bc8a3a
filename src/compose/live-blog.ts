import { phrases } from '../lexicon/index.ts'
import { phraseAt, wordsOf } from '../lexicon/match.ts'
import type { Article } from '../tree/article.ts'
import type { LabelledBlock, LabelledDump } from '../tree/dump.ts'
import { updateTimeOf } from './dates/index.ts'

/** Fewer subheads or times than this are no live blog, whatever its label says. */
const LEAST_UPDATES = 2

/** A label longer than this is a sentence that happens to speak of live updates. */
const LONGEST_LABEL = 40

/**
 * A live blog says so (`Live updates`, `Liveticker: …`) and has subheads or times to show for it, or
 * has times that stand on lines of their own directly before or after its subheads.
 */
export function formOf(dump: LabelledDump): Article['form'] {
  const blocks = dump.children
  let subheads = 0
  let times = 0
  let timedSubheads = 0
  blocks.forEach((block, at) => {
    if (roleOf(block) === 'subhead') subheads++
    if (roleOf(block) !== 'date' || updateTimeOf(block.text) === null) return
    times++
    if (roleOf(blocks[at - 1]) === 'subhead' || roleOf(blocks[at + 1]) === 'subhead') timedSubheads++
  })
  if (timedSubheads >= LEAST_UPDATES) return 'live-blog'
  return Math.max(subheads, times) >= LEAST_UPDATES && blocks.some(saysLive) ? 'live-blog' : 'article'
}

function roleOf(block: LabelledBlock | undefined): string | undefined {
  return block?.data.label.role
}

function saysLive(block: LabelledBlock): boolean {
  const role = block.data.label.role
  if (role === 'headline') {
    const text = block.text.toLowerCase()
    return phrases('live-words').some(
      (phrase) => text.startsWith(`${phrase.text}:`) || text.endsWith(`: ${phrase.text}`)
    )
  }
  if (role !== 'boilerplate' || block.text.length > LONGEST_LABEL) return false
  const text = block.text.toLowerCase()
  return phraseAt('live-words', wordsOf(text), 0)?.readings.some((phrase) => phrase.text === text) === true
}
