import type { Content, Piece, Update } from '../../tree/article.ts'

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
    if (open !== null) for (const node of closed(open)) out.push(node)
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

function isTime(node: Inside): node is Extract<Inside, { type: 'date' | 'paragraph' }> {
  return (node.type === 'date' || node.type === 'paragraph') && timeOf(node) !== null
}

/** A time of day that has a line of its own, whatever the line was taken for. */
function timeOf({ pieces: [{ dates }] }: Inside & { pieces: [Piece, ...Piece[]] }): string | null {
  return dates?.updateTime ?? null
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
    time: time === undefined ? null : timeOf(time),
    children,
    position: { start: first.position.start, end: end.position.end }
  }
  return [update, ...open.slice(last + 1)]
}
