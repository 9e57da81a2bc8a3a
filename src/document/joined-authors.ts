/** Names in one cell of a table; null where there are none. */
export function joinedAuthors(authors: readonly string[]): string | null {
  return authors.length === 0 ? null : authors.join('; ')
}
