import type { Mark } from '../tree/dump.ts'
import type { Join } from './wrap.ts'

/** As many links with nothing between them are a menu or a list of other stories; one or two may be the article's own. */
const LEAST = 3
const LINK = /\][([]/g

/** Marks links that come one after the other, in blocks of their own or on one line. */
export function markLinkRuns(
  said: { marks: Map<number, readonly Mark[]>; joins: ReadonlyMap<number, Join> },
  lines: readonly string[]
): void {
  const blocks = [...said.joins].filter(([, join]) => join === 'apart').map(([line]) => line)
  blocks.sort((a, b) => a - b)
  let run: number[] = []
  const close = () => {
    if (run.length >= LEAST || run.some((line) => (lines[line - 1]?.match(LINK)?.length ?? 0) >= LEAST))
      for (const line of run) said.marks.set(line, [...(said.marks.get(line) ?? []), 'links'])
    run = []
  }
  for (const line of blocks) {
    if (isLink(said.marks.get(line))) run.push(line)
    else close()
  }
  close()
}

/** A title that leads to its page is a title still. */
function isLink(marks: readonly Mark[] | undefined): boolean {
  return marks?.includes('link') === true && !marks.includes('heading-1')
}
