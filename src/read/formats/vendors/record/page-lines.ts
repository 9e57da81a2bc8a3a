import { plainFigures } from '../../../../lexicon/figures.ts'
import type { LexiconKind } from '../../../../lexicon/index.ts'
import { readingsOf } from '../../../../lexicon/match.ts'
import type { Line } from '../../../blocks/lines.ts'
import { annotateApart, type RecordAnnotation } from './record-annotation.ts'

/** A word, perhaps with a full stop, a number, a word or a stroke, and how many pages there are. */
const PAGE = /^(\p{L}[\p{L}\p{M}]{0,11})(\.?) \d{1,4} ?(\p{L}[\p{L}\p{M}]{0,3}|\/) ?\d{1,4}$/u

/** Whether a line is the number of a page alone, as the pages of a document have it at their foot: `Page 2 of 3`, `Seite 2 von 3`. */
export function isPageNumber(text: string): boolean {
  const [, before = '', stop, between = ''] = PAGE.exec(plainFigures(text)) ?? []
  return isPage(before, stop === '.') && (between === '/' || isEntry('of-words', between))
}

/** Where a section of a paper may say its page. */
const SECTION_PAGE = /(?:^|[;,] )(\p{L}{1,12})(\.?) ?([A-Z]?\d{1,4}\w?)(?![\p{L}\d])/giu

/** `NEWS; Pg. 4` → `4`. */
export function pageIn(section: string): string | undefined {
  for (const [, before = '', stop, page] of section.matchAll(SECTION_PAGE))
    if (isPage(before, stop === '.')) return page
  return undefined
}

/** `Page`, `Pg.`: whether a word stands before the number of a page, as an abbreviation with its full stop. */
function isPage(word: string, hasStop: boolean): boolean {
  return isEntry(hasStop ? 'page-marks' : 'page-words', word)
}

function isEntry(kind: LexiconKind, word: string): boolean {
  return readingsOf(kind, word.toLowerCase()).length > 0
}

/** Lines without the numbers of pages and what stands beside them at a page's head: the title of the record. */
export function withoutPages(annotation: RecordAnnotation, lines: readonly Line[]): readonly Line[] {
  const title = lines.find(({ text }) => !isPageNumber(text))?.text
  const isRunning = (line: Line, at: number) =>
    line.text === title && line.gap === 0 && at > 1 && isPageNumber(lines[at - 1]?.text ?? '')
  annotateApart(annotation, lines.filter(isRunning), 'page-furniture')
  return lines.filter((line, at) => !isPageNumber(line.text) && !isRunning(line, at))
}
