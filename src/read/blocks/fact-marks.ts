import type { Mark } from '../../tree/dump.ts'
import type { RecordFacts } from '../../tree/record-facts.ts'

/** Marks for the lines of a text that say what its record says, by the line's text. */
type FactMarks = (text: string) => readonly Mark[]

const NONE: readonly Mark[] = []
const HEADLINE: readonly Mark[] = ['field-headline']
const BYLINE: readonly Mark[] = ['field-byline']
const DATE: readonly Mark[] = ['field-date']
const NO_HEADLINE: readonly Mark[] = ['no-headline']

/**
 * The first line that says the record's title, authors or date is marked as such. Where a title is known
 * and no line says it, the text has no headline of its own, and its first sentence is none.
 */
export function factMarks(facts: RecordFacts, texts: readonly string[]): FactMarks {
  const marks = new Map<string, readonly Mark[]>()
  const line = (holds: (text: string) => boolean) => texts.find((text) => !marks.has(text) && holds(text))
  const mark = (text: string | undefined, what: readonly Mark[]) => {
    if (text !== undefined) marks.set(text, what)
  }
  const { title = '', byline = '', authors = [], published = '' } = facts
  const headline = title.trim() === '' ? undefined : line((text) => isTitle(text, title))
  mark(headline, HEADLINE)
  mark(byline === '' ? undefined : line((text) => same(text, byline)), BYLINE)
  const names = authors.filter((name) => name.trim() !== '')
  if (names.length > 0)
    mark(
      line((text) => namesOnly(text, names)),
      BYLINE
    )
  mark(published === '' ? undefined : line((text) => same(text, published)), DATE)
  const others = title.trim() !== '' && headline === undefined ? NO_HEADLINE : NONE
  const given = new Set<string>()
  return (text) => {
    const own = marks.get(text)
    if (own === undefined || given.has(text)) return others
    given.add(text)
    return own
  }
}

/** A title of a page may go on with the site's name. */
function isTitle(text: string, title: string): boolean {
  const line = folded(text)
  const whole = folded(title)
  return line === whole || (whole.startsWith(line) && /^ ?(?:[|·–—:-]|::) /u.test(whole.slice(line.length)))
}

/** Whether a line is the names alone, with a short word such as `By` and signs between. */
function namesOnly(text: string, names: readonly string[]): boolean {
  const line = folded(text)
  if (!names.every((name) => line.includes(folded(name)))) return false
  const rest = names.reduce((left, name) => left.replace(folded(name), ' '), line)
  return rest.replace(/[^\p{L}\p{N}]/gu, '').length <= 3 * names.length
}

function same(text: string, said: string): boolean {
  return folded(text) === folded(said)
}

function folded(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[‘’`´]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/[‐‑]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()
}
