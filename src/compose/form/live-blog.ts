import { type PhraseHit, phraseAtStart, wordsOf } from '../../lexicon/match.ts'
import type { DatedBlock } from '../../tree/article.ts'
import { isAmongStruck, partsOfHeadline } from './labels.ts'

/** Fewer updates than this are no live blog, whatever its label says. */
const LEAST_UPDATES = 2

/** A label longer than this (characters) is a sentence that happens to speak of live updates. */
const LONGEST_LABEL = 40

/** What a text says of itself: `report` names a live report (`Live updates`), `live` is a word for other things too. */
type Claim = 'report' | 'live'

/**
 * Whether a text is made of updates. Times on lines of their own beside subheads make it one where they fall, as the newest
 * stands first; where they rise, as in a programme too, or stand without subheads, the text has to say that it is live.
 * Subheads alone make it one only under a label that names a live report.
 */
export function isLiveBlog(blocks: readonly DatedBlock[]): boolean {
  const times = timesIn(blocks)
  const beside = times.filter(({ at }) => isSubhead(blocks[at - 1]) || isSubhead(blocks[at + 1]))
  if (beside.length >= LEAST_UPDATES && falls(beside.map(({ time }) => time))) return true
  const claim = claimOf(blocks)
  if (claim === null) return false
  if (Math.max(beside.length, times.length, timedHeads(blocks)) >= LEAST_UPDATES) return true
  return claim === 'report' && headedParts(blocks) >= LEAST_UPDATES
}

interface Time {
  readonly at: number
  readonly time: string
}

/** Times of day on lines of their own that stand above text or a subhead, or right below a subhead. */
function timesIn(blocks: readonly DatedBlock[]): Time[] {
  return blocks.flatMap((block, at) => {
    const time = block.label.role === 'boilerplate' ? null : (block.dates?.updateTime ?? null)
    return time !== null && isText(blocks[at + 1]) ? [{ at, time }] : []
  })
}

function isSubhead(block: DatedBlock | undefined): boolean {
  return block?.label.role === 'subhead'
}

/** A subhead, or text that is no time itself. */
function isText(block: DatedBlock | undefined): boolean {
  return block !== undefined && (isSubhead(block) || (block.label.role === 'body' && block.dates?.updateTime == null))
}

/** Whether more times lie before the one above them than after it. */
function falls(times: readonly string[]): boolean {
  let balance = 0
  for (const [at, time] of times.entries()) {
    const before = times[at - 1]
    if (before !== undefined && before !== time) balance += time < before ? 1 : -1
  }
  return balance > 0
}

/** Subheads with text under them. */
function headedParts(blocks: readonly DatedBlock[]): number {
  return blocks.filter((block, at) => isSubhead(block) && ['body', 'caption'].includes(roleOf(blocks[at + 1]))).length
}

/** Headings that open with a time of day, with text under them: `10h12 - The basin is closed`. */
function timedHeads(blocks: readonly DatedBlock[]): number {
  return blocks.filter((block, at) => isSubhead(block) && opensWithTime(block.text) && isText(blocks[at + 1])).length
}

function opensWithTime(text: string): boolean {
  return /^\d{1,2}[:.h]\d\d(?!\d)/.test(text) && !/^\d{1,2}\.\d\d\.?\d/.test(text)
}

function roleOf(block: DatedBlock | undefined): string {
  return block?.label.role ?? ''
}

/**
 * The strongest claim of a text to be live: in its headline, or by a label of its own. A label among struck lines is the
 * entry of a menu; one above the headline may be the page's.
 */
function claimOf(blocks: readonly DatedBlock[]): Claim | null {
  const headline = blocks.findIndex(({ label }) => label.role === 'headline')
  const first = blocks.findIndex((block, at) => at > headline && (isSubhead(block) || block.dates?.updateTime != null))
  let claim: Claim | null = null
  for (const [at, block] of blocks.slice(0, Math.max(first, headline) + 1).entries()) {
    const said = at === headline ? claimOfHeadline(block.text) : claimOfLabel(block.text)
    if (said === null || (at !== headline && isAmongStruck(blocks, at))) continue
    if (said === 'report' && at >= headline) return 'report'
    claim = 'live'
  }
  return claim
}

/** `Liveticker: Flood reaches the old town`, `Flood – live updates`. */
function claimOfHeadline(text: string): Claim | null {
  const [first = '', ...rest] = partsOfHeadline(text)
  // `EN DIRECT. Crue : le pont est fermé`
  const stop = text.slice(0, LONGEST_LABEL).indexOf('. ')
  const said = stop < 0 ? null : claimOfLabel(text.slice(0, stop))
  if (said !== null) return said
  return rest.length === 0 ? null : (claimOfLabel(first) ?? claimOfLabel(rest.at(-1) ?? ''))
}

function claimOfLabel(text: string): Claim | null {
  const hit = text.length > LONGEST_LABEL ? null : phraseAtStart('live-words', text)
  return hit !== null && hit.end === wordsOf(text).length ? claimIn(hit) : null
}

function claimIn({ readings }: PhraseHit): Claim {
  return readings.some(({ value }) => value === 'report') ? 'report' : 'live'
}
