import type { Recipe } from './entries.ts'
import type { Journal } from './journal.ts'

/** The recipes that the entries of some inputs were made by, in order. */
export function recipesInUse(journal: Journal, sources: readonly string[]): Recipe[] {
  const all = [...journal.recipes.values()]
  if (all.length === 1 && sources.length > 0) return all
  const used = new Set(sources.map((source) => journal.entry(source)?.made))
  return all.filter(({ made }) => used.has(made)).sort((a, b) => (a.made < b.made ? -1 : 1))
}
