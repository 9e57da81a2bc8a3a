import path from 'node:path'
import { type LineFileOptions, openLineFile } from '../files/append-only-file.ts'
import type { Entry, Making, Part, PartLine } from './entries.ts'
import { type Place, Places } from './line-index.ts'

/** The journal's name in the archive's folder. */
export const JOURNAL = 'stet-journal.ndjson'
/** First key of the first line. */
const FORMAT = 'stet/journal/1'

/** What a line of the journal says. */
export type Change =
  /** What the entries with its `made` are made by. */
  | { what: 'making'; making: Making }
  /** An input is finished; `line` is its Entry as JSON. */
  | { what: 'entry'; source: string; line: string; parts: number }
  /** Some of an input's records are; `line` is a PartLine as JSON. Counts when the input's entry follows. */
  | { what: 'part'; source: string; line: string; part: number }
  /** An input's files are about to be replaced: what was said of it is not true until it is finished again. */
  | { what: 'void'; source: string; name: string }
  /** They were not: what was said is true again. */
  | { what: 'unvoid'; source: string }

export interface Journal {
  /** Inputs that have a line, in no order. */
  sources(): Iterable<string>
  hasEntry(source: string): boolean
  /** Whether the input's files were about to be replaced, so that it must be done again, and may replace. */
  isVoid(source: string): boolean
  /** The input's entry as JSON, also where it is void; null where there is none. */
  line(source: string): string | null
  /** The name it got in the archive; null for an input that has no line. */
  nameOf(source: string): string | null
  /** Where the parts are that come before the entry. */
  partsOf(source: string): readonly Place[]
  read(place: Place): string
  makings: ReadonlyMap<string, Making>
  /** Lines that were no JSON, and that were left out; a torn last line is not counted. */
  broken: number
  /** Adds lines and has them in the file when it returns; throws a BatchError, and then none of them is there. */
  append(changes: readonly Change[]): void
  close(): void
}

/** Opens the journal of an archive's folder; one that is not there is empty, and made by its first line. */
export function openJournal(folder: string, options: LineFileOptions = {}): Journal {
  return openJournalFile(path.join(folder, JOURNAL), options)
}

/** The same by the file's own name. */
export function openJournalFile(file: string, options: LineFileOptions = {}): Journal {
  const known = new Known()
  const { places, makings } = known
  let broken = 0
  const lines = openLineFile(file, options, (line, place) => {
    const change = changeOf(line)
    if (change === null) broken++
    else known.learn(change, place)
  })
  return {
    sources: () => places.sources(),
    hasEntry: (source) => places.hasEntry(source),
    isVoid: (source) => places.isVoid(source),
    line: (source) => (places.hasEntry(source) ? lines.read(places.placeOf(source) as Place) : null),
    nameOf(source) {
      const place = places.placeOf(source)
      return place === null ? null : (JSON.parse(lines.read(place)) as Pick<Entry, 'name'>).name
    },
    partsOf: (source) => places.partsOf(source),
    read: (place) => lines.read(place),
    makings,
    get broken() {
      return broken
    },
    append(changes) {
      if (changes.length === 0) return
      const at = lines.append(changes.map(lineOf))
      for (const [index, change] of changes.entries()) known.learn(change, at[index])
    },
    close: () => lines.close()
  }
}

/** What the lines of a journal say in the end. */
class Known {
  readonly places = new Places()
  readonly makings = new Map<string, Making>()
  /** Parts whose entry has not come yet. */
  readonly #waiting = new Map<string, Place[]>()

  learn(change: Change, place: Place): void {
    switch (change.what) {
      case 'making':
        this.makings.set(change.making.made, change.making)
        return
      case 'part':
        if (change.part === 1) this.#waiting.set(change.source, [place])
        else this.#waiting.get(change.source)?.push(place)
        return
      case 'entry':
        this.#enter(change.source, place, change.parts)
        return
      case 'void':
        this.places.void(change.source, place)
        return
      case 'unvoid':
        this.places.unvoid(change.source)
    }
  }

  /** An entry whose parts are not all there counts for nothing. */
  #enter(source: string, place: Place, count: number): void {
    const parts = this.#waiting.get(source) ?? []
    this.#waiting.delete(source)
    if (parts.length >= count) this.places.enter(source, place, parts.slice(0, count))
  }
}

/** An input's entry, piece by piece: its parts, then the rest. */
export function* piecesOf(journal: Pick<Journal, 'line' | 'partsOf' | 'read'>, source: string): Generator<Part> {
  for (const place of journal.partsOf(source)) yield JSON.parse(journal.read(place)) as PartLine
  const line = journal.line(source)
  if (line !== null) yield JSON.parse(line) as Entry
}

/** The line that a change is in the file. */
export function lineOf(change: Change): string {
  switch (change.what) {
    case 'making':
      return JSON.stringify({ journal: FORMAT, ...change.making })
    case 'entry':
    case 'part':
      return change.line
    case 'void':
      return JSON.stringify({ source: change.source, void: true, name: change.name })
    case 'unvoid':
      return JSON.stringify({ source: change.source, void: false })
  }
}

function changeOf(line: string): Change | null {
  const value = parse(line)
  if (value === null) return null
  const { source } = value
  if (typeof value.journal === 'string') return { what: 'making', making: value as unknown as Making }
  if (typeof source !== 'string') return null
  if (value.void === true) return { what: 'void', source, name: String(value.name) }
  if (value.void === false) return { what: 'unvoid', source }
  if (typeof value.part === 'number') return { what: 'part', source, line, part: value.part }
  return { what: 'entry', source, line, parts: typeof value.parts === 'number' ? value.parts : 0 }
}

function parse(text: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : null
  } catch {
    return null
  }
}
