import { phraseAt, readingsOf, wordsOf } from '../../lexicon/match.ts'
import { isOfSyllables, isSetPhrase } from './by-phrases.ts'
import { byAt, isDateWord, isReported, isWeak } from './by-word.ts'
import { surnameBeforeAnd, tellsDate } from './glued-words.ts'
import type { Behind } from './name.ts'
import { USUAL_WORDS } from './outlets.ts'
import { addName, type Reading } from './reading.ts'
import { hasGivenName, isArticle, isCapital, isEntry, isParticle, startsName } from './words.ts'

export function isJoiner(word: string): boolean {
  return word === '&' || isEntry('and-words', word.toLowerCase())
}

/** Reads what stands between two signs, from left to right. */
export function readWords(words: readonly string[], now: Reading): boolean {
  const low = words.map((word) => wordsOf(word)[0] ?? word.toLowerCase())
  if (isSetPhrase(low)) return false
  const open: string[] = []
  let found = false
  const close = (refused = false, behind: Behind = null) => {
    if (open.length > 0 && !refused && addName(open.join(' '), behind, now)) found = true
    open.length = 0
  }
  for (let at = phraseAt('portrait-words', low, 0)?.end ?? 0; at < words.length; ) {
    const word = words[at] ?? ''
    // `Redaktion: Ole Brix` edited the text, `Von Redaktion Lindach` signs it.
    const isSigning = at > 0 && now.afterBy && open.every(isArticle) && isEntry('organisation-words', low[at] ?? '')
    const label = isSigning ? null : phraseAt('contributor-labels', low, at)
    const staff = label === null ? (correspondentAt(words, low, at) ?? jobInFront(words, low, at)) : null
    const by = label ?? staff ?? (now.afterBy && open.length === 0 && at > 0 ? null : byAt(words, low, at, now.known))
    if (by !== null) {
      close(isReported(words, low, at))
      found = true
      now.isOver = false
      startBy(low.slice(at, by.end).join(' '), label !== null, by.end === words.length, now)
      at = by.end
    } else if (open.length > 0 && joinsAt(words, at, open.length)) {
      close()
      at++
    } else if (open.length === 0 && isJoiner(word)) {
      now.isOver = false
      at++
    } else if (open.length === 0 && isPartOfDate(words, low, at)) at++
    else if (open.length > 0 && endsName(words, low, at, open.length)) {
      // `Von Kunden empfohlen`: one word needs a `By` before it and no sentence behind it.
      const isSure = (now.afterBy || now.inList) && open.length > 1
      close(!isSure && isPhrase(words, low, at), behindName(words, low, at))
      now.afterBy = false
      now.maybeOneWord = false
      now.isOver = !goesOnAfter(words, low, at)
      now.inList = !now.isOver && now.inList
      skipTo(words, at, now)
      return found
    } else {
      const surname = open.length > 0 ? surnameBeforeAnd(words, at, now.known) : null
      open.push(surname ?? word)
      if (surname !== null) close()
      at++
    }
  }
  close()
  return found
}

/** What stands right behind a name: a date, or a job in small letters. */
function behindName(words: readonly string[], low: readonly string[], at: number): Behind {
  if (/^\d/.test(words[at] ?? '')) return 'date'
  return isEntry('job-words', low[at] ?? '') || phraseAt('job-titles', low, at) !== null ? 'job' : null
}

/** A date before the name: `September 8, 2016 Autumn Adams`. */
function isPartOfDate(words: readonly string[], low: readonly string[], at: number): boolean {
  const word = words[at] ?? ''
  if (/\d/.test(word) || (phraseAt('months', low, at) !== null && /^\d/.test(words[at + 1] ?? ''))) return true
  if (phraseAt('weekdays', low, at) !== null && /^\d/.test(words[at + 1] ?? '')) return true
  return isDateWord(words, low, at)
}

/** After a place or job, `and` and a name go on with the list: `Jana Peters in Berlin and Ole Brix in Bonn`. */
function skipTo(words: readonly string[], from: number, now: Reading): void {
  const low = words.map((word) => wordsOf(word)[0] ?? word.toLowerCase())
  const by = words.findIndex((_, at) => at > from && byAt(words, low, at, now.known) !== null)
  const next = words.findIndex((word, at) => at > from && isJoiner(word) && startsName(words.slice(at + 1)))
  if (by >= 0) readWords(words.slice(by), now)
  else if (next >= 0 && !words.slice(from, next).some((word) => /\d/.test(word))) readWords(words.slice(next + 1), now)
}

function goesOnAfter(words: readonly string[], low: readonly string[], at: number): boolean {
  return isEntry('place-words', low[at] ?? '') || words.slice(at).every((word) => !/\d/.test(word))
}

function startBy(by: string, passedOver: boolean, endsPart: boolean, now: Reading): void {
  now.passedOver = passedOver
  now.afterBy = !passedOver && !isWeak(by)
  now.inList = now.afterBy
  now.maybeOneWord = now.afterBy && (endsPart || !isEntry('job-words', by))
}

/** Words of `our own chief Harbour correspondent` at most. */
const LONGEST_STAFF = 6

/** `our correspondent Maria Teller`, `nostra inviata Maria Teller`: somebody of the paper, a job, and a name. */
function correspondentAt(words: readonly string[], low: readonly string[], at: number): { end: number } | null {
  const first = low[at] ?? ''
  if (!isEntry('collective-words', first) && phraseAt('collective-words', low, at) === null) return null
  for (let end = at + 1; end < Math.min(words.length, at + LONGEST_STAFF); end++) {
    if (isEntry('job-words', low[end] ?? '') && startsName(words.slice(end + 1)) && hasGivenName(words[end + 1] ?? ''))
      return { end: end + 1 }
  }
  return null
}

