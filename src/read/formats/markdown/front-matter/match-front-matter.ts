import type { Hint } from '../../../../document/document.ts'
import type { Mark } from '../../../../tree/dump.ts'
import { linesOf } from '../../../blocks/lines.ts'
import type { MarkdownEvidence } from '../block-marks.ts'
import type { FrontField } from './front-matter.ts'

/** Fields that name a line of the text, in all the spellings of clippers. */
const NAMES: readonly { fields: readonly string[]; mark: Mark }[] = [
  { fields: ['title', 'Title', 'headline'], mark: 'field-headline' },
  { fields: ['description', 'Description', 'excerpt', 'subtitle'], mark: 'field-standfirst' }
]

/**
 * Where the front matter's title or description stands in the text as well, that line is marked as what the
 * front matter calls it; a title that stands nowhere else, in a text without a first heading, is itself the headline.
 *
 * @returns the title, which the record tells wherever it stands.
 */
export function matchFrontMatter(
  text: string,
  said: MarkdownEvidence,
  hints: readonly Hint[],
  front: readonly FrontField[]
): string | null {
  const written = linesOf(text).written
  let title: string | null = null
  for (const { fields, mark } of NAMES) {
    const hint = hints.find(({ field, line }) => fields.includes(field) && line !== null)
    const told = hint === undefined ? null : toldBy(hint, front)
    if (hint === undefined || told === null) continue
    const wanted = plain(told)
    if (mark === 'field-headline' && wanted !== '') title = told
    const found = written.find(
      ({ number, text: line }) =>
        number !== hint.line && !isFrontMatter(said, number) && plain(said.texts.get(number) ?? line) === wanted
    )
    if (found !== undefined) addMark(said, found.number, mark)
    else if (
      mark === 'field-headline' &&
      ![...said.marks.values()].some((marks) => marks.includes('heading-1')) &&
      hint.line !== null
    ) {
      if (front.some(({ line, inLine }) => line === hint.line && !inLine)) continue
      said.marks.set(hint.line, ['field-headline'])
      said.texts.set(hint.line, told)
    }
  }
  return title
}

/** A field's value as one line; `null` where it is no text, or several. */
function toldBy(hint: Hint, front: readonly FrontField[]): string | null {
  const field = front.find(({ line, field: name }) => line === hint.line && name === hint.field)
  if (field === undefined) return hint.value
  const { texts, isOne } = field
  return texts.length === 1 || (isOne && texts.length > 1) ? texts.join(' ').replace(/\s+/g, ' ') : null
}

function addMark(said: MarkdownEvidence, line: number, mark: Mark): void {
  const marks = said.marks.get(line) ?? []
  if (!marks.includes(mark)) said.marks.set(line, [...marks, mark])
}

function isFrontMatter(said: MarkdownEvidence, line: number): boolean {
  return said.marks.get(line)?.includes('field-other') === true
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim().toLowerCase()
}
