import path from 'node:path'
import { type AppendOnlyOptions, type LinePosition, openAppendOnlyFile } from '../files/append-only-file.ts'
import { JOURNAL } from '../inputs/own-files.ts'
import type { Entry, EntryPart, EntryPartLine, Recipe } from './entries.ts'
import { JournalState } from './journal-state.ts'
import { LineIndex } from './line-index.ts'
import { type JournalLine, lineOf, parseLine } from './lines.ts'

export { JOURNAL, type JournalLine, lineOf }

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
  const index = new LineIndex()
  const state = new JournalState(index)
  const { recipes } = state
  let broken = 0
  const storage = openAppendOnlyFile(file, options, (text, position) => {
    const parsed = parseLine(text)
    if (parsed === null) broken++
    else state.add(parsed.line, position)
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
