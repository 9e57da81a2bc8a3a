import type { Line } from './lines.ts'

/** How a line goes on from the one before: with a space, with none, or not at all. */
export type Join = 'space' | 'tight' | 'apart'

/**
 * Hard-wrapped dumps: text browsers, mail and vendor exports break lines at 60 to 81 columns, so that a
 * paragraph is many lines. The thresholds are those measured on pages rendered by w3m.
 */
const WIDEST = 81
const NARROWEST = 60
/** At most this share of lines may be wider than the widest: a link or a table here and there. */
const MOST_OVER = 0.03
/** Of the lines near the edge this share may be wider than the rest: a listing or a rule, which are not wrapped. */
const MOST_WIDER = 0.03
/** At least this share must come near the edge. */
const LEAST_NEAR = 0.05
/** Of the lines that would continue the one before, at least this share begin in lower case: prose does, lists of titles do not. */
const LEAST_LOWER = 0.3
/** Fewer continued lines than this are no evidence. */
const LEAST_CONTINUED = 2

/** Other widths, from a telephone's screen to a printer's page, need more evidence, as no tool is known to make them. */
export const WIDEST_OF_ALL = 100
const NARROWEST_OF_ALL = 40
const STRICT = { continued: 6, lower: 0.5, cut: 0.6 }

/** The width at which the dump was wrapped, in columns, or `null` where it was not. */
export function wrapWidth(lines: readonly Line[]): number | null {
  const near: number[] = []
  let over = 0
  let narrow = 0
  let addresses = 0
  for (const { columns, text } of lines) {
    if (columns < NARROWEST) narrow = Math.max(narrow, columns)
    else if (isAddress(text)) addresses++
    else if (columns > WIDEST) over++
    else near.push(columns)
  }
  const written = lines.length - addresses
  const usual = over <= MOST_OVER * written && near.length > LEAST_NEAR * written && over < near.length
  const width = near.length === 0 ? narrow : sorted(near)[Math.ceil((1 - MOST_WIDER) * (near.length - 1))]
  if (usual && looksContinued(lines, width)) return width
  const found = usual ? null : (strictWidth(lines) ?? columnWidth(lines))
  return found ?? fewLinesWidth(lines)
}

/**
 * A text of a few lines: each that has another right below it is cut, is nearly full, as those of lists are not, and has several words, as settings
 * have not.
 */
const FEW = {
  lines: 100,
  narrowest: 30,
  widest: WIDEST_OF_ALL,
  cut: 4,
  lower: 2,
  lowerShare: 0.3,
  words: 4,
  full: 0.85
}

/** The width of a text too short for other evidence, of which nothing speaks against a wrap. */
function fewLinesWidth(lines: readonly Line[]): number | null {
  if (lines.length > FEW.lines) return null
  const width = widthWithoutWidest(lines)
  if (width < FEW.narrowest || width > FEW.widest) return null
  const { pairs, cut, lower, words, columns } = cutsIn(lines, width)
  const isFull = words >= FEW.words * cut && columns >= FEW.full * width * cut
  const isCut = cut >= FEW.cut && cut === pairs && isFull
  return isCut && lower >= FEW.lower && lower >= FEW.lowerShare * cut ? width : null
}

/** The width of most lines: a few may be wider. */
function widthWithoutWidest(lines: readonly Line[]): number {
  const columns = sorted(lines.map((line) => line.columns))
  return columns[Math.floor((1 - MOST_OVER) * (columns.length - 1))] ?? 0
}

/** How many lines stand right below another, are cut where that one had no room, begin in lower case with and without being cut; the words and columns of lines that go on. */
function cutsIn(lines: readonly Line[], width: number) {
  const found = { pairs: 0, cut: 0, lower: 0, stray: 0, words: 0, columns: 0 }
  for (let at = 1; at < lines.length; at++) {
    if (lines[at].gap > 0) continue
    found.pairs++
    const isLow = beginsInLowerCase(lines[at].text)
    if (continues(lines[at - 1], lines[at], true, width)) {
      found.cut++
      found.words += lines[at - 1].text.split(' ').length
      found.columns += lines[at - 1].columns
      if (isLow) found.lower++
    } else if (isLow) found.stray++
  }
  return found
}

/** A newspaper's column is narrower than any page, and cuts words: verse, which is as narrow, does not. */
const COLUMN = { narrowest: 20, cutWords: 2, cutShare: 0.03 }

/** The width of a narrow column of scanned print, its lines without a blank line between. */
function columnWidth(lines: readonly Line[]): number | null {
  const width = widthWithoutWidest(lines)
  if (width < COLUMN.narrowest || width > NARROWEST_OF_ALL) return null
  const cutWords = lines.filter((line, at) => {
    const before = lines[at - 1]
    return before !== undefined && line.gap === 0 && /\p{Ll}-$/u.test(before.text) && beginsInLowerCase(line.text)
  }).length
  const enough = cutWords >= COLUMN.cutWords && cutWords >= COLUMN.cutShare * lines.length
  return (enough && looksContinued(lines, width)) || isEvenColumn(lines, width) ? width : null
}

/** A column without cut words needs more lines; verse, which is as narrow, has lines of all lengths or begins them in capitals. */
const EVEN = { continued: 10, cut: 0.6, lower: 0.6, stray: 0.1 }

