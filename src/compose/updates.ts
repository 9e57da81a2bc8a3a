import type { Content, Update } from '../tree/article.ts'
import { updateTimeOf } from './dates/index.ts'

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
  return isTime(node) && !(open !== null && open.length === 1 && open[0].type === 'subhead')
}

function isTime(node: Inside): boolean {
  return node.type === 'date' && node.pieces[0].kind === 'update'
}

function closed(open: Inside[]): Content[] {
  const last = open.findLastIndex((node) => node.type !== 'boilerplate' && node.type !== 'byline')
  const children = open.slice(0, last + 1)
  const time = children.find(isTime)
  const update: Update = {
    type: 'update',
    time: time?.type === 'date' ? updateTimeOf(time.pieces[0].text) : null,
    children,
    position: { start: children[0].position.start, end: children[last].position.end }
  }
  return [update, ...open.slice(last + 1)]
}
