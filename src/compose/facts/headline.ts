import { findPhrases, languageSetOf, NO_LANGUAGE, phraseAt, wordsOf } from '../../lexicon/match.ts'
import type { Piece } from '../../tree/article.ts'
import type { KnownNames } from '../byline/outlets.ts'
import { isEntry } from '../byline/words.ts'
import { isProse } from '../head.ts'
import { mailHeaderOf } from './mail-header.ts'
import {
  isLetterhead,
  isOfLetterhead,
  isSender,
  type Lines,
  readsLikeTitle,
  titleAboveLabel,
  titleOfRelease
} from './release-head.ts'

/** What a dialog for consent says is no longer than this (characters). */
const LONGEST_DIALOG = 600

/** Things that a dialog speaks of, where none of them is said of cookies and personal data alone. */
const LEAST_TOPICS = 2

/** A masthead has at most this many words. */
const LONGEST_MASTHEAD = 6

/** Consecutive headline lines, and where they stand. */
interface Run extends Lines {
  readonly text: string
}

/**
 * The headline that the text has: its first run of headline lines that is no heading of a dialog for consent, no masthead, no
 * letterhead and no slogan; where the first was one of these, the next, or the subhead that stands in its place; `null` where
 * there is none.
 */
export function headlineOf(pieces: readonly Piece[], known: KnownNames): string | null {
  const headline = subjectOr(headlineLine(pieces, known), pieces)
  return headline === null ? null : withoutMarkup(headline)
}

/** The subject of the mail that a text is, where its line was taken for the headline, or no line was. */
function subjectOr(headline: string | null, pieces: readonly Piece[]): string | null {
  const subject = mailHeaderOf(pieces)?.subject
  return subject !== undefined && (headline === null || headline.endsWith(subject)) ? subject : headline
}

/** `# Ferry stops`, `**Ferry stops**`: without the signs of Markdown in a text that is not read as such. */
function withoutMarkup(text: string): string {
  const heading = /^#{1,6} (?=[\p{L}"'“‘„«*_])/u.exec(text)?.[0] ?? ''
  const said = text.slice(heading.length).replace(heading === '' ? /^$/ : /[ #]{1,8}$/, '')
  for (const mark of ['***', '**', '__', '*', '_']) {
    const inside = said.slice(mark.length, -mark.length)
    if (said.startsWith(mark) && said.endsWith(mark) && inside.trim() !== '' && !inside.includes(mark)) return inside
  }
  return said
}

function headlineLine(pieces: readonly Piece[], known: KnownNames): string | null {
  const runs = runsOf(pieces)
  const [first, next] = runs.filter((run) => !isNone(run, pieces, known))
  if (first === undefined) {
    const standIn = runs[0] === undefined ? null : standInFor(runs[0], pieces)
    return standIn ?? titleOfRelease(pieces, (text) => tells(text, pieces))
  }
  if (isBelowMasthead(first, pieces, known) && !tells(first.text, pieces))
    return next?.text ?? standInFor(first, pieces) ?? first.text
  if (!isSlogan(first, pieces, known) && !isLetterhead(first, pieces) && !isSender(first, pieces)) return first.text
  const title = titleAboveLabel(first, pieces, (text) => tells(text, pieces))
  if (title !== null) return title
  const isNear = next !== undefined && !pieces.slice(first.end, next.start).some(isProse)
  if (isNear) return next.text
  const isTitle = !isSlogan(first, pieces, known) && readsLikeTitle(first.text)
  return (isTitle ? null : standInFor(first, pieces)) ?? first.text
}

/** What heads no article, whatever else there is. */
function isNone(run: Run, pieces: readonly Piece[], known: KnownNames): boolean {
  const line = pieces[run.start]
  if (run.end === run.start + 1 && line !== undefined && isOfLetterhead(line, pieces)) return true
  if (isMailField(run.text)) return true
  return headsDialog(run, pieces) || isMasthead(run.text, known) || isFounding(run.text) || isIssue(run.text)
}

/** `An: alle@lindach.example`: a field of a mail's header. */
function isMailField(text: string): boolean {
  return /^\p{L}{2,16}\s?:/u.test(text) && /[^\s@]@[^\s@]/.test(text)
}

/** The subhead between a line that was taken for the headline and the first paragraph. */
function standInFor({ end }: Run, pieces: readonly Piece[]): string | null {
  const behind = pieces.slice(end)
  const prose = behind.findIndex(isProse)
  const inHead = prose < 0 ? [] : behind.slice(0, prose)
  const mayStandIn = ({ role, text, label }: Piece) =>
    (role === 'subhead' || (role !== 'boilerplate' && label.alt === 'headline')) && tells(text, pieces)
  return inHead.find(mayStandIn)?.text ?? null
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

/** `Vol. 12 No. 3`: figures, and what they count of a paper. */
function isIssue(text: string): boolean {
  const words = wordsOf(text)
  const counts = words.filter((word) => isEntry('issue-words', word))
  return counts.length > 0 && words.every((word) => /^\d/.test(word) || counts.includes(word)) && /\d/.test(text)
}

/** `Sula Courier – The voice of the coast`: behind the name of the paper stands nothing that the text is about. */
function isSlogan({ text }: Run, pieces: readonly Piece[], known: KnownNames): boolean {
  const [name = '', ...rest] = text.split(/ [|–—-] /u)
  if (rest.length === 0 || !isMasthead(name, known)) return false
  return !tells(rest.join(' '), pieces)
}

/** Whether a line has a word of the text in it that is no function word. */
function tells(text: string, pieces: readonly Piece[]): boolean {
  const words = wordsOf(text).filter((word) => languageSetOf(word) === NO_LANGUAGE)
  return pieces.some((piece) => piece.label.role === 'body' && wordsOf(piece.text).some((word) => words.includes(word)))
}
