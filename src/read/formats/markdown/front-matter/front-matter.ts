import { isMap, isScalar, isSeq, LineCounter, parseDocument, Scalar, type YAMLMap } from 'yaml'
import type { Hint } from '../../../../document/document.ts'
import { FrontValues, isText, writtenIn } from './front-values.ts'

/** A line break to YAML, but not to the library that reads it. */
const LONE_RETURN = /\r(?!\n)/g

/** A value is said in `hints` up to this many characters: front matter may hold whole texts. */
const LONGEST_VALUE = 2000

/** One item of a list, which stands on a line of its own. */
export interface FrontItem {
  text: string
  line: number
}

/** One top-level field of a front matter. */
export interface FrontField extends Hint {
  /** The line of its key. */
  line: number
  /** Whether its value stands as it is on the line of its key; else it is folded, an alias, a map or on other lines. */
  inLine: boolean
  /** The items of a list on the lines under its key, without any between them; `null` for any other value. */
  items: readonly FrontItem[] | null
  /** Its value as texts, however it is written: of a list its items, of a map what is named `name`; none of what is no text. */
  texts: readonly string[]
  /** Whether the texts are the lines of one. */
  isOne: boolean
}

/**
 * The top-level fields of a YAML front matter, values as written where they are one, lists joined by a comma. `null` where it
 * does not parse as fields.
 *
 * @param firstLine the number of the YAML's first line in the file.
 */
export function frontMatterFields(yaml: string, firstLine: number): FrontField[] | null {
  try {
    return fieldsIn(yaml, firstLine)
  } catch (error) {
    // Nested without end, or aliases of aliases.
    if (error instanceof RangeError) return null
    throw error
  }
}

function fieldsIn(yaml: string, firstLine: number): FrontField[] | null {
  const counter = new LineCounter()
  // Dates and numbers stay as they are written: what is a hint is not to be computed.
  const document = parseDocument(yaml.replace(LONE_RETURN, '\n'), {
    lineCounter: counter,
    schema: 'failsafe',
    // The library compares each key with all before it.
    uniqueKeys: false,
    logLevel: 'silent'
  })
  const { contents } = document
  if (document.errors.length > 0 || !isMap(contents) || hasRepeatedKey(contents)) return null
  const lineAt = (offset: number) => counter.linePos(offset).line + firstLine - 1
  const values = new FrontValues(document)
  return contents.items.flatMap(({ key, value }) => {
    if (!isScalar(key)) return []
    const line = lineAt(key.range?.[0] ?? 0)
    const said = values.text(value)
    if (said === '') return []
    const inLine = isOnLine(value, line, lineAt)
    return [
      {
        field: writtenIn(key),
        value: (inLine ? said.replace(/\s+/g, ' ').trim() : said).slice(0, LONGEST_VALUE),
        line,
        inLine,
        items: itemsUnder(value, line, lineAt),
        texts: values.texts(value),
        isOne: values.isOne(value)
      }
    ]
  })
}

function hasRepeatedKey({ items }: YAMLMap): boolean {
  const keys = items.flatMap(({ key }) => (isScalar(key) ? [writtenIn(key)] : []))
  return new Set(keys).size < keys.length
}

type LineAt = (offset: number) => number

/** Whether a text, or a list of nothing but texts, stands on one line and is no block. */
function isOnLine(value: unknown, line: number, lineAt: LineAt): boolean {
  if (isSeq(value)) return value.flow === true && value.items.every((item) => isOnLine(item, line, lineAt))
  if (!isText(value) || isBlock(value)) return false
  const [start = 0, end = start] = value.range ?? []
  return lineAt(start) === line && lineAt(Math.max(start, end - 1)) === line
}

function isBlock({ type }: Scalar): boolean {
  return type === Scalar.BLOCK_FOLDED || type === Scalar.BLOCK_LITERAL
}

/** Items one below the other from the line under the key on; `null` where anything else stands among them. */
function itemsUnder(value: unknown, line: number, lineAt: LineAt): FrontItem[] | null {
  if (!isSeq(value) || value.flow === true || value.items.length === 0) return null
  const found = value.items.map((item, at) =>
    isOnLine(item, line + at + 1, lineAt) && isScalar(item) ? { text: writtenIn(item), line: line + at + 1 } : null
  )
  return found.every((item) => item !== null) ? found : null
}
