import type { ReadSettings } from '../../record/settings.ts'
import { textFieldOf } from './corpus-fields.ts'
import { type Fields, isFields } from './paths.ts'

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
  const rows = rowsOfFrame(value)
  if (rows?.some(hasText)) return rows
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

/**
 * The rows of a table that `to_json` of pandas has written, as records: its columns by their names, each with its values by the row's label
 * (`{"title": {"0": …}, "text": {"0": …}}`), or names and rows apart (`{"columns": […], "data": [[…]]}`); `null` for anything else. One with
 * a record by each row's label, or with a list of records, is found as in any answer.
 */
function rowsOfFrame(value: Fields): readonly Fields[] | null {
  return rowsBesideNames(value) ?? rowsOfColumns(value)
}

function rowsBesideNames({ columns, data }: Fields): readonly Fields[] | null {
  if (!Array.isArray(columns) || !Array.isArray(data) || data.length === 0) return null
  const areNames = columns.length > 0 && columns.every((name) => typeof name === 'string')
  if (!areNames || !data.every((row) => Array.isArray(row) && row.length === columns.length)) return null
  return data.map((row: readonly unknown[]) => Object.fromEntries(columns.map((name: string, at) => [name, row[at]])))
}

function rowsOfColumns(value: Fields): readonly Fields[] | null {
  const columns = Object.entries(value)
  const [first, second] = columns
  if (first === undefined || second === undefined || !isFields(first[1])) return null
  const labels = Object.keys(first[1])
  const areColumns = columns.every(([, column]) => isColumn(column, labels))
  return labels.length > 0 && areColumns
    ? labels.map((label) => Object.fromEntries(columns.map(([name, column]) => [name, (column as Fields)[label]])))
    : null
}

/** Values by the same labels. */
function isColumn(column: unknown, labels: readonly string[]): boolean {
  return (
    isFields(column) &&
    Object.keys(column).length === labels.length &&
    labels.every((label) => Object.hasOwn(column, label))
  )
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
