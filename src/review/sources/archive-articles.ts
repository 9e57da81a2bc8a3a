import type { Entry, EntryPart, Recipe } from '../../batch/journal/entries.ts'
import { type EntryStore, JournalState } from '../../batch/journal/journal-state.ts'
import { readEntries } from '../../batch/journal/read-entries.ts'
import { type ReviewArticle, reviewRow } from './reviewed.ts'

/** The articles that an archive's journal names, as far as it has been read. */
export class ArchiveArticles implements EntryStore<EntryPart> {
  readonly #state = new JournalState<EntryPart>(this)
  /** Of each input, in the order in which they were first finished. */
  readonly #inputs = new Map<string, readonly ReviewArticle[]>()
  /** Earlier texts of each input whose corrections were looked for in those of now. */
  readonly #earlier = new Map<string, readonly string[]>()
  #all: readonly ReviewArticle[] | null = null

  /** Reads the journal of an archive's folder, a part of it at a time. */
  read(root: string): Generator<void> {
    return readEntries(root, this.#state)
  }

  get recipes(): ReadonlyMap<string, Recipe> {
    return this.#state.recipes
  }

  /** Each keeps its place while others are read, and when its input is made again. */
  get all(): readonly ReviewArticle[] {
    this.#all ??= [...this.#inputs.values()].flat()
    return this.#all
  }

  /** The ids of all texts, and of those earlier ones. */
  *ids(): Generator<string> {
    for (const { row } of this.all) yield row.id
    for (const ids of this.#earlier.values()) yield* ids
  }

  add(source: string, entry: EntryPart, parts: readonly EntryPart[]): void {
    const { name, made, earlier } = entry as Entry
    if (earlier === undefined) this.#earlier.delete(source)
    else this.#earlier.set(source, earlier)
    const rows = parts.length === 0 ? entry.rows : [...parts, entry].flatMap((part) => part.rows)
    this.#inputs.set(
      source,
      rows.map((row) => ({ row: reviewRow(row), name, made }))
    )
    this.#all = null
  }

  invalidate(): void {
    // Its entry still says what its files were.
  }

  restore(): void {
    // Nothing was taken away.
  }
}
