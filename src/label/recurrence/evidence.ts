import type { Recurrence } from '../../tree/recurrence.ts'
import { ROLES } from '../../tree/roles.ts'
import { END, type Observations } from '../features/observations.ts'
import { GROUP_OF, GROUPS, type RoleGroup, recurrenceFeatures } from './features.ts'
import { isBetweenOwn, isNote, standsAbove, standsAlone } from './spared.ts'
import { RECURRENCE_WEIGHTS } from './weights.ts'

const R = ROLES.length
/** The number of each role's group in GROUPS, by the role's index in ROLES; −1 for boilerplate. */
const GROUP_AT = ROLES.map((role) => (GROUPS as readonly (RoleGroup | null)[]).indexOf(GROUP_OF[role]))

const HEADLINE = GROUPS.indexOf('headline')

/** What is known of the lines of a dump from others of its source. */
export interface Evidence {
  /** For each block, null where nothing is known of it. */
  recurrences: readonly (Recurrence | null)[]
  /** What speaks against each role and for boilerplate, as a logarithm of odds, by block × ROLES.length + role. */
  against: Float64Array
}

/** Recurrence as evidence: it is added to what the line itself says, and vetoes nothing. */
export function evidenceOf(
  observed: Observations,
  recurrences: readonly (Recurrence | null)[],
  weights: Readonly<Record<RoleGroup, ArrayLike<number>>> = RECURRENCE_WEIGHTS
): Evidence {
  const against = new Float64Array(observed.count * R)
  for (let at = 0; at < observed.count; at++) {
    const recurrence = recurrences[at]
    if (!recurrence) continue
    const features = recurrenceFeatures(recurrence, observed.words[at])
    const most = mostAgainst(observed, recurrences, at)
    const sums = GROUPS.map((group) =>
      clipped(
        features.reduce((sum, feature, of) => sum + feature * weights[group][of], 0),
        most[group]
      )
    )
    if (standsAbove(observed, recurrences, at)) sums[HEADLINE] = Math.max(sums[HEADLINE], AGAINST_HEADLINE)
    for (let role = 0; role < R; role++) if (GROUP_AT[role] >= 0) against[at * R + role] = sums[GROUP_AT[role]]
  }
  return { recurrences, against }
}

/** What speaks against a headline that stands in several dumps, above a line of this one's own. */
const AGAINST_HEADLINE = 8

/** It is never so strong that a line which is plainly text, or plainly none, is decided by it alone. */
const clipped = (weight: number, most: number): number => Math.max(-MOST_FOR, Math.min(most, weight))
const MOST_AGAINST = 7
const MOST_FOR = 2
/** The same against what may well recur without being furniture. */
const MOST_AGAINST_SPARED = 0

function mostAgainst(
  observed: Observations,
  recurrences: readonly (Recurrence | null)[],
  at: number
): Readonly<Record<RoleGroup, number>> {
  const recurs = !standsAlone(recurrences[at])
  const ofNote = recurs && isNote(observed, at) ? MOST_AGAINST_SPARED : MOST_AGAINST
  const ofSubhead = recurs && isBetweenOwn(observed, recurrences, at) ? MOST_AGAINST_SPARED : MOST_AGAINST
  // A question as a subhead reads like text, too.
  const ofText = observed.end[at] === END.question ? Math.min(ofNote, ofSubhead) : ofNote
  return { text: ofText, credit: ofNote, subhead: Math.min(ofNote, ofSubhead), headline: MOST_AGAINST }
}

/** `stands in 412 of 500 dumps of this source` */
export function recurrenceText({ documents, of }: Recurrence): string {
  if (documents < 2) return `it stands in no other of ${of} dumps of this source`
  return `it stands in ${documents} of ${of} dumps of this source`
}

/** Recurrence as a reason for one role of a block against another, as indexes in ROLES; null where nothing is known of the block. */
export function recurrenceReason({ recurrences, against }: Evidence, at: number, one: number, other: number) {
  const recurrence = recurrences[at]
  if (!recurrence) return null
  return {
    cue: recurrence.documents > 1 ? 'source/recurs' : 'source/stands-alone',
    description: recurrenceText(recurrence),
    weight: against[at * R + other] - against[at * R + one]
  }
}
