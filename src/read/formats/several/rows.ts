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
    if (!SIGNS.has(sign) && !isDrawn(sign)) return SCISSORS.test(text)
    distinct.add(isDrawn(sign) ? '─' : sign)
    signs++
    if (distinct.size > MOST_DISTINCT) return false
  }
  return signs >= (distinct.has('.') ? LEAST_STOPS : LEAST_SIGNS)
}

/** A sign of which boxes are drawn: `╔════╗`, `└──┘`. */
function isDrawn(sign: string): boolean {
  return sign >= '\u2500' && sign <= '\u257f'
}

/** Whether a row is one that stands between the sections of a text as often as between texts. */
export function isBreak(row: string): boolean {
  return BREAKS.test(row)
}

/** What rows of one kind have in common: their signs, however many. */
export function signsOf(row: string): string {
  return [...new Set(row.replaceAll(' ', ''))].sort().join('')
}

/** Signs around a name in a row, and brackets. */
const AROUND = new Set([...SIGNS, ...'[](){}"\'`'])
const LEAST_AROUND = 2
/** Files that texts are in; pictures have such lines below them. */
const FILE = /^[^<>"|?*\t]{1,120}\.(?:txt|text|asc|md|markdown|html?|pdf|docx?|rtf|odt|eml|msg)$/i

/** The name of a file that stands in a row of signs: `==> story.txt <==`, `----- story.txt -----`; `null` for any other line. */
export function fileInRow(text: string): string | null {
  const start = [...text].findIndex((sign) => sign !== ' ' && !AROUND.has(sign))
  const end = text.length - [...text].reverse().findIndex((sign) => sign !== ' ' && !AROUND.has(sign))
  if (start < LEAST_AROUND || text.length - end < LEAST_AROUND || text.length > LONGEST) return null
  return fileName(text.slice(start, end))
}

/** A text that is the name of a file, with its folders; an address of the web is none. */
export function fileName(text: string): string | null {
  const bare = text.trim()
  return FILE.test(bare) && !bare.includes('://') && !bare.startsWith('www.') ? bare : null
}
