import type { Document } from '../../document/document.ts'
import type { RecordFacts } from '../../tree/record-facts.ts'
import { ROLES, type Role } from '../../tree/roles.ts'

/** A fact of a document, and what its record calls it. */
const SAID_BY_RECORD = [
  ['headline', 'title'],
  ['standfirst', 'description'],
  ['publication', 'publication'],
  ['section', 'section'],
  ['page', 'page']
] as const satisfies readonly [keyof Document['origins'], keyof RecordFacts][]

/**
 * Checks what a document says of its article against its blocks, which are known to give back the source, and against what the record says.
 * Which lines are a headline and which are struck is the labeller's opinion, and not checked. Gives the first thing that is wrong, or null.
 */
export function mistakeInFacts(document: Document, said: RecordFacts): string | null {
  return (
    mistakeInText(document) ?? mistakeInNames(document, said) ?? mistakeInParts(document) ?? mistakeInOrigins(document)
  )
}

/** Text, headline and standfirst are what blocks of their roles say, or what the record does. */
function mistakeInText(document: Document): string | null {
  const { text, headline, standfirst, dateline, origins } = document
  if (letters(text) !== said(document, 'body', 'subhead')) return 'its text is not that of its blocks'
  // Below a slogan or a letterhead the headline may have been taken for any other part of the page.
  if (origins.headline === 'text' && !holds(said(document, ...ROLES), headline)) return 'no block says its headline'
  if (origins.standfirst === 'text' && !holds(said(document, 'standfirst'), standfirst))
    return 'no block says its standfirst'
  return holds(said(document, 'body'), dateline) ? null : 'no block says its dateline'
}

function mistakeInNames(document: Document, record: RecordFacts): string | null {
  const { byline, authors, origins } = document
  if (!holds(said(document, 'byline'), byline) && !holds(letters(record.byline ?? ''), byline))
    return 'no line says its byline'
  const everything = name(document.blocks.map((block) => block.text).join(''))
  const fields = document.blocks.flatMap(({ kind, text }) => (kind === 'record-field' ? [text] : []))
  const listed = name([...(record.authors ?? []), record.byline ?? '', ...fields].join(''))
  const told = origins.authors === 'text' ? everything : listed
  const stranger = authors.find((author) => !isNamed(author, told))
  if (stranger !== undefined) return `its source does not name ${JSON.stringify(stranger)}`
  const wrong = SAID_BY_RECORD.find(
    ([fact, field]) => origins[fact] === 'record' && !holds(letters(record[field] ?? ''), document[fact])
  )
  return wrong === undefined ? null : `its record does not say its ${wrong[0]}`
}

/** Whether a text names somebody, in whatever order: a surname may stand first. */
function isNamed(author: string, told: string): boolean {
  const words = author.split(' ')
  return words.some((_, at) => told.includes(name([...words.slice(at), ...words.slice(0, at)].join(' '))))
}

/** Captions and updates are what the blocks of their lines say. */
function mistakeInParts({ blocks, captions, updates }: Document): string | null {
  for (const { text, credit, line } of captions) {
    const source = lettersOf(blocks.filter((block) => block.line >= line && block.role === 'caption'))
    if (!holds(source, text) || !holds(source, credit)) return `no block says its caption at line ${line}`
  }
  for (const { text, heading, line, lineEnd } of updates) {
    const within = blocks.filter((block) => block.line >= line && block.line <= lineEnd)
    const own = within.filter(({ role }) => role === 'body' || role === 'subhead')
    const title = own.findIndex(({ role, text: words }) => role === 'subhead' && words === heading)
    if (heading !== null && title < 0) return `no block says the heading of its update at line ${line}`
    // The time may stand before the heading, and belongs to the text then.
    if (!holds(lettersOf(own.filter((_, at) => at !== title)), text)) return `no block says its update at line ${line}`
  }
  return null
}

/** What has an origin is there, and what is there has one. */
function mistakeInOrigins({ origins, ...document }: Document): string | null {
  const names = Object.keys(origins) as (keyof typeof origins)[]
  const wrong = names.find((fact) => {
    const value = document[fact]
    return (value !== null && value.length > 0) !== (origins[fact] !== null)
  })
  return wrong === undefined ? null : `it has another origin of its ${wrong} than it can have`
}

function said({ blocks }: Document, ...roles: Role[]): string {
  return lettersOf(blocks.filter(({ role }) => roles.includes(role)))
}

function lettersOf(blocks: readonly { text: string }[]): string {
  return letters(blocks.map(({ text }) => text).join(''))
}

function holds(source: string, value: string | null): boolean {
  return value === null || source.includes(letters(value))
}

/** A text without its white space. */
function letters(text: string): string {
  return text.replace(/\s+/gu, '')
}

/** The letters of a name, in whatever case it is written. */
function name(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}]/gu, '')
}
