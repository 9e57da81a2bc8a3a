/** A gallery's counter: `1 / 2`, `1 of 3`, `Bild 1 von 5`. */
export interface Counter {
  index: number
  total: number
}

const COUNTER = /^(?:\p{L}{2,12} )?\(?(\d{1,3}) ?(?:\/|of|von|sur|de|di|van|av|af) ?(\d{1,3})\)?$/iu

/** The counter that a line is, or `null`: pages and dates are no counters. */
export function counterOf(text: string): Counter | null {
  const parts = COUNTER.exec(text)
  if (parts === null || /^(?:page|seite|página|pagina|pág)\b/iu.test(text)) return null
  const index = Number(parts[1])
  const total = Number(parts[2])
  return index >= 1 && index <= total && total > 1 ? { index, total } : null
}
