import path from 'node:path'
import { originalFile } from '../bag/bagit.ts'
import type { Journal } from '../journal/journal.ts'
import { isSafe } from '../naming/safe-path.ts'
import { settingsOfRecipe } from '../processing/recipe-settings.ts'
import { readSourceLines, type SourceLines } from './line-table.ts'
import type { SelectedArticle } from './select-articles.ts'

/** The lines of the chosen articles' sources: each source is read when it is first asked for, and but once. */
export class SourceLinesReader {
  readonly #root: string
  readonly #journal: Journal
  readonly #chosen: readonly SelectedArticle[]
  readonly #read = new Map<string, Promise<Map<number, SourceLines>>>()

  constructor(root: string, journal: Journal, chosen: readonly SelectedArticle[]) {
    this.#root = root
    this.#journal = journal
    this.#chosen = chosen
  }

  async of({ row, entry }: SelectedArticle): Promise<SourceLines | undefined> {
    const { name, made } = entry
    if (!isSafe(name)) return undefined
    let lines = this.#read.get(name)
    if (lines === undefined) {
      const wanted = new Set(this.#chosen.filter((one) => one.entry.name === name).map((one) => one.row.record))
      const { settings } = settingsOfRecipe(this.#journal.recipes.get(made))
      lines = readSourceLines(path.join(this.#root, originalFile(name)), settings, wanted)
      this.#read.set(name, lines)
    }
    return (await lines).get(row.record)
  }
}
