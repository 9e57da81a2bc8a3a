import type { Mark } from '../../tree/dump.ts'
import { type Kind, ROLES, type Role } from '../../tree/roles.ts'
import type { Named } from './role.ts'

const HEADINGS: readonly Role[] = ['headline', 'subhead', 'boilerplate']
const RUNNING: readonly Role[] = ['body', 'subhead', 'boilerplate']

/** The roles a line may have once its container has said what it is. A mark that is not here leaves all of them. */
const LEFT: Partial<Record<Mark, readonly Role[]>> = {
  'heading-1': HEADINGS,
  'heading-2': HEADINGS,
  'heading-3': HEADINGS,
  'list-item': ['body', 'boilerplate', 'byline', 'date', 'caption'],
  quote: ['body', 'standfirst', 'caption'],
  'quoted-message': ['body'],
  image: ['caption', 'boilerplate'],
  'image-caption': ['caption'],
  links: ['boilerplate'],
  code: ['body'],
  table: ['body'],
  'page-furniture': ['boilerplate'],
  'page-cut': ['body'],
  'field-headline': ['headline'],
  'field-standfirst': ['standfirst'],
  'field-byline': ['byline'],
  'field-date': ['date'],
  'field-subhead': ['subhead'],
  'field-caption': ['caption'],
  'field-body': RUNNING,
  // Of what a vendor calls the text, a whole paragraph is no clutter; a short line may be.
  'field-prose': ['body', 'subhead'],
  'field-standing': ['body'],
  'field-section': ['boilerplate'],
  'field-copyright': ['boilerplate'],
  'field-other': ['boilerplate'],
  'no-headline': ROLES.filter((role) => role !== 'headline')
}

/** The kinds that containers name. */
const KIND: Partial<Record<Mark, Kind>> = {
  'page-furniture': 'page-furniture',
  'field-section': 'section-label',
  'field-copyright': 'copyright',
  'field-other': 'record-field',
  quote: 'quote',
  'quoted-message': 'quote'
}

const ALL = (1 << ROLES.length) - 1
const EXCLUDED = Object.fromEntries(
  Object.entries(LEFT).map(([mark, roles]) => [
    mark,
    ALL & ~roles.reduce((bits, role) => bits | (1 << ROLES.indexOf(role)), 0)
  ])
) as Partial<Record<Mark, number>>

/** The roles that a container's marks exclude, one bit for each index in ROLES. */
export function excludedByMarks(marks: readonly Mark[]): number {
  let excluded = 0
  for (const mark of heeded(marks)) {
    const bits = EXCLUDED[mark] ?? 0
    if ((excluded | bits) !== ALL) excluded |= bits
  }
  return excluded
}

/** The marks that count: beside fields of a record no markup does. */
export function heeded(marks: readonly Mark[]): readonly Mark[] {
  return marks.some(isField) ? marks.filter(isField) : marks
}

const isField = (mark: Mark): boolean => mark.startsWith('field-')

/** The kind a container has named, if any. */
export function kindOfContainer(marks: readonly Mark[]): Kind | undefined {
  for (const mark of marks) if (KIND[mark]) return KIND[mark]
  return undefined
}

/** How a mark that settles a line's role is named among its reasons: `container/field-headline`. */
export function reasonOfMark(mark: Mark): Named {
  return { name: `container/${mark}`, description: `the file itself marks it as ${mark.replace('-', ' ')}` }
}
