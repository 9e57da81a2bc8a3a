import type { ReadSettings } from '../../record/settings.ts'
import { textFieldOf } from './corpus-fields.ts'
import { isFields } from './paths.ts'

/** Where services put their list of records: Webhose, NewsAPI, Event Registry, Diffbot, Readwise, the Guardian, Firecrawl. */
const LIST_NAMES: readonly string[] = [
  ...['data', 'articles', 'posts', 'results', 'objects', 'items', 'docs', 'documents', 'records', 'entries', 'hits']
]
/** Objects that hold such a list, or one record. */
const HOLDER_NAMES: readonly string[] = [
  ...['data', 'response', 'articles', 'result', 'article', 'payload', '_source', 'node', 'attributes', 'doc', 'item']
]

/** Objects within objects in which a list is looked for. */
const DEEPEST = 3

/**
 * What a service wraps its answer in is taken off: the record, or the one list of records with a text. An object that
 * is a record itself, or in which nothing of the kind is found, is returned as it is.
 */
export function payloadOf(value: unknown, settings: Pick<ReadSettings, 'textField'>): unknown {
  if (!isFields(value) || textFieldOf(value, settings) !== null) return value
  const hasText = (one: unknown) =>
    isFields(one) && (textFieldOf(one, settings) !== null || recordIn(one, settings) !== null)
  const lists = listsIn(value, DEEPEST)
  const withText = lists.filter(({ list }) => list.some(hasText))
  const [only, another] = withText
  if (only !== undefined && another === undefined) return only.list
  const known = (withText.length > 0 ? withText : lists).filter(({ name }) => LIST_NAMES.includes(name))
  if (known.length === 1) return known[0]?.list
  const own = recordIn(value, settings)
  if (own !== null) return own
  // Records by their ids.
  const values = Object.values(value)
  return values.length > 1 && values.every(hasText) ? values : value
}

interface List {
  name: string
  list: readonly unknown[]
}

/** Every list with objects, however deep; what else stands in one is a record that cannot be read. */
function listsIn(value: Record<string, unknown>, deepest: number): List[] {
  return Object.entries(value).flatMap(([name, one]) => {
    if (Array.isArray(one)) return one.some(isFields) ? [{ name, list: one }] : []
    return deepest > 1 && isFields(one) ? listsIn(one, deepest - 1) : []
  })
}

function recordIn(value: Record<string, unknown>, settings: Pick<ReadSettings, 'textField'>): unknown {
  for (const name of HOLDER_NAMES) {
    const held = value[name]
    if (isFields(held) && textFieldOf(held, settings) !== null) return held
  }
  return null
}

/** Whether one line holds a whole answer: a list of records behind the names that services use. */
export function isAnswer(line: string): boolean {
  const lists = LIST_NAMES.join('|')
  const holders = HOLDER_NAMES.join('|')
  return new RegExp(`^\\{(?:[^{}[\\]]*"(?:${holders})"\\s*:\\s*\\{)?[^{}[\\]]*"(?:${lists})"\\s*:\\s*\\[`).test(line)
}

/** The same of a whole line, whatever its lists are called; a record that is one itself holds none. */
export function holdsRecords(line: string): boolean {
  try {
    return Array.isArray(payloadOf(JSON.parse(line), NOTHING_NAMED))
  } catch {
    return false
  }
}

const NOTHING_NAMED: Pick<ReadSettings, 'textField'> = { textField: null }
