import type { Root, RootContent } from 'mdast'
import type { Hint } from '../../../document/document.ts'
import type { Mark } from '../../../tree/dump.ts'
import type { MarkdownEvidence } from './block-marks.ts'

/** Whether a front matter is one that stet wrote. */
export function isStetWritten(hints: readonly Hint[]): boolean {
  return hints.some(({ field, value }) => field === 'generator' && /^stet \d/.test(value))
}

/**
 * Fields of the front matter that were lines of the article, and whether the value alone is what the line says:
 * `lastmod` has to be read with its name. The genre is no line, but says that a live blog is one.
 */
const FIELDS: ReadonlyMap<string, { mark: Mark; bare: boolean }> = new Map([
  ['author', { mark: 'field-byline', bare: true }],
  ['byline', { mark: 'field-byline', bare: true }],
  ['date', { mark: 'field-date', bare: true }],
  ['lastmod', { mark: 'field-date', bare: false }],
  ['genre', { mark: 'field-other', bare: true }]
])

/** The front matter of a Markdown, as it stands in the file. */
export interface FrontMatter {
  yaml: string
  /** The number of its first line between the fences. */
  firstLine: number
  hints: readonly Hint[]
}

/**
 * Marks of a Markdown that stet wrote: every shape in it stands for the role its lines had, also after a person
 * has corrected it. What stands has been decided once and is not struck the second time.
 */
export function markStetMarkdown(root: Root, said: MarkdownEvidence, front: FrontMatter): void {
  for (const { field, value, line } of front.hints) {
    const known = FIELDS.get(field)
    if (known === undefined || line === null) continue
    const names = namesUnder(front, line)
    if (names.length > 0) setNames(said, line + 1, names, known.mark)
    else {
      said.marks.set(line, [known.mark])
      if (known.bare) said.texts.set(line, value)
    }
  }
  const live = front.hints.some(({ field, value }) => field === 'genre' && value === LIVE)
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

const ITEM = /^ *- +(\S.*)$/

/** The items of a list under its key. */
function namesUnder({ yaml, firstLine }: FrontMatter, line: number): string[] {
  const under = yaml.split(/\r\n|\r|\n/).slice(line - firstLine + 1)
  const end = under.findIndex((item) => !ITEM.test(item))
  return under.slice(0, end < 0 ? under.length : end).map((item) => unquoted(item.replace(ITEM, '$1').trimEnd()))
}

/** What stet writes between quotes is JSON; what a person wrote may be anything. */
function unquoted(item: string): string {
  try {
    const value: unknown = JSON.parse(item)
    return typeof value === 'string' ? value : item
  } catch {
    return item
  }
}

/** The names of a list are one line of the article, with the dashes of the list between. */
function setNames(said: MarkdownEvidence, from: number, names: readonly string[], mark: Mark): void {
  for (const [at, name] of names.entries()) {
    said.marks.set(from + at, [mark])
    said.texts.set(from + at, at === 0 ? name : `- ${name}`)
    said.joins.set(from + at, at === 0 ? 'apart' : 'space')
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
    default:
      return null
  }
}