/** `Harbour correspondent Maria Teller`: at the start a journalist's job, with what it is about before it, and a name. */
function jobInFront(words: readonly string[], low: readonly string[], at: number): { end: number } | null {
  if (at > 0) return null
  for (let start = 0; start < LONGEST_STAFF; start++) {
    const end = phraseAt('job-titles', low, start)?.end
    if (end === undefined) continue
    return startsName(words.slice(end)) && hasGivenName(words[end] ?? '') ? { end } : null
  }
  return null
}

/** `and` parts names; one letter (`e`, `y`) only before a name, and not where it is a particle. */
function joinsAt(words: readonly string[], at: number, length: number): boolean {
  const word = words[at] ?? ''
  const ahead = words.slice(at + 1)
  if (!isJoiner(word)) return false
  // `MARIA TELLER E JON ASKE`, but an initial in `MARIA E TELLER`.
  if (word !== word.toLowerCase()) return startsName(ahead) && (word.length > 1 || length > 1)
  // `José Ortega y Gasset`, but `Ana y Luis`.
  return word.length > 1 || startsName(ahead) || (length < 2 && isCapital(ahead[0]))
}

function upToAnd(words: readonly string[]): readonly string[] {
  const end = words.findIndex((word) => word === word.toLowerCase() && isJoiner(word))
  return end < 0 ? words : words.slice(0, end)
}

/** What cannot be part of a name of which `length` words have been read. */
function endsName(words: readonly string[], low: readonly string[], at: number, length: number): boolean {
  const word = words[at] ?? ''
  // `Kim In Young`
  if (isOfSyllables(upToAnd(words.slice(at - length)))) return false
  if (/\d/.test(word) || tellsDate(low, at)) return true
  if (phraseAt('months', low, at) !== null && /^\d/.test(words[at + 1] ?? '')) return true
  if (length > 1 && phraseAt('weekdays', low, at) !== null && !isParticle(word)) return true
  if (
    length > 1 &&
    !isLowParticle(words, at) &&
    // `Luis de la Fuente`
    !isParticle(words[at - 1] ?? '') &&
    isControl(low, at) &&
    !(length > USUAL_WORDS && isEntry('newspaper-words', low[at] ?? ''))
  )
    return true
  if (length > 1 && opensOutlet(words, at)) return true
  if (length > 1 && isEntry('place-words', low[at] ?? '') && (at === words.length - 1 || !isParticle(word))) return true
  // `Maria In 't Veld`
  if (word.toLowerCase() === 'in' && /^['’]t$/u.test(words[at + 1] ?? '') && isCapital(words[at + 2])) return false
  // `Henry In Aktuell`: the section behind who wrote, as blogs have it.
  if (word === 'In' && at < words.length - 1) return true
  return !isCapital(word) && !isWithinName(words, at)
}

/** `The Harlow Courier`, `Le Courrier` behind a name: an article and a capital, and a paper's word where the article is part of names too. */
function opensOutlet(words: readonly string[], at: number): boolean {
  const word = words[at] ?? ''
  const next = words[at + 1]
  if (isParticle(words[at - 1] ?? '') || word.length < 2 || !isArticle(word)) return false
  return (
    isCapital(word) && isCapital(next) && (!isParticle(word) || isEntry('newspaper-words', next?.toLowerCase() ?? ''))
  )
}

/** `Follow`, `Share`, `4 min read`: what pages put behind a name. Behind more than a person's usual name `Telegram` may as well end a paper's. */
function isControl(low: readonly string[], at: number): boolean {
  return (
    ['share', 'ui-control', 'subscribe', 'read-time', 'relative-times', 'credit-words', 'follow-words'] as const
  ).some((kind) => phraseAt(kind, low, at) !== null)
}

/** `van` in `Jan van Dam` belongs to the name, `in` in `Jan Dam in Gent` does not. */
function isWithinName(words: readonly string[], at: number): boolean {
  const word = words[at] ?? ''
  if (/^\p{L}['’]\p{Lu}/u.test(word)) return true
  if (at === 0 && isArticle(word)) return isCapital(words[at + 1])
  // `María de los Ángeles`
  const next = words[at + 1] ?? ''
  if (isSpanishArticle(word)) return isParticle(words[at - 1] ?? '') && isCapital(next)
  if (isParticle(word) && isSpanishArticle(next) && isCapital(words[at + 2])) return true
  return isParticle(word) && word !== 'in' && (isCapital(next) || isParticle(next))
}

/** `del` before a capital: in Norwegian a button for sharing. */
function isLowParticle(words: readonly string[], at: number): boolean {
  const word = words[at] ?? ''
  return word === word.toLowerCase() && isParticle(word) && isCapital(words[at + 1])
}

/** `los`, `las`: of other languages either every article is a particle, or none. */
function isSpanishArticle(word: string): boolean {
  return !isParticle(word) && readingsOf('articles', word).some(({ language }) => language === 'es')
}

/** A small word that tells no place, date or job makes a phrase of what stands before it, and no name. */
function isPhrase(words: readonly string[], low: readonly string[], at: number): boolean {
  const word = low[at] ?? ''
  if (/\d/.test(words[at] ?? '') || isCapital(words[at]) || tellsDate(low, at)) return false
  return !(
    isEntry('place-words', word) ||
    phraseAt('published-words', low, at) !== null ||
    phraseAt('job-titles', low, at) !== null
  )
}
