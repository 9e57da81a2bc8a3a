/** A text as searches compare it: without case and marks on letters. */
export function folded(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
}

export function holdsWords(text: string, words: readonly string[]): boolean {
  return words.every((word) => text.includes(word))
}
