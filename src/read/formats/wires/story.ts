import type { Mark } from '../../../tree/dump.ts'
import type { SourceWarning } from '../../../warnings.ts'
import type { Join } from '../../blocks/hard-wrap.ts'
import { type Line, linesOf } from '../../blocks/lines.ts'
import type { Format } from '../../record/format.ts'
import { inFile, partsAt, type TextPart } from '../../record/parts.ts'
import { makeRecord } from '../../record/record.ts'
import { looksLikeByline } from '../vendors/record/byline-shape.ts'

const HIGHLIGHT = '@highlight'
const TEXT: readonly Mark[] = ['field-prose', 'no-headline']
const LABEL: readonly Mark[] = ['field-other']
const POINT: readonly Mark[] = ['field-standfirst']
/** A point is a short sentence; a longer line is a point and what was joined to it. */
const LONGEST_POINT = 300
/** A point, and without a space the first words of another text. */
const JOINED = /[\p{Ll}.!?”"](?:\(|\p{Lu}{2}|\p{Lu}\p{Ll}+ )/u

/** The CNN and Daily Mail corpus: a text without a title, then the points that its summary makes; several where files were joined. */
export const story: Format = {
  name: 'story',
  description: 'a .story file of the CNN and Daily Mail corpus',
  several: true,
  extensions: ['story'],
  sniff(text) {
    if (!text.includes(HIGHLIGHT)) return null
    const found = linesOf(text).written.filter((line) => line.text === HIGHLIGHT).length
    return found > 1 ? `${found} lines with @highlight` : null
  },
  hasSign: (text) => text.includes(HIGHLIGHT),
  split(decoded, file) {
    const parts = partsAt(decoded.text, [0, ...startsIn(linesOf(decoded.text).written)])
    return parts.map((part, at) => {
      const said = inFile({ ...readStory(part, parts.length > at + 1), hints: [] }, part.firstLine)
      return makeRecord({ ...part, ...said, format: 'story', record: at + 1, records: parts.length }, decoded, file)
    })
  }
}

/** Where other stories begin: a point is one paragraph, so that what stands below it and is no label is the next text. */
function startsIn(lines: readonly Line[]): number[] {
  const starts: number[] = []
  let points = 0
  for (const [at, { text, gap, start }] of lines.entries()) {
    if (text === HIGHLIGHT) points = 1
    else if (points > 0) {
      // A point may be wrapped; what has a blank line above it, or goes on below in more paragraphs, is no part of it.
      const begins = points > 1 && (gap > 0 || !endsBeforeLabel(lines, at))
      if (begins) starts.push(start)
      points = begins ? 0 : points + 1
    }
  }
  return starts
}

/** Whether the paragraph of a line ends above a label or with the text. */
function endsBeforeLabel(lines: readonly Line[], at: number): boolean {
  let end = at + 1
  while (end < lines.length && lines[end]?.gap === 0 && lines[end]?.text !== HIGHLIGHT && end - at < MOST_WRAPPED) end++
  return lines[end] === undefined || lines[end]?.text === HIGHLIGHT
}

/** Lines of a point that was wrapped. */
const MOST_WRAPPED = 5

/** What the lines of one story are, and what is missing of it. */
function readStory({ text }: TextPart, hasNext: boolean) {
  const marks = new Map<number, readonly Mark[]>()
  const joins = new Map<number, Join>()
  const warnings: SourceWarning[] = []
  let points = 0
  let above = ''
  const written = linesOf(text).written
  const head = headOf(written)
  for (const [at, line] of head.entries()) {
    marks.set((written[at] as Line).number, [line])
    joins.set((written[at] as Line).number, 'apart')
  }
  for (const line of written.slice(head.length)) {
    const isLabel = line.text === HIGHLIGHT
    if (isLabel) points++
    const goesOn = points > 0 && !isLabel && above !== HIGHLIGHT
    marks.set(line.number, isLabel ? LABEL : points > 0 ? POINT : TEXT)
    joins.set(line.number, goesOn ? 'space' : 'apart')
    if (points > 0 && (line.text.length > LONGEST_POINT || (hasNext && JOINED.test(line.text))))
      warnings.push({ code: 'several-articles', message: TWO, place: { line: line.number, lineEnd: line.number } })
    above = line.text
  }
  if (points === 0 || above === HIGHLIGHT) warnings.push(CUT)
  return { marks, joins, warnings, width: null }
}

/** Lines of a head: a name and two dates with their labels, and the signs between. */
const MOST_HEAD = 14
/** The Mail's pages begin with the labels of author and dates, each on a line of its own, some with nothing below them. */
const HEAD_LABEL = /^(?:By|PUBLISHED:|UPDATED:|Last updated at|CREATED:|[|.])$/
const NOTHING = /^[|.\s]*$/

/** What the lines of a head are, up to the first of the text; none where the text begins at once. */
function headOf(lines: readonly Line[]): Mark[] {
  const found: Mark[] = []
  for (const [at, { text }] of lines.slice(0, MOST_HEAD).entries()) {
    const label = lines[at - 1]?.text ?? ''
    const isDate = /\b(?:19|20)\d\d\b/.test(text) && text.split(' ').length <= LONGEST_DATE
    if (HEAD_LABEL.test(text)) found.push('field-other')
    else if (label === 'By' && looksLikeByline(text)) found.push('field-byline')
    else if (at > 0 && isDate && HEAD_LABEL.test(label)) found.push(label === 'UPDATED:' ? 'field-other' : 'field-date')
    else break
  }
  return found.every((mark, at) => mark === 'field-other' && NOTHING.test(lines[at]?.text ?? '')) ? [] : found
}

/** Words of `13:04 EST, 14 February 2014`. */
const LONGEST_DATE = 8

const TWO =
  'this line seems to hold the end of one story and the beginning of the next: the files were joined without a line end between'
const CUT: SourceWarning = {
  code: 'incomplete-capture',
  message: 'the file ends before the story’s points do',
  place: null
}
