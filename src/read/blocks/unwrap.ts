import { readingsOf } from '../../lexicon/match.ts'
import { beginsInLowerCase, type Join } from './hard-wrap.ts'
import { isFunctionWord } from './line-ends.ts'
import type { Line } from './lines.ts'

/** What a text shows of the hyphens at its lines' ends. */
export interface Hyphens {
  /** Whether a word, or a compound with a hyphen, stands in the text unbroken. */
  known(word: string): boolean
  /** Whether the text's words were cut at line ends, as printers do. */
  cut(): boolean
}

/** Markdown breaks at the hyphens of compounds, and cuts no words. */
export function compoundsOf(linesOfText: () => readonly Line[]): Hyphens {
  return { known: hyphensOf(linesOfText).known, cut: () => false }
}

export const NO_HYPHENS: Hyphens = { known: () => false, cut: () => false }

/** Lines that end in a hyphen, at least: that many more than a text has whose lines broke at compounds only, of which one in a hundred does. */
const CUT = { least: 3, share: 0.05 }
/** Of these at most so many may be compounds that stand elsewhere. */
const MOST_COMPOUNDS = 0.2

/** A line of a wrapped paragraph. */
export type Wrapped = Pick<Line, 'text' | 'number' | 'softHyphen'>

/** Reads the text's lines once, on the first question. */
export function hyphensOf(linesOfText: () => readonly Line[]): Hyphens {
  let lines: readonly Line[] | undefined
  let words: Set<string> | undefined
  let isCut: boolean | undefined
  const known = (word: string) => {
    if (word === '') return false
    lines ??= linesOfText()
    words ??= wordsOf(lines)
    return words.has(word)
  }
  return {
    known,
    cut: () => {
      lines ??= linesOfText()
      isCut ??= cutsWords(lines, known)
      return isCut
    }
  }
}

/** The words of lines, but for those that a line's end may have cut. */
function wordsOf(lines: readonly Line[]): Set<string> {
  const words = new Set<string>()
  let isCut = false
  for (const { text } of lines) {
    const found: readonly string[] = text.match(/\p{L}+(?:-\p{L}+)*/gu) ?? []
    const ends = text.endsWith('-')
    for (const word of found.slice(isCut ? 1 : 0, ends ? -1 : undefined)) words.add(word)
    isCut = ends
  }
  return words
}

function cutsWords(lines: readonly Line[], known: (word: string) => boolean): boolean {
  let pairs = 0
  let hyphens = 0
  let compounds = 0
  for (let at = 1; at < lines.length; at++) {
    if (lines[at].gap > 0) continue
    pairs++
    const parts = cutAcross(lines[at - 1].text, lines[at].text)
    if (parts === null || isSuspended(parts, { known, cut: () => true })) continue
    hyphens++
    if (known(`${parts.left}-${parts.right}`)) compounds++
  }
  return hyphens >= CUT.least && hyphens >= 1 + CUT.share * pairs && compounds <= MOST_COMPOUNDS * hyphens
}

/**
 * The lines of one wrapped paragraph as one text. A hyphen at a line's end goes where it was put there: a soft one, one
 * whose word stands unbroken elsewhere, or in a text whose words were cut any whose parts are not both words of the text.
 * All others stay, and nothing is put behind them but before a word such as `and`: `pre- and post-war`.
 */
export function unwrap(lines: readonly Wrapped[], hyphens: Hyphens, joins?: ReadonlyMap<number, Join>): string {
  // In parts, since a paragraph may have as many lines as the text: what is looked at is its last word alone.
  const parts = [lines[0].text]
  let word = lastWord(lines[0].text)
  for (let at = 1; at < lines.length; at++) {
    const next = lines[at].text
    const across = word.endsWith('-') && word.length <= LONGEST_WORD ? partsAcross(word, next) : null
    let tight = lines[at - 1].softHyphen || joins?.get(lines[at].number) === 'tight'
    if (!tight && across !== null) {
      if (wasCut(across, hyphens)) {
        parts[parts.length - 1] = parts[parts.length - 1].slice(0, -1)
        word = across.left
        tight = true
      } else tight = hyphens.known(`${across.left}-${across.right}`) || !isSuspended(across, hyphens)
    }
    parts.push(tight ? next : ` ${next}`)
    word = tight && !next.includes(' ') ? word + next : lastWord(next)
  }
  return parts.join('')
}

interface Across {
  left: string
  right: string
  /** Whether the hyphen is the compound's own: the parts are no plain words, or the second is a name or a number. */
  isCompound: boolean
  /** The line that goes on from the hyphen. */
  below: string
}

function wasCut(across: Across, hyphens: Hyphens): boolean {
  const { left, right, isCompound } = across
  const { known, cut } = hyphens
  if (isCompound) return false
  if (known(left + right)) return true
  if (known(`${left}-${right}`) || !cut()) return false
  return !(known(left) && known(right)) && !isSuspended(across, hyphens)
}

/** `pre- and post-war`, `Vor- und Nachteile`: what the hyphen stands for comes later. */
function isSuspended({ left, right, below }: Across, { known, cut }: Hyphens): boolean {
  const isJoining = readingsOf('and-words', right).length > 0 || readingsOf('range-words', right).length > 0
  if (!known(right)) return isJoining && !cut()
  // `state-of-` goes on with any word, and in a text whose words were cut the rest of one may be a word such as `der`.
  if (left.includes('-')) return isJoining
  return isJoining || (isFunctionWord(right) && (!cut() || /^\p{L}+ \p{L}+-\p{L}/u.test(below)))
}

function cutAcross(before: string, text: string): Across | null {
  const word = before.endsWith('-') && beginsInLowerCase(text) ? lastWord(before) : ''
  const across = word.length > 1 && word.length <= LONGEST_WORD ? partsAcross(word, text) : null
  return across?.isCompound === false ? across : null
}

/** No word of a language is longer, in characters. */
const LONGEST_WORD = 200

function lastWord(text: string): string {
  return text.slice(text.lastIndexOf(' ') + 1)
}

/** `… the reser-` and `voir behind …` → `reser` and `voir`; `state-of-` and `the-art`, `Covid-19-` and `related`, `Israel-` and `Hamas` are compounds. `null` where no word stands on one side. */
function partsAcross(word: string, next: string): Across | null {
  const left = word.slice(0, -1)
  let end = 0
  while (end < next.length && isWordPart(next[end])) end++
  const right = next.slice(0, end)
  if (right === '' || left === '' || !isWordPart(left[left.length - 1])) return null
  const isPlain = right[0] !== right[0].toUpperCase() && [...left].every(isLetter)
  return { left, right, below: next, isCompound: !isPlain }
}

function isLetter(letter: string): boolean {
  return letter.toLowerCase() !== letter.toUpperCase()
}

function isWordPart(sign: string): boolean {
  return isLetter(sign) || (sign >= '0' && sign <= '9')
}
