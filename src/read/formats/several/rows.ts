/** Signs of which rows between texts are made. */
const SIGNS = new Set('-–—―‐‑−－_＿=＝*＊#＃~～+•·∙●○◦◆◇■□▪▬★☆※─━═│┄┈.…<>/\\|^:')
const LEAST_SIGNS = 3
/** Full stops are left out of a quotation, three at a time. */
const LEAST_STOPS = 4
const LONGEST = 200
const MOST_DISTINCT = 2
/** `----8<----`: where a page is to be cut. */
const SCISSORS = /^[-–—=_ ]{2,80}(?:8<|>8|✂)[-–—=_ ]{2,80}$/u
/** Customary between sections of one text, and three hyphens or underscores in Markdown. */
const BREAKS = /^(?:[*＊•·∙★☆※◆◇~] ?){1,7}$|^(?:[-–—_] ?){3,4}$/u

/** A row of signs on a line of its own: `-----`, `* * *`, `════`, `=-=-=`. */
export function isRow(text: string): boolean {
  if (text.length < LEAST_SIGNS || text.length > LONGEST) return false
  const distinct = new Set<string>()
  let signs = 0
  for (const sign of text) {
    if (sign === ' ') continue
    if (!SIGNS.has(sign)) return SCISSORS.test(text)
    distinct.add(sign)
    signs++
    if (distinct.size > MOST_DISTINCT) return false
  }
  return signs >= (distinct.has('.') ? LEAST_STOPS : LEAST_SIGNS)
}

/** Whether a row is one that stands between the sections of a text as often as between texts. */
export function isBreak(row: string): boolean {
  return BREAKS.test(row)
}

/** What rows of one kind have in common: their signs, however many. */
export function signsOf(row: string): string {
  return [...new Set(row.replaceAll(' ', ''))].sort().join('')
}
