import { isMap, isScalar, LineCounter, parseDocument } from 'yaml'
import type { Hint } from '../../../document/document.ts'

/** A line break to YAML, but not to the library that reads it. */
const LONE_RETURN = /\r(?!\n)/g

/** A value is said in `hints` up to this many characters: front matter may hold whole texts. */
const LONGEST_VALUE = 2000

/**
 * The top-level fields of a YAML front matter as hints, values as written where they are one, lists joined by a
 * comma. `null` where it does not parse as fields.
 *
 * @param firstLine the number of the YAML's first line in the file.
 */
export function frontMatterHints(yaml: string, firstLine: number): Hint[] | null {
  const counter = new LineCounter()
  // Dates and numbers stay as they are written: what is a hint is not to be computed.
  const document = parseDocument(yaml.replace(LONE_RETURN, '\n'), {
    lineCounter: counter,
    schema: 'failsafe',
    logLevel: 'silent'
  })
  if (document.errors.length > 0 || !isMap(document.contents)) return null
  return document.contents.items.flatMap(({ key, value }) => {
    if (!isScalar(key)) return []
    const line = counter.linePos(key.range?.[0] ?? 0).line + firstLine - 1
    const text = valueText(value)
    return text === '' ? [] : [{ field: String(key.value), value: text.slice(0, LONGEST_VALUE), line }]
  })
}

function valueText(value: unknown): string {
  const plain =
    typeof value === 'object' && value !== null && 'toJSON' in value ? (value as { toJSON(): unknown }).toJSON() : value
  if (Array.isArray(plain)) return plain.map((one) => (typeof one === 'string' ? one : JSON.stringify(one))).join(', ')
  if (plain === null || plain === undefined) return ''
  return typeof plain === 'string' ? plain : JSON.stringify(plain)
}
