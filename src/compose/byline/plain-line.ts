import { phraseAt, wordsOf } from '../../lexicon/match.ts'
import { unglued } from './glued-words.ts'
import type { KnownNames } from './outlets.ts'
import { turnedLine } from './turned/turned-line.ts'
import { isCapital, isEntry } from './words.ts'

/** Bylines are read up to this many characters a line. */
export const LONGEST = 400

/** A line as it is read: its lost spaces put back, without what no name has, such as brackets and mail addresses. */
export function readable(line: string, known: KnownNames): string {
  return turnedLine(withSuffixes(partedFields(unglued(plainLine(labelsInFront(withoutFrame(line))), known))))
}

/** `, Jr.` */
const SUFFIX = /, (\p{L}{2,3}\.?)(?![\p{L}\p{M}.'’-])/gu

/** `Martin Teller, Jr. and Ana Ruiz`: without the comma before what tells a generation, behind which no word with a capital stands (`Sr. Director`). */
function withSuffixes(line: string): string {
  if (!line.includes(',')) return line
  return line.replace(SUFFIX, (found, suffix: string, at: number, whole: string) => {
    const opensJob = /^ \p{Lu}/u.test(whole.slice(at + found.length))
    return isSuffix(suffix) && !opensJob ? ` ${suffix}` : found
  })
}

function isSuffix(word: string): boolean {
  return /^(?:I{2,3}|IV)$/.test(word) || (isCapital(word) && isEntry('name-suffixes', wordsOf(word)[0] ?? ''))
}

/** `(Reporting by Maria Teller; Editing by Jon Aske)`: a sign-off in brackets of its own, without them. */
export function withoutFrame(line: string): string {
  const inside = /^\s*[([（【［](.*)[)\]）】］]\.?\s*$/u.exec(line.length > LONGEST ? '' : line)?.[1] ?? ''
  if (inside === '' || /[)\]）】］]/u.test(inside)) return line
  const words = wordsOf(inside)
  return (['by-words', 'byline-labels', 'contributed-words', 'contributor-labels'] as const).some(
    (kind) => phraseAt(kind, words, 0) !== null
  )
    ? inside
    : line
}

/** Names of up to so many characters, and behind them in brackets a label of up to so many. */
const CREDIT = /([^()[\]（）]{3,80}?)\s?[([（]([^()[\]（）]{2,24})[)\]）]/gu

/** `Rui Tavares (Texto) e Ana Melo (Fotos)` → `Texto: Rui Tavares | Fotos: Ana Melo`, where all of a line is names with their labels behind them. */
export function labelsInFront(line: string): string {
  if (!/[)\]）]/u.test(line) || line.length > LONGEST) return line
  const credits = [...line.matchAll(CREDIT)]
  const rest = credits.reduce((left, [credit]) => left.replace(credit, ''), line)
  const labelled = credits.map(([, before = '', label = '']) => ({ names: withoutJoiner(before), label }))
  const isAll = /^[\s.,;|/]*$/.test(rest) && credits.length > 0
  if (!isAll || !labelled.every(({ names, label }) => /^\p{L}/u.test(names) && isCreditLabel(label))) return line
  return labelled.map(({ names, label }) => `${label}: ${names}`).join(' | ')
}

/** `e Ana Melo`, `; Ana Melo`: without what joins a name to the one before it. */
function withoutJoiner(names: string): string {
  const bare = names.replace(/^[\s,;|/·•–—&+-]{1,6}/u, '')
  const [first = '', ...more] = bare.split(' ')
  return phraseAt('and-words', [first], 0) === null ? bare : more.join(' ')
}

function isCreditLabel(label: string): boolean {
  const words = wordsOf(label)
  return (['by-words', 'byline-labels', 'contributor-labels'] as const).some(
    (kind) => phraseAt(kind, words, 0)?.end === words.length
  )
}

function plainLine(line: string): string {
  return line
    .slice(0, LONGEST)
    .replace(/[\u200b-\u200f\u00ad\ufeff]/gu, '')
    .replace(/\s+/gu, ' ')
    .replace(/[([][^()[\]]{0,80}[)\]]/gu, ',')
    .replace(/(?<!\S)[^\s@]{1,64}@[^\s@.]{1,64}\.[^\s]{1,64}/gu, ',')
    .replace(/[®™]/gu, '')
    .trim()
    .split(' ')
    .map(withoutEmphasis)
    .join(' ')
}

/** Words of a field's label at most. */
const LONGEST_FIELD_LABEL = 3

/** `Author: Maria Teller Date: 3 March 2021`: a bar before the label of another field, which nothing parts from the name. */
export function partedFields(line: string): string {
  const first = line.indexOf(':')
  if (first < 0) return line
  const words = line.split(' ')
  return words.map((word, at) => (startsField(words, at) ? `| ${word}` : word)).join(' ')
}

function startsField(words: readonly string[], at: number): boolean {
  const before = words[at - 1] ?? ''
  // `Text und Fotos: Jana Weber` is one label.
  if (at === 0 || /[:|,;&+]$/u.test(before) || phraseAt('and-words', wordsOf(before), 0) !== null) return false
  for (let end = at + 1; end <= Math.min(words.length, at + LONGEST_FIELD_LABEL); end++) {
    if (words[end - 1]?.endsWith(':') !== true && words[end] !== ':') continue
    const label = wordsOf(words.slice(at, end).join(' '))
    return (['field-labels', 'contributor-labels', 'published-words', 'updated-words'] as const).some(
      (kind) => label.length > 0 && phraseAt(kind, label, 0)?.end === label.length
    )
  }
  return false
}

/** `**Maria`, `Teller**`, `_By`: a word without the signs by which a text that is not read as Markdown sets it off. */
function withoutEmphasis(word: string): string {
  return word.replace(/^(?:\*{1,3}|_{1,3})(?=[^*_\s])/, '').replace(/(?:\*{1,3}|_{1,3})$/, '')
}
