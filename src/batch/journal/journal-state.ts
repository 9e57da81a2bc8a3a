import type { Recipe } from './entries.ts'
import type { JournalLine } from './lines.ts'

/** Keeps of each input what its lines come to: where they are, or what they say. */
export interface EntryStore<Kept> {
  /** An input is finished; the lines of its entry that come before the last are its parts. */
  add(source: string, entry: Kept, parts: readonly Kept[]): void
  /** An input's files are about to be replaced. */
  invalidate(source: string, line: Kept): void
  /** Nothing was replaced after all. */
  restore(source: string): void
}

/** What the lines of a journal come to, one after the other. */
export class JournalState<Kept> {
  readonly recipes = new Map<string, Recipe>()
  readonly #store: EntryStore<Kept>
  /** Parts whose entry has not come yet. */
  readonly #waiting = new Map<string, Kept[]>()

  constructor(store: EntryStore<Kept>) {
    this.#store = store
  }

  /** @param kept what is kept of a line that is an entry, a part of one, or about one */
  add(line: JournalLine, kept: Kept): void {
    switch (line.what) {
      case 'recipe':
        this.recipes.set(line.recipe.made, line.recipe)
        return
      case 'part':
        if (line.part === 1) this.#waiting.set(line.source, [kept])
        else this.#waiting.get(line.source)?.push(kept)
        return
      case 'entry':
        this.#addEntry(line.source, kept, line.parts)
        return
      case 'invalidate':
        this.#store.invalidate(line.source, kept)
        return
      case 'restore':
        this.#store.restore(line.source)
        return
      default:
        line satisfies never
    }
  }

  /** An entry whose parts are not all there is left out. */
  #addEntry(source: string, kept: Kept, count: number): void {
    const parts = this.#waiting.get(source) ?? []
    this.#waiting.delete(source)
    if (parts.length >= count) this.#store.add(source, kept, parts.slice(0, count))
  }
}
