import type { Line } from '../../../blocks/lines.ts'
import { annotateApart, type RecordAnnotation } from './record-annotation.ts'

/** `Page 2 of 3`, `Seite 2 von 3`, as the pages of a document have it at their foot. */
const PAGE = /^(?:Page|Seite|Pagina|Página|Pág\.) \d{1,4} ?(?:of|von|de|van|di|sur|\/) ?\d{1,4}$/i

/** Whether a line is the number of a page alone. */
export function isPageNumber(text: string): boolean {
  return PAGE.test(text)
}

/** Lines without the numbers of pages and what stands beside them at a page's head: the title of the record. */
export function withoutPages(annotation: RecordAnnotation, lines: readonly Line[]): readonly Line[] {
  const title = lines.find(({ text }) => !isPageNumber(text))?.text
  const isRunning = (line: Line, at: number) =>
    line.text === title && line.gap === 0 && at > 1 && isPageNumber(lines[at - 1]?.text ?? '')
  annotateApart(annotation, lines.filter(isRunning), 'page-furniture')
  return lines.filter((line, at) => !isPageNumber(line.text) && !isRunning(line, at))
}
