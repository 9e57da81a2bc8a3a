import type { Decisions } from '../label/decision/decide.ts'
import { featuresOfStruck } from '../label/decision/struck-features.ts'
import { struckText } from '../label/decision/struck-text.ts'
import type { Observations } from '../label/features/observations.ts'
import { STRUCK_FEATURES } from '../label/model/weights-file.ts'
import { ROLES } from '../tree/roles.ts'
import { regression, type Sample } from './regression/logistic-regression.ts'

const TEXT: readonly number[] = [ROLES.indexOf('body'), ROLES.indexOf('subhead')]
/** How strongly a weight is held to 0, in samples. */
const HELD = 0.5
/** Words of a run that counts as one sample; others count by the square root of their words. */
const USUAL_WORDS = 36

/** The runs of struck text of a dump whose roles are known, each with the share of its words that is text. */
export function struckSamples(observed: Observations, decisions: Decisions, roles: Uint8Array): Sample[] {
  const runs = struckText(observed, decisions)
  const features = featuresOfStruck(observed, decisions, runs)
  return runs.map(({ blocks, words }, at) => {
    const right = blocks.reduce((sum, block) => sum + (TEXT.includes(roles[block]) ? observed.words[block] : 0), 0)
    return { terms: features[at], right: right / words, weight: Math.sqrt(words / USUAL_WORDS) }
  })
}

/** For each feature of struck text, what it says for its being part of the article; without samples nothing struck is in doubt. */
export function struckWeights(samples: readonly Sample[]): Float32Array {
  const start = new Float64Array(STRUCK_FEATURES)
  if (samples.length === 0) return Float32Array.from(start, (_, at) => (at === 0 ? -NEVER : 0))
  return Float32Array.from(regression(samples, start, HELD))
}

/** Odds, as a logarithm, of what does not happen. */
const NEVER = 9
