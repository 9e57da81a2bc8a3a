import { findPhrases, phraseAt, phraseAtStart, wordsOf } from '../../lexicon/match.ts'
import type { DatedBlock } from '../../tree/article.ts'
import { hasGivenName, isCapital, isParticle } from '../byline/words.ts'
import { headOf, isProse } from '../head.ts'
import { isAmongStruck } from './labels.ts'

/** A line that names who asked the questions is no longer than this (characters), and the name itself (words). */
const LONGEST_CREDIT = 80
const LONGEST_NAME = 5

/** Lines below a text in which such a line, or a note to subscribers, stands. */
const BELOW = 5

/** Whether a line of the head, or right below the text, says who asked the questions, and that it was an interview: `Interview: Jana Peters`, `Entretien réalisé par Anne Petit`. */
export function isInterview(blocks: readonly DatedBlock[]): boolean {
  const head = headOf(blocks)
  const end = blocks.findLastIndex(isProse) + 1
  return (
    head.some((block, at) => namesInterviewer(block, isAmongStruck(head, at))) ||
    blocks.slice(Math.max(end, head.length), end + BELOW).some((block) => namesInterviewer(block, true))
  )
}

/** @param isApart whether the line may belong to a menu or to other texts, where a label and a name are a heading. */
function namesInterviewer({ label, text }: DatedBlock, isApart: boolean): boolean {
  if (label.role === 'headline' || label.role === 'caption' || text.length > LONGEST_CREDIT) return false
  const hit = phraseAtStart('interviewer-labels', text)
  if (hit === null) return false
  const names = text.trim().split(/\s+/u).slice(hit.end)
  const [first] = names.filter((word) => /\p{L}/u.test(word))
  if (wordsOf(text).length > hit.end + LONGEST_NAME || (!isCapital(first) && !/^\p{Lo}/u.test(first ?? '')))
    return false
  if (!hit.readings.some(({ value }) => value === 'colon')) return true
  return text.includes(':') && !/[.!?…]$/u.test(text) && (label.role === 'byline' || (!isApart && isPerson(names)))
}

function isPerson(words: readonly string[]): boolean {
  const name = words.filter((word) => word !== ':')
  return (
    name.length > 1 &&
    name.length < LONGEST_NAME &&
    name.every((word) => isCapital(word) || isParticle(word)) &&
    hasGivenName(name[0] ?? '')
  )
}

/** Lines at each end of a letter to subscribers in which it says that it is one, and how long they are at most (characters). */
const AT_START = 6
const AT_END = 15
const LONGEST_NOTE = 300

/** Words of the first paragraph in which readers are received, and what they are received in is named. */
const LONGEST_WELCOME = 30
const WELCOME_WITHIN = 10

/** Whether a note at one end says that this is a letter to subscribers (`You are receiving this newsletter because …`), or its first paragraph receives its readers in one. */
export function isNewsletter(blocks: readonly DatedBlock[]): boolean {
  const ends = [...blocks.slice(0, AT_START), ...blocks.slice(Math.max(AT_START, blocks.length - AT_END))]
  return ends.some(({ text }) => text.length <= LONGEST_NOTE && isNotice(text)) || receivesReaders(blocks)
}

function isNotice(text: string): boolean {
  const opens = phraseAtStart('mail-notices', text) ?? phraseAtStart('newsletter-notices', text)
  return opens !== null && findPhrases('newsletter-words', wordsOf(text)).length > 0
}

function receivesReaders(blocks: readonly DatedBlock[]): boolean {
  const opening = wordsOf(blocks.find(isProse)?.text.split(/[.!?]\s/u, 1)[0] ?? '').slice(0, LONGEST_WELCOME)
  const welcome = opening.findIndex((_, at) => at < WELCOME_WITHIN && phraseAt('welcome-words', opening, at) !== null)
  return welcome >= 0 && findPhrases('newsletter-words', opening.slice(welcome)).length > 0
}
