import { phrases } from '../lexicon/index.ts'
import { phraseAt, wordsOf } from '../lexicon/match.ts'
import type { Article, Content, DatedBlock, Update } from '../tree/article.ts'

/** Fewer subheads or times than this are no live blog, whatever its label says. */
const LEAST_UPDATES = 2

/** A label longer than this is a sentence that happens to speak of live updates. */
const LONGEST_LABEL = 40

/**
 * A live blog says so (`Live updates`, `Liveticker: …`) and has subheads or times to show for it, or
 * has times that stand on lines of their own directly before or after its subheads.
 */
export function formOf(blocks: readonly DatedBlock[]): Article['form'] {
  let subheads = 0
  let times = 0
  let timedSubheads = 0
  blocks.forEach((block, at) => {
    if (roleOf(block) === 'subhead') subheads++
    if (roleOf(block) !== 'date' || block.dates?.updateTime == null) return
    times++
    if (roleOf(blocks[at - 1]) === 'subhead' || roleOf(blocks[at + 1]) === 'subhead') timedSubheads++
  })
  if (timedSubheads >= LEAST_UPDATES) return 'live-blog'
  return Math.max(subheads, times) >= LEAST_UPDATES && blocks.some(saysLive) ? 'live-blog' : 'article'
}

function roleOf(block: DatedBlock | undefined): string | undefined {
  return block?.label.role
}

function saysLive(block: DatedBlock): boolean {
  const { role } = block.label
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

type Inside = Exclude<Content, Update>

/**
 * Groups a live blog's nodes into its updates. An update opens at its heading or, where a time stands
 * directly before the heading or alone, at that time; it closes at the next one, and what is only
 * boilerplate at its end stays outside.
 */
export function gatherUpdates(nodes: readonly Content[]): Content[] {
  const out: Content[] = []
  let open: Inside[] | null = null
  const close = () => {
    if (open !== null) out.push(...closed(open))
    open = null
  }
  for (const node of nodes) {
    if (node.type === 'update') continue
    if (opens(node, open)) {
      close()
      open = [node]
    } else if (open !== null) open.push(node)
    else out.push(node)
  }
  close()
  return out
}

/** A heading right under its own time opens nothing: the time did. */
function opens(node: Inside, open: readonly Inside[] | null): boolean {
  if (node.type === 'subhead') return open?.every(isTime) !== true
  return isTime(node) && !(open !== null && open.length === 1 && open[0]?.type === 'subhead')
}

function isTime(node: Inside): boolean {
  return node.type === 'date' && node.pieces[0].kind === 'update'
}

function closed(open: Inside[]): Content[] {
  const last = open.findLastIndex((node) => node.type !== 'boilerplate' && node.type !== 'byline')
  const children = open.slice(0, last + 1)
  const [first] = children
  const end = children.at(-1)
  if (first === undefined || end === undefined) return open
  const time = children.find(isTime)
  const update: Update = {
    type: 'update',
    time: time?.type === 'date' ? (time.pieces[0].dates?.updateTime ?? null) : null,
    children,
    position: { start: first.position.start, end: end.position.end }
  }
  return [update, ...open.slice(last + 1)]
}