/** Whether nearly every line in lower case stands where the one before had no room for its first word, as most lines do. */
function isEvenColumn(lines: readonly Line[], width: number): boolean {
  const { pairs, cut, lower, stray } = cutsIn(lines, width)
  const isCut = cut >= EVEN.continued && cut >= EVEN.cut * pairs
  return isCut && lower >= EVEN.lower * cut && stray <= EVEN.stray * pairs
}

/** Where paragraphs are of two or three lines, fewer are cut: then nearly all lines in lower case stand where the one before had no room. */
const SHORT_PARAGRAPHS = { lower: 6, share: 0.3, stray: 0.1 }

/** A width outside the usual ones: most lines that have one below are cut where its first word no longer fitted. */
export function strictWidth(lines: readonly Line[]): number | null {
  if (lines.length <= STRICT.continued) return null
  const width = widthWithoutWidest(lines)
  if (width < NARROWEST_OF_ALL || width > WIDEST_OF_ALL) return null
  const { pairs, cut, lower, stray } = cutsIn(lines, width)
  const isMost = cut >= STRICT.cut * pairs && lower >= STRICT.lower * cut
  const { share, stray: most } = SHORT_PARAGRAPHS
  const isEven = lower >= SHORT_PARAGRAPHS.lower && lower >= share * pairs && stray <= most * lower
  return cut >= STRICT.continued && (isMost || isEven) ? width : null
}

/** Columns of lines that were wrapped, and the share of them that is cut where the next word no longer fitted. */
const SHORT = { narrowest: 50, widest: 100, cut: 0.9 }

/**
 * The width of what is known to be a text of a few lines, too few for `wrapWidth`, with blank lines between its
 * paragraphs: nearly every line that has another right below it ends where the next word no longer fitted.
 */
export function shortWrapWidth(lines: readonly Line[]): number | null {
  const width = lines.reduce((most, line) => Math.max(most, line.columns), 0)
  if (width < SHORT.narrowest || width > SHORT.widest) return null
  let pairs = 0
  let cut = 0
  let open = false
  for (let at = 1; at < lines.length; at++) {
    if (lines[at].gap > 0) continue
    pairs++
    if (!continues(lines[at - 1], lines[at], true, width)) continue
    cut++
    open ||= !/[.!?…:]["'”’»)]*$/u.test(lines[at - 1].text)
  }
  return open && cut >= SHORT.cut * pairs ? width : null
}

function sorted(numbers: readonly number[]): Int32Array {
  return Int32Array.from(numbers).sort()
}

/** A web address alone, as in the list of links that text browsers append: `  12. https://ledger.example/dam`. */
function isAddress(text: string): boolean {
  return /^(?:\[?\d{1,5}[.\]:]? )?[a-z]{3,8}:\S+$/i.test(text)
}

function looksContinued(lines: readonly Line[], width: number): boolean {
  let continued = 0
  let lower = 0
  for (let at = 1; at < lines.length; at++) {
    if (!continues(lines[at - 1], lines[at], true, width)) continue
    continued++
    if (beginsInLowerCase(lines[at].text)) lower++
  }
  return continued >= LEAST_CONTINUED && lower >= LEAST_LOWER * continued
}

const COLUMNS_OF_TAB = 8

/**
 * Whether `line` goes on where `before` was cut: no blank line between, its first word would not have
 * fitted, the indents agree, and it has no bullet of its own.
 */
export function continues(before: Line, line: Line, beforeOpens: boolean, width: number): boolean {
  if (line.gap > 0 || hasBullet(line.text)) return false
  if (before.softHyphen) return true
  // Most programs that wrap lines count the columns of a tab up to the next eighth, some count one.
  const columns = before.columns + before.tabs * (COLUMNS_OF_TAB - 1)
  if (columns + 1 + firstWordLength(line.text) <= width && !cutsWord(before.text, line.text)) return false
  const step = line.indent - before.indent
  if (step === 0) return true
  if (!beforeOpens) return false
  // "   The mayor said" / "that he would": a first-line indent; "* The mayor" / "  said": a hanging one.
  return step < 0 ? step >= -8 : hasBullet(before.text) && step <= 6
}

/** `the quar-` and `ry pond`: no sentence and no line of a list ends so. */
function cutsWord(before: string, text: string): boolean {
  return before.endsWith('-') && beginsInLowerCase(text) && /\p{Ll}-$/u.test(before.slice(-3))
}

/** A bullet, or a number with a full stop or bracket, and a space: `• x`, `* x`, `12. x`, `3) x`. */
function hasBullet(text: string): boolean {
  const code = text.charCodeAt(0)
  if (text.charCodeAt(1) === 0x20)
    return code === 0x2a || code === 0x2d || code === 0x2b || '•◦▪‣·–—●○■□►'.includes(text[0])
  let at = 0
  while (at < 3 && text.charCodeAt(at) >= 0x30 && text.charCodeAt(at) <= 0x39) at++
  return at > 0 && (text[at] === '.' || text[at] === ')') && text[at + 1] === ' '
}

function firstWordLength(text: string): number {
  const space = text.indexOf(' ')
  return space < 0 ? text.length : space
}

export function beginsInLowerCase(text: string): boolean {
  const letter = text.charAt(0)
  return letter !== letter.toUpperCase()
}
