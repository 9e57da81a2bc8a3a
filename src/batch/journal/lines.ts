import { objectIn } from '../../value-kind.ts'
import type { EntryPart, Recipe } from './entries.ts'
import { isEntry, isEntryPart, isRecipe } from './line-shape.ts'

/** First key of a recipe's line. */
const FORMAT = 'stet/journal/1'

/** What a line of the journal says. */
export type JournalLine =
  /** What the entries that name it are made by. */
  | { what: 'recipe'; recipe: Recipe }
  /** An input is finished; `line` is its Entry as JSON. */
  | { what: 'entry'; source: string; line: string; parts: number }
  /** Some of an input's records are; `line` is an EntryPartLine as JSON. Counts when the input's entry follows. */
  | { what: 'part'; source: string; line: string; part: number }
  /** An input's files are about to be replaced: its entry is not true until it is finished again. */
  | { what: 'invalidate'; source: string; name: string }
  /** They were not replaced: the entry is true again. */
  | { what: 'restore'; source: string }

/** A line of the journal as text. */
export function lineOf(line: JournalLine): string {
  switch (line.what) {
    case 'recipe':
      return JSON.stringify({ journal: FORMAT, ...line.recipe })
    case 'entry':
    case 'part':
      return line.line
    case 'invalidate':
      return JSON.stringify({ source: line.source, void: true, name: line.name })
    case 'restore':
      return JSON.stringify({ source: line.source, void: false })
  }
}

/** A line of a journal, and the files and articles that it says, which an entry or a part of one alone does. */
interface ParsedLine {
  line: JournalLine
  value: EntryPart
}

const NOTHING: EntryPart = { files: [], rows: [] }

/** `null` where a text is none of its lines. */
export function parseLine(text: string): ParsedLine | null {
  const value = objectIn(text)
  if (value === null) return null
  const { source } = value
  if (typeof value.journal === 'string') return isRecipe(value) ? told({ what: 'recipe', recipe: value }) : null
  if (typeof source !== 'string') return null
  if (value.void === true) return told({ what: 'invalidate', source, name: String(value.name) })
  if (value.void === false) return told({ what: 'restore', source })
  if (typeof value.part === 'number')
    return isEntryPart(value) ? { line: { what: 'part', source, line: text, part: value.part }, value } : null
  if (!isEntry(value)) return null
  return {
    line: { what: 'entry', source, line: text, parts: typeof value.parts === 'number' ? value.parts : 0 },
    value
  }
}

function told(line: JournalLine): ParsedLine {
  return { line, value: NOTHING }
}
