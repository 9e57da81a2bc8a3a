import { phraseAt, wordsOf } from '../../../lexicon/match.ts'
import { inProse } from '../../context/prose-span.ts'
import { HAS, type Observations } from '../../features/observations.ts'
import { isPerson, lowerText, opensWith } from './line-words.ts'

/** A label and a name have at most this many words. */
const LONGEST = 10

/** Kinds whose phrases stand before a colon and who wrote a text. */
const LABELS = ['by-words', 'byline-labels', 'interviewer-labels'] as const

const mayBeLabel = opensWith(...LABELS)

/**
 * `Text: Jana Peters`, `Autor: Jana Peters`, `Entrevista: Ana Ruiz`: whether a line is such a label, a person's name, and nothing else. The
 * sender in a mail's header is none.
 */
export function namesWriter(observed: Observations, at: number): boolean {
  const { words, marks, digits } = observed
  if (words[at] > LONGEST || (marks[at] & HAS.colon) === 0 || digits[at] > 0 || !mayBeLabel(observed, at)) return false
  const line = lowerText(observed, at)
  const colon = line.indexOf(':')
  const label = wordsOf(line.slice(0, colon))
  if (label.length === 0 || phraseAt('mail-labels', label, 0)?.end === label.length) return false
  const isLabel = LABELS.filter((kind) => phraseAt(kind, label, 0)?.end === label.length)
  // `Interview: Maria Teller` within a text may be the heading over one with her.
  if (isLabel.length === 0 || (isLabel.every((kind) => kind === 'interviewer-labels') && inProse(observed, at)))
    return false
  return isPerson(observed, at, colon + 1)
}

/** Lines between a headline and who wrote its text, and from there to the text, at most. */
const NEAR = 3

/** Whether a line stands right between the likeliest headline and the text. */
export function isBelowHeadline({ context }: Observations, at: number): boolean {
  const below = context.toCandidate[at] - 1
  return below >= 1 && below <= NEAR && context.prose[at] >= 1 && context.prose[at] <= NEAR
}
