import type { Line } from '../../../blocks/lines.ts'
import { isName } from '../record/byline-shape.ts'
import { beginsWithDate, looksLikeDate } from '../record/date-shape.ts'
import {
  annotateField,
  continueField,
  type Field,
  type LabelledLine,
  labelOf,
  openValue
} from '../record/field-labels.ts'
import {
  addHint,
  annotate,
  annotateApart,
  annotateBlock,
  hasHint,
  isLogo,
  type RecordAnnotation,
  textOf
} from '../record/record-annotation.ts'
import { bodyAt, CAPITALS, type Item, itemsOf } from './items.ts'
import { BROADCAST, CORRECTED, EDITIONS } from './labels.ts'
import { copyrightLines, isCopyright, type Page } from './layout.ts'

interface Head {
  annotation: RecordAnnotation
  page: Page
  items: readonly Item[]
  /** Whether nothing is centred, so that publication and date are known by their order alone. */
  flushLeft: boolean
  hasDate: boolean
  hasHeadline: boolean
  labelled: boolean
  /** Whether the label that opens the text has come: then the first paragraph without a label is the text. */
  opened: boolean
  /** Where the label alone stands that opens the text: what has a label before it is of the head; -1 where there is none. */
  bodyAt: number
  /** A field whose label stood on a line of its own. */
  awaiting: Field | null
}

/** Annotates a record's head, and returns the index of the first line of its text. */
export function annotateHead(annotation: RecordAnnotation, lines: readonly Line[], page: Page): number {
  const items = itemsOf(lines, page)
  const firstLabel = items.findIndex((item) => item.labelled !== null)
  const flushLeft = !items.slice(0, firstLabel < 0 ? items.length : firstLabel).some((item) => item.centred)
  const head: Head = {
    ...{ annotation, page, items, flushLeft, hasDate: false, hasHeadline: false },
    ...{ labelled: false, opened: false, bodyAt: bodyAt(items), awaiting: null }
  }
  let read = 0
  for (const [at, item] of items.entries()) {
    if (!annotateItem(head, item, at)) return read
    read += item.lines.length
    if (item.labelled?.field.field === 'body') return read - item.lines.length + 1
  }
  return read
}

/** `false` where the item is the first of the text. */
function annotateItem(head: Head, item: Item, at: number): boolean {
  const [first, ...more] = item.lines
  if (first === undefined) return true
  if (item.labelled !== null) return annotateLabel(head, item, at, item.labelled)
  if (head.awaiting !== null && !item.centred) {
    openValue(head.annotation, first, head.awaiting)
    for (const line of more) continueField(head.annotation, line, head.awaiting.mark)
    head.awaiting = null
    return true
  }
  if (isUnknownLabel(head, first, at)) {
    const colon = first.text.indexOf(':')
    const field = { field: first.text.slice(0, colon).toLowerCase(), mark: 'field-other' as const, labels: [] }
    return annotateLabel(head, item, at, { field, value: first.text.slice(colon + 1).trim() })
  }
  if (isCopyright(first.text)) return annotateNotice(head, item.lines)
  if (item.lines.every((line) => isLogo(line.text))) {
    annotateApart(head.annotation, item.lines, 'field-other')
    return true
  }
  if (head.opened) return false
  if (item.centred) return annotateSource(head, item.lines)
  return head.flushLeft && isSource(head, item, at) ? annotateSource(head, item.lines) : annotateFree(head, item, at)
}

function annotateLabel(head: Head, { lines }: Item, at: number, labelled: LabelledLine): boolean {
  const [first, ...more] = lines as [Line, ...Line[]]
  const { field, mark } = labelled.field
  // A broadcast's labels, and what a text says after its length, are somebody who speaks.
  const spoken = head.opened && at > head.bodyAt
  if (spoken && BROADCAST.has(labelOf(first.text, BROADCAST)?.field.labels[0]?.toLowerCase() ?? '')) return false
  annotateField(head.annotation, first, { ...labelled, value: labelled.value.replace(FOOTNOTE, '') })
  if (field === 'body') {
    if (labelled.value !== '') annotate(head.annotation, first, mark, { join: 'apart', text: labelled.value })
    return true
  }
  for (const line of more) continueField(head.annotation, line, mark)
  if (field === 'headline') head.hasHeadline = true
  head.labelled ||= field !== 'show' && field !== 'participants'
  head.opened ||= field === 'length'
  head.awaiting = labelled.value === '' && more.length === 0 ? labelled.field : null
  return true
}

/** The sign of the footnote that says who the author is. */
const FOOTNOTE = / ?[*†‡]{1,4}$/

/** A label in capitals that no table has, with one right behind it that a table has. */
function isUnknownLabel(head: Head, line: Line, at: number): boolean {
  const inHead = !head.opened || at < head.bodyAt
  return inHead && CAPITALS.test(line.text) && head.items[at + 1]?.labelled != null
}

