import { phraseAt, wordsOf } from '../../../lexicon/match.ts'
import { hasGivenName, isCapital, isEntry, isParticle } from '../words.ts'
import { turnedName } from './turned-name.ts'

/** What stands behind the names of a byline: other fields, figures. */
const END = /[|·•()\d]|\s[–—-]\s/u

/** A label of more words is a phrase. */
const LONGEST_LABEL = 4

/**
 * A byline whose names have their surnames first, with each name turned round: `By: Teller, Maria and Kane, Joe` → `By: Maria
 * Teller and Joe Kane`. Only where all of its names are a surname, a comma and a common given name, or whole names behind such a
 * one; `By Teller, Kane and Ruiz` stands as it is.
 */
export function turnedLine(line: string, isBelowBy = false): string {
  if (!line.includes(',')) return line
  const start = isBelowBy ? 0 : labelEnd(line)
  if (start === null) return line
  const rest = line.slice(start)
  const end = END.exec(rest)?.index ?? rest.length
  const said = rest.slice(0, end)
  const names = turnedNames(said.trim(), isBelowBy || line.slice(0, start).includes(':'))
  return names === null ? line : `${line.slice(0, start)}${names} ${rest.slice(end)}`.trim()
}

/** Where the names begin behind a `By` and its colon; `null` where a line does not begin with one. */
function labelEnd(line: string): number | null {
  const words = line.split(' ')
  for (let count = Math.min(LONGEST_LABEL, words.length - 1); count > 0; count--) {
    const label = wordsOf(words.slice(0, count).join(' '))
    const isWhole = (kind: 'by-words' | 'byline-labels') =>
      label.length > 0 && phraseAt(kind, label, 0)?.end === label.length
    if (isWhole('by-words') || isWhole('byline-labels'))
      return words.slice(0, count).join(' ').length + (words[count] === ':' ? 3 : 1)
  }
  return null
}

function turnedNames(said: string, isLabelled: boolean): string | null {
  const people = pairsOf(said)
  if (people === null || people.length === 0) return null
  const turned = people.map((person) => (person.includes(',') ? turnedName(person) : person))
  if (turned.includes(null) || !people[0]?.includes(',')) return null
  // Behind the first, whole names may stand in their usual order.
  if (people.some((person) => !person.includes(',') && !isWholeName(person))) return null
  // `Jordan, Maria` may be two people by their first names, but hardly behind a label and its colon, without an `and`.
  const pairs = people.filter((person) => person.includes(','))
  const isSure = pairs.some((person) => !hasGivenName(person)) || (isLabelled && people.length === 1)
  if (!isSure) return null
  return turned.join('; ')
}

function isWholeName(person: string): boolean {
  const words = person.split(' ')
  return words.length > 1 && words.every((word) => isCapital(word) || isParticle(word))
}

/** The people of a list whose names are parted by semicolons, slashes or `and`, or two by two by commas; `null` where it is none. */
function pairsOf(said: string): string[] | null {
  const people: string[] = []
  for (const part of partsOf(said)) {
    const fields = part.split(',').map((field) => field.trim())
    while (fields.length > 1 && isJob(fields.at(-1) ?? '')) fields.pop()
    if (fields.includes('')) return null
    if (fields.length < 3) people.push(fields.join(', '))
    else if (fields.length % 2 !== 0) return null
    else for (let at = 0; at < fields.length; at += 2) people.push(fields.slice(at, at + 2).join(', '))
  }
  return people
}

/** What stands between semicolons, slashes and words for `and`; a comma before one of them belongs to none. */
function partsOf(said: string): string[] {
  const parts: string[][] = [[]]
  for (const word of said.replace(/[;/&+]/gu, ' ; ').split(' ')) {
    const isBreak = word === ';' || (word === word.toLowerCase() && isEntry('and-words', word))
    if (isBreak) parts.push([])
    else if (word !== '') parts.at(-1)?.push(word)
  }
  return parts.map((words) => words.join(' ').replace(/,$/u, '')).filter((part) => part !== '')
}

function isJob(field: string): boolean {
  const words = wordsOf(field)
  return words.length > 0 && (phraseAt('job-titles', words, 0) !== null || isEntry('job-words', words.at(-1) ?? ''))
}
