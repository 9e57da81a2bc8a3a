import type { ReviewArticle } from '../sources/reviewed.ts'

/** What the articles have to be chosen by, each value with the number of articles, the most frequent first. */
export interface Facets {
  types: [string, number][]
  languages: [string, number][]
  warnings: [string, number][]
}

/** Values of one choice that a page shows. */
const MOST_VALUES = 100

export function facetsOf(articles: readonly ReviewArticle[]): Facets {
  const counts = { types: new Map<string, number>(), languages: new Map(), warnings: new Map() }
  for (const { row } of articles) {
    if (row.type !== null) add(counts.types, row.type)
    if (row.language !== null) add(counts.languages, row.language)
    for (const code of row.warningCodes?.split(' ') ?? []) add(counts.warnings, code)
  }
  return { types: ranked(counts.types), languages: ranked(counts.languages), warnings: ranked(counts.warnings) }
}

function add(counts: Map<string, number>, value: string): void {
  counts.set(value, (counts.get(value) ?? 0) + 1)
}

function ranked(counts: ReadonlyMap<string, number>): [string, number][] {
  return [...counts].sort(([one, a], [other, b]) => b - a || (one < other ? -1 : 1)).slice(0, MOST_VALUES)
}
