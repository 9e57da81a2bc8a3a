import path from 'node:path'
import { type AppendOnlyOptions, type LinePosition, openAppendOnlyFile } from '../files/append-only-file.ts'
import { JOURNAL } from '../inputs/own-files.ts'
import type { Entry, EntryPart, EntryPartLine, Recipe } from './entries.ts'
import { LineIndex } from './line-index.ts'
import { isEntry, isEntryPart, isRecipe } from './line-shape.ts'

export { JOURNAL }

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

export interface Journal {
  /** Inputs that have a line, in no order. */
  sources(): Iterable<string>
  hasEntry(source: string): boolean
  /** Whether the input's files were about to be replaced, so that it must be done again, and may replace. */
  isInvalid(source: string): boolean
  /** The input's entry as JSON, also where it is invalid; null where there is none. */
  line(source: string): string | null
  /** The same, parsed. */
  entry(source: string): Entry | null
  /** The name it got in the archive; null for an input that has no line. */
  nameOf(source: string): string | null
  /** Where the parts are that come before the entry. */
  partsOf(source: string): readonly LinePosition[]
  read(position: LinePosition): string
  recipes: ReadonlyMap<string, Recipe>
  /** Lines that are none of a journal, and were left out; a torn last line is not counted. */
  broken: number
  /** Adds lines, which are in the file when it returns. Throws a FileError, and then none of them is there. */
  append(lines: readonly JournalLine[]): void
  close(): void
}

/** Opens the journal of an archive's folder; one that is not there is empty, and made by its first line. */
export function openJournal(folder: string, options: AppendOnlyOptions = {}): Journal {
  return openJournalFile(path.join(folder, JOURNAL), options)
}

/** The same by the file's own name. */
export function openJournalFile(file: string, options: AppendOnlyOptions = {}): Journal {
  const state = new JournalState()
  const { index, recipes } = state
  let broken = 0
  const storage = openAppendOnlyFile(file, options, (text, position) => {
    const line = parseLine(text)
    if (line === null) broken++
    else state.add(line, position)
  })
  const textAt = (position: LinePosition | null) => (position === null ? null : storage.read(position))
  const lineOfSource = (source: string) => (index.hasEntry(source) ? textAt(index.positionOf(source)) : null)
  return {
    sources: () => index.sources(),
    hasEntry: (source) => index.hasEntry(source),
    isInvalid: (source) => index.isInvalid(source),
    line: lineOfSource,
    entry(source) {
      const line = lineOfSource(source)
      return line === null ? null : (JSON.parse(line) as Entry)
    },
    nameOf(source) {
      const line = textAt(index.positionOf(source))
      return line === null ? null : (JSON.parse(line) as Pick<Entry, 'name'>).name
    },
    partsOf: (source) => index.partsOf(source),
    read: (position) => storage.read(position),
    recipes,
    get broken() {
      return broken
    },
    append(lines) {
      if (lines.length === 0) return
      const positions = storage.append(lines.map(lineOf))
      for (const [at, position] of positions.entries()) {
        const line = lines[at]
        if (line !== undefined) state.add(line, position)
      }
    },
    close: () => storage.close()
  }
}

/** What all the lines of a journal come to. */
class JournalState {
  readonly index = new LineIndex()
  readonly recipes = new Map<string, Recipe>()
  /** Parts whose entry has not come yet. */
  readonly #waiting = new Map<string, LinePosition[]>()

  add(line: JournalLine, position: LinePosition): void {
    switch (line.what) {
      case 'recipe':
        this.recipes.set(line.recipe.made, line.recipe)
        return
      case 'part':
        if (line.part === 1) this.#waiting.set(line.source, [position])
        else this.#waiting.get(line.source)?.push(position)
        return
      case 'entry':
        this.#addEntry(line.source, position, line.parts)
        return
      case 'invalidate':
        this.index.invalidate(line.source, position)
        return
      case 'restore':
        this.index.restore(line.source)
        return
      default:
        line satisfies never
    }
  }

  /** An entry whose parts are not all there is left out. */
  #addEntry(source: string, position: LinePosition, count: number): void {
    const parts = this.#waiting.get(source) ?? []
    this.#waiting.delete(source)
    if (parts.length >= count) this.index.add(source, position, parts.slice(0, count))
  }
}

/** An input's entry, part by part: those that come before, then the entry itself. */
export function* partsOfEntry(
  journal: Pick<Journal, 'entry' | 'partsOf' | 'read'>,
  source: string
): Generator<EntryPart> {
  for (const position of journal.partsOf(source)) yield JSON.parse(journal.read(position)) as EntryPartLine
  const entry = journal.entry(source)
  if (entry !== null) yield entry
}

/** Sources of finished inputs, in order. */
export function finishedSources(journal: Pick<Journal, 'sources' | 'hasEntry'>): string[] {
  return [...journal.sources()].filter((source) => journal.hasEntry(source)).sort()
}

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

function parseLine(text: string): JournalLine | null {
  const value = parseObject(text)
  if (value === null) return null
  const { source } = value
  if (typeof value.journal === 'string') return isRecipe(value) ? { what: 'recipe', recipe: value } : null
  if (typeof source !== 'string') return null
  if (value.void === true) return { what: 'invalidate', source, name: String(value.name) }
  if (value.void === false) return { what: 'restore', source }
  if (typeof value.part === 'number')
    return isEntryPart(value) ? { what: 'part', source, line: text, part: value.part } : null
  if (!isEntry(value)) return null
  return { what: 'entry', source, line: text, parts: typeof value.parts === 'number' ? value.parts : 0 }
}

function parseObject(text: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : null
  } catch {
    return null
  }
}
