import type { Mark } from '../../../tree/dump.ts'
import type { Join } from '../../blocks/hard-wrap.ts'

interface LineEvidence {
  marks: Map<number, readonly Mark[]>
  joins: ReadonlyMap<number, Join>
  texts: ReadonlyMap<number, string>
}

/** What a block's markup says together with that of the blocks around it. */
export function markNeighbours(said: LineEvidence, lines: readonly string[]): void {
  const blocks = [...said.joins].filter(([, join]) => join === 'apart').map(([line]) => line)
  blocks.sort((a, b) => a - b)
  markLinkRuns(said, blocks, lines)
  markPictures(said, blocks)
}

/** As many links with nothing between them are a menu or a list of other stories; one or two may be the article's own. */
const LEAST_LINKS = 3
const LINK = /\][([]/g

/** Marks links that come one after the other, in blocks of their own or on one line. */
function markLinkRuns(said: LineEvidence, blocks: readonly number[], lines: readonly string[]): void {
  let run: number[] = []
  const close = () => {
    if (run.length >= LEAST_LINKS || run.some((line) => (lines[line - 1]?.match(LINK)?.length ?? 0) >= LEAST_LINKS))
      for (const line of run) addMark(said, line, 'links')
    run = []
  }
  for (const line of blocks) {
    // A title that leads to its page is a title still.
    if (has(said, line, 'link') && !has(said, line, 'heading-1')) run.push(line)
    else close()
  }
  close()
}

/** Fewer words than this name a picture (`logo`, `Ann Lowe`) rather than tell what it shows. */
const LEAST_WORDS = 4

/** Marks the words for a picture as its caption, unless a caption follows in italics. */
function markPictures(said: LineEvidence, blocks: readonly number[]): void {
  for (const [at, line] of blocks.entries()) {
    if (!has(said, line, 'image') || has(said, line, 'list-item')) continue
    const words = said.texts.get(line)?.trim().split(/\s+/).length ?? 0
    if (words >= LEAST_WORDS && !has(said, blocks[at + 1], 'emphasis')) addMark(said, line, 'image-caption')
  }
}

function has({ marks }: LineEvidence, line: number | undefined, mark: Mark): boolean {
  return line !== undefined && marks.get(line)?.includes(mark) === true
}

function addMark({ marks }: LineEvidence, line: number, mark: Mark): void {
  marks.set(line, [...(marks.get(line) ?? []), mark])
}
