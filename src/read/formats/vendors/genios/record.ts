import type { Line } from '../../../blocks/lines.ts'
import { looksLikeByline, namesTurned } from '../record/byline-shape.ts'
import { labelOf } from '../record/field-labels.ts'
import {
  annotate,
  annotateApart,
  annotateBlock,
  newAnnotation,
  paragraphsOf,
  type RecordAnnotation,
  textOf
} from '../record/record-annotation.ts'
import { annotateHead, annotateSource, awaitsValue, FIELDS, isHeadLine, isRights, isSourceLine } from './fields.ts'

/** A record whose fields stand below its title and above its text. */
export function annotateRecord(
  lines: readonly Line[],
  cover: number,
  isSource: (line: Line) => boolean
): RecordAnnotation {
  const annotation = newAnnotation()
  annotateApart(annotation, lines.slice(0, cover), 'field-other')
  const own = lines.slice(cover)
  const source = Math.max(own.findIndex(isSource), 0)
  annotateBlock(annotation, own.slice(0, source), 'field-headline')
  const below = own.slice(source)
  const end = headEnd(below)
  for (const [at, line] of below.slice(0, end).entries()) annotateHead(annotation, line, below[at - 1])
  annotateText(annotation, below.slice(end), textOf(own.slice(0, source)))
  return annotation
}

/** Where the fields end that stand at the beginning of lines. */
export function headEnd(lines: readonly Line[]): number {
  const end = lines.findIndex(
    (line, at) => at > 0 && line.gap > 0 && !isHeadLine(line) && !awaitsValue(lines[at - 1] as Line)
  )
  return end < 0 ? lines.length : end
}

/** Below the fields the title may stand once more, then the author, the text and the rights. */
function annotateText(annotation: RecordAnnotation, lines: readonly Line[], title: string): void {
  const last = lines.findLastIndex((line) => !isRights(line))
  annotateApart(annotation, lines.slice(last + 1), 'field-copyright')
  const paragraphs = paragraphsOf(lines.slice(0, last + 1))
  const again = title !== '' && textOf(paragraphs[0] ?? []) === title
  if (again) annotateBlock(annotation, paragraphs[0] ?? [], 'field-other')
  annotateProse(annotation, paragraphs.slice(again ? 1 : 0))
}

function annotateProse(annotation: RecordAnnotation, paragraphs: readonly Line[][]): void {
  const [first = [], ...rest] = paragraphs
  const names = namesTurned(textOf(first))
  const isByline = rest.length > 0 && (looksLikeByline(textOf(first)) || names !== null)
  if (isByline) {
    annotateBlock(annotation, first, 'field-byline')
    annotation.authors = names
  } else for (const line of first) annotate(annotation, line, 'field-body')
  for (const line of rest.flat()) annotate(annotation, line, 'field-body')
}

/** A record whose fields stand below its text: publication and section, title, author and text come first. */
export function annotateReversed(lines: readonly Line[], isSource: (line: Line) => boolean): RecordAnnotation {
  const annotation = newAnnotation()
  const source = lines.findIndex((line) => isSource(line) && line !== lines[0])
  // Where no source is among the fields, they are what stands last.
  const end = source < 0 ? lines.findLastIndex((line) => !isHeadLine(line)) + 1 : source
  for (const [at, line] of lines.slice(end).entries()) annotateHead(annotation, line, lines[end + at - 1])
  const sections = lines.slice(end).flatMap(({ text }) => labelOf(text, FIELDS)?.value ?? [])
  const paragraphs = paragraphsOf(lines.slice(0, end))
  const title = paragraphs.findIndex((own) => !isSourceLine(textOf(own)) && !sections.includes(textOf(own)))
  for (const own of paragraphs.slice(0, Math.max(title, 0)))
    for (const line of own)
      if (isSourceLine(line.text)) annotateSource(annotation, line)
      else annotate(annotation, line, 'field-other', { join: 'apart' })
  if (title < 0) return annotation
  annotateBlock(annotation, paragraphs[title] ?? [], 'field-headline')
  annotateProse(annotation, paragraphs.slice(title + 1))
  return annotation
}
