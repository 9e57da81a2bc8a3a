import type { Hint } from '../../../../document/document.ts'
import type { Mark } from '../../../../tree/dump.ts'
import type { Join } from '../../../blocks/hard-wrap.ts'
import type { Line } from '../../../blocks/lines.ts'

/** What a vendor's layout and labels tell of the lines of one record. Lines are named by their number in the file. */
export interface RecordAnnotation {
  marks: Map<number, readonly Mark[]>
  joins: Map<number, Join>
  /** What a line says without its label. */
  texts: Map<number, string>
  hints: Hint[]
  id: string | null
  url: string | null
  /** The date of publication, where it stands within a line of other fields. */
  published: string | null
  /** The authors' names, where the vendor writes the family's first. */
  authors: readonly string[] | null
}

export function newAnnotation(): RecordAnnotation {
  return {
    marks: new Map(),
    joins: new Map(),
    texts: new Map(),
    hints: [],
    id: null,
    url: null,
    published: null,
    authors: null
  }
}

/** Gives a line its mark, whether it continues the line before it, and its text without the label. */
export function annotate(
  annotation: RecordAnnotation,
  line: Line,
  mark: Mark,
  more: { join?: Join; text?: string } = {}
): void {
  annotation.marks.set(line.number, [mark])
  if (more.join !== undefined) annotation.joins.set(line.number, more.join)
  if (more.text !== undefined) annotation.texts.set(line.number, more.text)
}

/** Lines that are one block: the first begins it, the others continue it. */
export function annotateBlock(annotation: RecordAnnotation, lines: readonly Line[], mark: Mark): void {
  for (const [at, line] of lines.entries()) annotate(annotation, line, mark, { join: at === 0 ? 'apart' : 'space' })
}

/** Lines of which each is a block of its own. */
export function annotateApart(annotation: RecordAnnotation, lines: readonly Line[], mark: Mark): void {
  for (const line of lines) annotate(annotation, line, mark, { join: 'apart' })
}

export function addHint(annotation: RecordAnnotation, field: string, value: string, line: number): void {
  if (value !== '') annotation.hints.push({ field, value, line })
}

export function hasHint(annotation: RecordAnnotation, field: string): boolean {
  return annotation.hints.some((hint) => hint.field === field)
}

/** Lines with no blank line between them, in groups. */
export function paragraphsOf(lines: readonly Line[]): Line[][] {
  const groups: Line[][] = []
  for (const line of lines) {
    const last = groups.at(-1)
    if (last === undefined || line.gap > 0) groups.push([line])
    else last.push(line)
  }
  return groups
}

export function textOf(lines: readonly Line[]): string {
  return lines.map((line) => line.text).join(' ')
}

/** An address or the name of a picture in place of a logo: `[http://…/logo.gif]`, `![](logo.png)`, `[image]`. */
export function isLogo(text: string): boolean {
  return /^(?:!?\[[^\]]*\](?:\([^)]*\))?|<?https?:\/\/\S+>?|\S+\.(?:gif|jpe?g|png|svg)|\[\]|\(image\))$/i.test(text)
}
