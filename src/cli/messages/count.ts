/** `1 dump`, `1,204 dumps`, and with a form of its own for many, `2 copies`. */
export function count(value: number, word: string, many = `${word}s`): string {
  return `${number(value)} ${value === 1 ? word : many}`
}

/** A number with commas between its thousands. */
export function number(value: number): string {
  return value.toLocaleString('en')
}
