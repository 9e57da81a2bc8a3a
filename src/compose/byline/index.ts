import { languageSetOf, NO_LANGUAGE, wordsOf } from '../../lexicon/match.ts'
import { tellsDate } from './glued-words.ts'
import { handleOf } from './handle.ts'
import { type KnownNames, NOTHING_KNOWN } from './outlets.ts'
import { LONGEST, readable } from './plain-line.ts'
import { newReading, type Reading } from './reading.ts'
import { turnedLine } from './turned/turned-line.ts'
import { isUncased, readUncasedLine } from './uncased/index.ts'
import { hasGivenName, isEntry, isParticle } from './words.ts'
import { isJoiner, readWords } from './words-of-part.ts'

/** Signs that part a name from what else a byline says, kept as parts of their own. */
const SIGNS = /([|·•;:/@~–—,&+]|\s-+\s)/u

/** Signs that go on with a list of names; any other ends it. */
const LIST_SIGNS: ReadonlySet<string> = new Set([',', ';', '/', '&', '+'])

/**
 * The names that the lines of a byline give, verbatim and in order: `By Maria Teller and Jon Aske, Staff Writers` → both
 * names. Lines go on from each other: `By` may stand alone. Job titles, agencies, places and dates are no names;
 * where some names stand after a `By`, only those count.
 */
export function authorsOf(lines: string | readonly string[], known: KnownNames = NOTHING_KNOWN): string[] {
  const now = newReading(known)
  const all = typeof lines === 'string' ? [lines] : lines
  for (const line of all) readLine(line, now)
  const names = [now.signed, now.organisations, now.unsigned].find((found) => found.length > 0)
  return names ?? [...new Set(all.map((line) => handleOf(line, known)))].filter((name) => name !== null)
}

function readLine(line: string, now: Reading): void {
  if (isUncased(line)) {
    readUncasedLine(line.slice(0, LONGEST), now)
    return
  }
  const plain = readable(line, now.known)
  const whole = now.afterBy ? turnedLine(plain, true) : plain
  const opensList = /^[,&+]/u.test(whole) || isJoiner(whole.split(' ')[0] ?? '')
  if (!now.afterBy && !opensList && !now.inList) now.passedOver = false
  now.isOver = false
  if (opensList && now.signed.length > 0) now.inList = true
  // Without a `By`, only the first line with a name counts, and lines that go on from it.
  const hadUnsigned = now.unsigned.length
  const before = now.signed.length
  for (const part of whole.split(SIGNS)) {
    const text = part.trim()
    if (text === '') continue
    if (/^(?:[^\p{L}\p{N}]|-+)$/u.test(text)) readSign(text, now)
    else readPart(text, now)
  }
  if (hadUnsigned > 0 && !opensList && !isPersonAlone(whole, now)) now.unsigned.length = hadUnsigned
  if (now.afterBy) now.namesBelow = true
  else if (!endsOpen(whole)) now.inList = now.namesBelow && now.signed.length > before && isNamesOnly(whole, now)
  if (!now.afterBy && !now.inList) now.namesBelow = false
}

function readPart(text: string, now: Reading): void {
  const names = now.signed.length + now.unsigned.length
  const words = text.split(' ')
  const found = readWords(words, now)
  const isFirst = names === 0 && now.signed.length + now.unsigned.length === 0
  if (!found && !now.afterBy && (isFirst ? isPhraseOfText(words) : endsNames(words))) now.isOver = true
}

/** What ends a list of names: a date, a job, more than one word; one word may be a place. */
function endsNames(words: readonly string[]): boolean {
  if (words.some((word) => /\d/.test(word))) return true
  return !isJoiner(words.at(-1) ?? '') && (words.length > 1 || isEntry('job-words', (words[0] ?? '').toLowerCase()))
}

/** A part with small words in it that tells no date: `Renting a Car`, before a colon. */
function isPhraseOfText(words: readonly string[]): boolean {
  const low = words.map((word) => wordsOf(word)[0] ?? word.toLowerCase())
  if (words.some((word, at) => /\d/.test(word) || tellsDate(low, at))) return false
  return words.some((word) => word === word.toLowerCase() && !isParticle(word) && languageSetOf(word) !== NO_LANGUAGE)
}

/** A sign ends a list of names, but for those that part its names. */
function readSign(sign: string, now: Reading): void {
  if (sign === ':' && now.afterBy) now.maybeOneWord = true
  if (sign === ':') return
  if (!LIST_SIGNS.has(sign)) now.inList = false
  if (sign === ';' || sign === '&' || sign === '+') now.isOver = false
  if (sign === '@') now.afterBy = false
}

function endsOpen(line: string): boolean {
  return /[,&+;]$/u.test(line) || isJoiner(line.split(' ').at(-1) ?? '')
}

/** Whether a line is nothing but a person's name, under another person's. */
function isPersonAlone(line: string, now: Reading): boolean {
  return now.unsigned.every(hasGivenName) && now.unsigned.at(-1) === line
}

/** Whether a line is a name that has been read, and nothing more: the next line may go on with another. */
function isNamesOnly(line: string, now: Reading): boolean {
  return now.signed.some((name) => line.endsWith(name))
}
