/** The number of a list's item: `12. Stir` → 12; a bullet → `null`. */
export function listNumber(text: string): number | null {
  const digits = /^\d{1,3}(?=[.)])/.exec(text)
  return digits === null ? null : Number(digits[0])
}
