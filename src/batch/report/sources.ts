import path from 'node:path'
import type { ConvertSettings } from '../engine.ts'
import type { Journal } from '../journal.ts'
import { originalFile } from '../layout.ts'
import { isSafe } from '../names.ts'
import type { Chosen } from './collect.ts'
import { linesOf, type SourceLines } from './lines.ts'

/** The lines of the chosen articles' sources: each source is read when it is first asked for, and but once. */
export class Sources {
  readonly #root: string
  readonly #journal: Journal
  readonly #chosen: readonly Chosen[]
  readonly #read = new Map<string, Promise<Map<number, SourceLines>>>()

  constructor(root: string, journal: Journal, chosen: readonly Chosen[]) {
    this.#root = root
    this.#journal = journal
    this.#chosen = chosen
  }

  async of({ row, entry }: Chosen): Promise<SourceLines | undefined> {
    const { name, made } = entry
    if (!isSafe(name)) return undefined
    let lines = this.#read.get(name)
    if (lines === undefined) {
      const wanted = new Set(this.#chosen.filter((one) => one.entry.name === name).map((one) => one.row.record))
      const { name: _pattern, ...settings } = { ...this.#journal.makings.get(made)?.settings } as ConvertSettings & {
        name?: unknown
      }
      lines = linesOf(path.join(this.#root, originalFile(name)), settings, wanted)
      this.#read.set(name, lines)
    }
    return (await lines).get(row.record)
  }
}