function annotateNotice(head: Head, lines: readonly Line[]): boolean {
  // Below the publication's name all of a paragraph is the notice; above it the name may stand in its last lines.
  const isWhole = head.flushLeft && hasHint(head.annotation, 'publication')
  const end = isWhole ? lines.length : copyrightLines(lines)
  annotateApart(head.annotation, lines.slice(0, end), 'field-copyright')
  return lines.length === end || annotateSource(head, lines.slice(end))
}

/** Words of a notice; a publication's or an edition's name has fewer. */
const LEAST_WORDS = 8

/** Publication, date and edition, which stand centred before the headline; and a notice of who may print it. */
function annotateSource(head: Head, lines: readonly Line[]): boolean {
  const { annotation } = head
  const named = hasHint(annotation, 'publication')
  const dated = lines.some((line) => looksLikeDate(line.text))
  if (named && !dated && textOf(lines).split(' ').length >= LEAST_WORDS) {
    annotateBlock(annotation, lines, 'field-other')
    return true
  }
  for (const line of lines) {
    if (!head.hasDate && looksLikeDate(line.text)) {
      head.hasDate = true
      annotate(annotation, line, 'field-date', { join: 'apart' })
    } else {
      annotate(annotation, line, 'field-other', { join: 'apart' })
      addHint(annotation, sourceField(head, line.text), line.text, line.number)
    }
  }
  return true
}

function sourceField({ annotation, hasDate }: Head, text: string): string {
  if (CORRECTED.some((phrase) => phrase === text.toLowerCase())) return 'correction'
  if (/\d{1,2}[:.h]\d\d/.test(text)) return 'time'
  return hasHint(annotation, 'publication') || hasDate ? 'edition' : 'publication'
}

/** Paragraphs between the publication's and the date's: a notice or a headline. */
const MOST_BETWEEN = 3

/** Whether a paragraph at the margin is the publication, a notice below it or the date. */
function isSource(head: Head, { lines }: Item, at: number): boolean {
  if (head.hasDate) return isEdition(lines) && (headlineFollows(head, at) || freeFollows(head, at))
  if (lines[0] !== undefined && beginsWithDate(lines[0].text)) return true
  const ahead = head.items.slice(at + 1, at + 1 + MOST_BETWEEN)
  const date = ahead.findIndex((item) => item.labelled === null && beginsWithDate(item.lines[0]?.text ?? ''))
  if (date < 0) return false
  if (!hasHint(head.annotation, 'publication')) return true
  const behind = head.items[at + 1 + date + 1]
  return behind !== undefined && behind.labelled === null && labelFollows(head, at + 1 + date + 1)
}

/** Whether the headline has a label, below. */
function headlineFollows({ items }: Head, at: number): boolean {
  const behind = items.slice(at + 1).find(({ labelled }) => /^(?:headline|body)$/.test(labelled?.field.field ?? ''))
  return behind?.labelled?.field.field === 'headline'
}

/** Whether a paragraph without a label follows, which is the headline, and a label below it. */
function freeFollows(head: Head, at: number): boolean {
  return head.items[at + 1]?.labelled === null && labelFollows(head, at + 1)
}

/** Words of an edition's name. */
const EDITION_WORDS = 5

/** `First Edition`, `Ausgabe Nord`, below the date. */
function isEdition(lines: readonly Line[]): boolean {
  const words = textOf(lines)
    .toLowerCase()
    .split(/[\s,-]+/)
  return words.length <= EDITION_WORDS && words.some((word) => EDITIONS.some((one) => one === word))
}

/** Headline, standfirst and author may stand before the first label. */
const MOST_FREE = 2

/** Whether a label of the head comes later, so that this paragraph is none of the text. */
function labelFollows({ items }: Head, at: number): boolean {
  let free = 0
  for (const item of items.slice(at + 1)) {
    if (item.labelled !== null) return true
    if (!item.centred && ++free > MOST_FREE) return false
  }
  return false
}

/** A paragraph at the margin without a label: the headline first, then what stands between it and the labels. */
function annotateFree(head: Head, { lines }: Item, at: number): boolean {
  const follows = labelFollows(head, at)
  if (!head.hasHeadline && (follows || !head.labelled)) {
    head.hasHeadline = true
    annotateBlock(head.annotation, lines, 'field-headline')
    return true
  }
  if (isLoneName(textOf(lines)) && head.hasDate && (follows || at + 1 < head.items.length)) {
    annotateBlock(head.annotation, lines, 'field-byline')
    return true
  }
  if (!follows) return false
  annotateBlock(head.annotation, lines, 'field-standfirst')
  return true
}

/** A name, and no sign that ends a sentence. */
function isLoneName(text: string): boolean {
  return isName(text) && !text.endsWith('.')
}
