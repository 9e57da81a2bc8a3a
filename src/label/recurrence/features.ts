import type { Recurrence } from '../../tree/recurrence.ts'
import type { Role } from '../../tree/roles.ts'

/** Roles that recurrence speaks of alike. Boilerplate is what all of them are weighed against. */
export const GROUPS = ['text', 'subhead', 'headline', 'credit'] as const
export type RoleGroup = (typeof GROUPS)[number]

/** The group of each role; boilerplate has none. */
export const GROUP_OF: Readonly<Record<Role, RoleGroup | null>> = {
  headline: 'headline',
  standfirst: 'text',
  byline: 'credit',
  date: 'credit',
  subhead: 'subhead',
  body: 'text',
  caption: 'text',
  boilerplate: null
}

/** More other documents than this many say no more: what is learned from sources of two to five is not stretched to hundreds. */
const MOST_OTHERS = 8
/** A line in a smaller share of its source, as none of those that are learned from is, says less, down to nothing. */
const LEAST_SHARE = 0.25
/** Words beyond these make no line longer. */
const MOST_WORDS = 63

/**
 * What a line's recurrence is weighed by, in this order. Of a line that others hold too: that it does; how many others, as a logarithm; how many of them hold
 * it in their text, and that beside its length; its length. Of a line that no other holds: that none does, and its length.
 */
export const RECURRENCE_FEATURES = [
  'recurs',
  'others',
  'in-text',
  'in-text-length',
  'length',
  'alone',
  'alone-length'
] as const

/** The features of a line of so many words, each from 0 to 1. */
export function recurrenceFeatures({ documents, of, inside }: Recurrence, words: number): Float64Array {
  const features = new Float64Array(RECURRENCE_FEATURES.length)
  const length = lengthOf(words)
  if (documents < 2) {
    features.set([1, length], RECURRENCE_FEATURES.indexOf('alone'))
    return features
  }
  const others = Math.log(1 + Math.min(documents - 1, MOST_OTHERS)) / Math.log(1 + MOST_OTHERS)
  const share = Math.min(1, (documents - 1) / Math.max(1, of - 1))
  const inText = Math.min(1, inside / documents)
  const part = Math.min(1, share / LEAST_SHARE)
  features.set([1, others, inText, inText * length, length].map((feature) => feature * part))
  return features
}

/** A line's length as a logarithm, from 0 to 1. */
export function lengthOf(words: number): number {
  return Math.log(1 + Math.min(words, MOST_WORDS)) / Math.log(1 + MOST_WORDS)
}
