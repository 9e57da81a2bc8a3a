import type { Root, RootContent } from 'mdast'
import type { Hint } from '../../../document/document.ts'
import { ARTICLE_TYPES } from '../../../tree/article-types.ts'
import type { Mark } from '../../../tree/dump.ts'
import type { RecordFacts } from '../../../tree/record-facts.ts'
import type { MarkdownEvidence } from './block-marks.ts'
import type { FrontField, FrontItem } from './front-matter/front-matter.ts'

/** Whether a front matter is one that stet wrote. */
export function isStetWritten(hints: readonly Hint[]): boolean {
  return hints.some(({ field, value }) => field === 'generator' && /^stet \d/.test(value))
}

interface KnownField {
  mark: Mark
  bare: boolean
  /** What the field says where no line of it does as it is. */
  fact: (texts: readonly string[]) => RecordFacts
}

/**
 * Fields of the front matter that were lines of the article, and whether the value alone is what the line says:
 * `lastmod` has to be read with its name. The genre is no line, but says that a live blog is one.
 */
const FIELDS: ReadonlyMap<string, KnownField> = new Map<string, KnownField>([
  ['author', { mark: 'field-byline', bare: true, fact: (authors) => (authors.length > 0 ? { authors } : {}) }],
  ['byline', { mark: 'field-byline', bare: true, fact: ([byline]) => (byline === undefined ? {} : { byline }) }],
  ['date', { mark: 'field-date', bare: true, fact: ([published]) => (published === undefined ? {} : { published }) }],
  ['lastmod', { mark: 'field-date', bare: false, fact: ([modified]) => (modified === undefined ? {} : { modified }) }],
  ['date_partial', { mark: 'field-date', bare: true, fact: () => ({}) }],
  ['lastmod_partial', { mark: 'field-date', bare: false, fact: () => ({}) }],
  ['genre', { mark: 'field-other', bare: true, fact: () => ({}) }]
])

/** No name is without. */
const LETTER = /\p{L}/u

/**
 * Marks of a Markdown that stet wrote: every shape in it stands for the role its lines had, also after a person
 * has corrected it. What stands has been decided once and is not struck the second time.
 *
 * @returns what fields say that no line says as it is, such as a folded name.
 */
export function markStetMarkdown(root: Root, said: MarkdownEvidence, fields: readonly FrontField[]): RecordFacts {
  const facts: RecordFacts[] = []
  for (const { field, value, line, inLine, items, texts } of fields) {
    const known = FIELDS.get(field)
    if (known === undefined || (known.mark === 'field-byline' && !texts.some((text) => LETTER.test(text)))) continue
    if (items !== null) setNames(said, items, known.mark)
    else if (inLine) {
      said.marks.set(line, [known.mark])
      if (known.bare) said.texts.set(line, value)
    } else facts.push(known.fact(texts))
  }
  const genre = fields.find(({ field }) => field === 'genre')?.value
  const type = ARTICLE_TYPES.find((one) => one === genre)
  if (type !== undefined) facts.push({ type })
  markShapes(root, said, fields)
  return Object.assign({}, ...facts)
}

function markShapes(root: Root, said: MarkdownEvidence, fields: readonly FrontField[]): void {
  const live = fields.some(({ field, value }) => field === 'genre' && value === LIVE)
  let prose = false
  for (const node of root.children) {
    const mark = live && isTime(node) ? 'field-date' : markOf(node, said, prose)
    if (mark === null) continue
    if (node.type !== 'heading') prose = true
    const { start, end } = node.position ?? { start: { line: 1 }, end: { line: 0 } }
    for (let line = start.line; line <= end.line; line++)
      if (said.joins.get(line) === 'apart') said.marks.set(line, [...(said.marks.get(line) ?? []), mark])
  }
}

/** The names of a list are one line of the article, with the dashes of the list between. */
function setNames(said: MarkdownEvidence, names: readonly FrontItem[], mark: Mark): void {
  for (const [at, { text, line }] of names.entries()) {
    said.marks.set(line, [mark])
    said.texts.set(line, at === 0 ? text : `- ${text}`)
    said.joins.set(line, at === 0 ? 'apart' : 'space')
  }
}

const LIVE = 'live-blog'
/** `17:32 Uhr`, `5.42pm`, `Updated 14h05`: of a live blog, a line of its own. */
const TIME = /^\P{N}{0,12}\d{1,2}(?:[:.h]\d\d| ?[ap]\.?m\b)\P{N}{0,12}$/iu

function isTime(node: RootContent): boolean {
  if (node.type !== 'paragraph' || node.children.length !== 1) return false
  const [only] = node.children
  return only?.type === 'text' && TIME.test(only.value)
}

/** Headline, then the standfirst in bold, subheads, captions in italics with the credit behind; all else is text. */
function markOf(node: RootContent, said: MarkdownEvidence, prose: boolean): Mark | null {
  switch (node.type) {
    case 'heading':
      return node.depth === 1 ? 'field-headline' : 'field-subhead'
    case 'paragraph': {
      const opens = node.children[0]?.type
      if (opens === 'emphasis') return 'field-caption'
      const bold = said.marks.get(node.position?.start.line ?? 0)?.includes('strong') === true
      return bold && !prose ? 'field-standfirst' : 'field-standing'
    }
    case 'list':
    case 'blockquote':
      return 'field-standing'
    // Any other node, also one of an extension: stet writes none, so a person put it there, and no role is known of it.
    default:
      return null
  }
}
