import { findPhrases, phraseAt, wordsOf } from '../../lexicon/match.ts'
import type { Piece } from '../../tree/article.ts'
import type { KnownNames } from '../byline/outlets.ts'

/** What a dialog for consent says is no longer than this (characters). */
const LONGEST_DIALOG = 600

/** Things that a dialog speaks of, where none of them is said of cookies and personal data alone. */
const LEAST_TOPICS = 2

/** A masthead has at most this many words. */
const LONGEST_MASTHEAD = 6

/** Consecutive headline lines, and where they stand. */
interface Run {
  readonly text: string
  readonly start: number
  readonly end: number
}

/**
 * The headline that the text has: its first run of headline lines that is no heading of a dialog for consent, no masthead and no
 * slogan below one; `null` where there is none.
 */
export function headlineOf(pieces: readonly Piece[], known: KnownNames): string | null {
  const runs = runsOf(pieces)
  const own = runs.filter((run) => !headsDialog(run, pieces) && !isMasthead(run.text, known) && !isFounding(run.text))
  const slogan = own.length > 1 && own[0] !== undefined && isBelowMasthead(own[0], pieces, known)
  return own[slogan ? 1 : 0]?.text ?? null
}

function runsOf(pieces: readonly Piece[]): Run[] {
  const runs: Run[] = []
  for (let at = 0; at < pieces.length; at++) {
    if (pieces[at]?.role !== 'headline') continue
    const start = at
    while (pieces[at + 1]?.role === 'headline' && pieces[at + 1]?.gap === 0) at++
    const lines = pieces.slice(start, at + 1)
    runs.push({ text: lines.map(({ text }) => text).join(' '), start, end: at + 1 })
  }
  return runs
}

/** Whether the line below asks for consent: the site speaks of itself, to its reader, of cookies and personal data. */
function headsDialog({ end }: Run, pieces: readonly Piece[]): boolean {
  const below = pieces[end]
  if (below === undefined || below.role === 'byline' || below.role === 'date' || below.text.length > LONGEST_DIALOG)
    return false
  const words = wordsOf(below.text)
  const says = (kind: 'we-words' | 'you-words') => words.some((_, at) => phraseAt(kind, words, at) !== null)
  const topics = findPhrases('dialog-topics', words)
  const isOnTopic = topics.length >= LEAST_TOPICS || topics.some(({ phrase }) => phrase.value === 'strong')
  return isOnTopic && says('we-words') && says('you-words')
}

/** The name of the paper or site itself, or nothing but its address. */
function isMasthead(text: string, known: KnownNames): boolean {
  const words = text.split(' ')
  if (/^(?:https?:\/\/)?[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,4}\/?$/i.test(text)) return true
  return words.length <= LONGEST_MASTHEAD && known.isOutlet(words)
}

/** `Since 1874` */
function isFounding(text: string): boolean {
  const words = wordsOf(text)
  const since = phraseAt('since-words', words, 0)
  return since !== null && since.end === words.length - 1 && /^1[6-9]\d\d$|^20\d\d$/.test(words.at(-1) ?? '')
}

function isBelowMasthead({ start }: Run, pieces: readonly Piece[], known: KnownNames): boolean {
  const above = pieces[start - 1]
  return above !== undefined && isMasthead(above.text, known)
}
