import { findPhrases, languageSetOf, NO_LANGUAGE, phraseAt, wordsOf } from '../../../lexicon/match.ts'
import type { Piece } from '../../../tree/article.ts'
import { hasGivenName, isCapital, isEntry, isParticle } from '../../byline/words.ts'
import { isSpanOfLife } from '../../dates/other-days.ts'
import { isProse } from '../../head.ts'
import { introduces } from './author-notes.ts'

/** Whether the story speaks of a person: their surname stands in a paragraph that is no note about the author. */
export function isSpokenOf(name: string, pieces: readonly Piece[]): boolean {
  const surname = name.slice(name.lastIndexOf(' ') + 1)
  return pieces.some((piece) => isProse(piece) && piece.text.includes(surname) && !introduces(piece.text, name))
}

/** Paragraphs with the surname of somebody whom a text is about at least, one of which has the whole name. */
const LEAST_PARAGRAPHS = 2

/**
 * Whether a text is about a person whom a note at its end introduces: the headline or the line under it names them, or several paragraphs do.
 * `Maria Teller: Why I swim`, `Why I swim – Maria Teller` and `Photo by Maria Teller` name who wrote.
 */
export function isSubject(name: string, pieces: readonly Piece[]): boolean {
  if (pieces.some(({ role, text }) => (role === 'headline' || role === 'standfirst') && isNamedIn(text, name)))
    return true
  const surname = name.slice(name.lastIndexOf(' ') + 1)
  const paragraphs = pieces.filter((piece) => isProse(piece) && !introduces(piece.text, name))
  const about = paragraphs.filter(({ text }) => text.includes(surname))
  return about.length >= LEAST_PARAGRAPHS && about.some(({ text }) => isNamedIn(text, name))
}

function isNamedIn(title: string, name: string): boolean {
  const at = title.indexOf(name)
  if (at < 0) return false
  const before = title.slice(0, at).trimEnd()
  const behind = title.slice(at + name.length).trimStart()
  const last = wordsOf(before).at(-1) ?? ''
  if (isEntry('by-words', last) && !isParticle(last)) return false
  return !(at === 0 && /^[:|–—-]/u.test(behind)) && !(behind === '' && /[|–—-]$/u.test(before))
}

/** A name alone on its line, and a line that says who somebody is and what they say, are no longer than this (characters). */
const LONGEST_NAME = 40
const LONGEST_NOTE = 160

/** `1941 – 2026`, `* 1941 † 2026`: the years of somebody's life. */
const LIFE = /^\W{0,3}1[6-9]\d\d\s{0,2}[–—†-]\s{0,2}(?:1[6-9]|20)\d\d\W{0,3}$/u

/**
 * Whether a line is the name of somebody whom the text is about: below it stands an office (`Olga Brandt` above `Mayor of Sula`), with what
 * they say or without, or the years of a life, or above it what they said, and below who they are.
 */
export function isPersonOfStory(pieces: readonly Piece[], at: number): boolean {
  const name = pieces[at]
  const below = pieces[at + 1]
  if (name === undefined || below === undefined || name.role === 'headline') return false
  if (name.text.length > LONGEST_NAME || below.text.length > LONGEST_NOTE || !hasGivenName(name.text)) return false
  if (LIFE.test(below.text) || isSpanOfLife(below.text)) return true
  if (below.role === 'date') return false
  const words = wordsOf(below.text)
  const start = phraseAt('articles', words, 0)?.end ?? 0
  const office = phraseAt('office-words', words, start)
  if (office !== null && findPhrases('told-words', words).length > 0 && below.role !== 'byline') return true
  if (words.length > LONGEST_OFFICE || /[.!?:…\d]/u.test(below.text)) return false
  return namesOffice(words, start) || (isQuoted(pieces[at - 1]) && isCalling(below.text))
}

/** `Former mayor of Bad Lindach am See` */
const LONGEST_OFFICE = 8

/** `Olga Brandt, Mayor of Sula`: whether a line without a `By` is a name and, behind a comma, an office. */
export function isHolderOfOffice({ role, text, dates }: Piece): boolean {
  if (role === 'headline' || dates?.published != null || text.length > LONGEST_NOTE) return false
  const comma = text.indexOf(', ')
  const name = text.slice(0, Math.max(0, comma))
  if (comma > LONGEST_NAME || !name.includes(' ') || !hasGivenName(name)) return false
  const said = text.slice(comma + 1)
  const words = wordsOf(said)
  if (words.length > LONGEST_OFFICE || /[,.!?:…\d]/u.test(said)) return false
  return namesOffice(words, phraseAt('articles', words, 0)?.end ?? 0)
}

/** `Mayor of Sula`, `Valmar Belediye Başkanı`: an office first or last, and no job of which it is a part (`Principal analyst`). */
function namesOffice(words: readonly string[], start: number): boolean {
  const first = phraseAt('office-words', words, start)
  if (first !== null) return !isJob(words, first.end)
  return (
    words.some((_, at) => at > start && phraseAt('office-words', words, at)?.end === words.length) && !isJob(words, 0)
  )
}

function isJob(words: readonly string[], at: number): boolean {
  return phraseAt('job-titles', words, at) !== null || isEntry('job-words', words[at] ?? '')
}

/** A line that is nothing but a quotation; a headline that is one has no speaker below it. */
function isQuoted(above: Piece | undefined): boolean {
  return above !== undefined && above.role !== 'headline' && /^["“”„«»‘‚].*["“”„«»‘’][.,!?…]{0,2}$/u.test(above.text)
}

/** `Professor of coastal law`, `Geschäftsführer der Hafen GmbH`, but not `Harbour correspondent`: a job, or words that small ones hold together. */
function isCalling(text: string): boolean {
  const words = wordsOf(text)
  if (words.length < 2 || findPhrases('job-titles', words).length > 0) return false
  if (words.some((word) => isEntry('job-words', word))) return true
  return text.split(' ').some((word, at) => at > 0 && !isCapital(word) && languageSetOf(word) !== NO_LANGUAGE)
}
