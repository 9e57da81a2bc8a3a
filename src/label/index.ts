import type { Dump, Label, LabelledBlock, LabelledDump } from '../tree/dump.ts'
import { ROLES } from '../tree/roles.ts'
import { decide, stateOf } from './decide.ts'
import { weigh } from './decode.ts'
import { calibrated, type Model } from './model.ts'
import { observe } from './observe.ts'
import { type Reason, Reasons, reasonsFor } from './reasons.ts'
import { kindOfSaid } from './said.ts'
import type { Seen } from './seen.ts'
import { STATES } from './states.ts'

export { BODY_STANDS_WITHIN } from './decide.ts'
export type { Model } from './model.ts'
export { loadModel } from './model.ts'
export type { Reason } from './reasons.ts'
export { defaultModel } from './weights.ts'

export interface LabelSettings {
  /** Whether to name the strongest cues of each label; without them `why` is empty. */
  why?: boolean
}

const S = STATES.length
const R = ROLES.length

/** Below this confidence a label ought to be looked at. */
export const LOW_CONFIDENCE = 0.6
/** Names given as reasons for a label. */
const REASONS = 3

/** Whether a label is so unsure that the reader should be told. */
export function lowConfidence(label: Label): boolean {
  return label.confidence < LOW_CONFIDENCE
}

/** A new tree with a role for every block: the likeliest by the model, given the whole dump. Pure. */
export function label(dump: Dump, model: Model, settings: LabelSettings = {}): LabelledDump {
  const seen = observe(dump)
  const weighed = weigh(seen, model)
  const reasons = settings.why === false ? null : new Reasons(model)
  const chance = new Float64Array(R)
  const children: LabelledBlock[] = dump.children.map((block, at) => {
    const { role, alt } = decide(weighed.sums.marginal, at, chance)
    const why =
      reasons?.strongest(
        seen,
        weighed,
        at,
        stateOf(weighed.sums.marginal, at, role),
        stateOf(weighed.sums.marginal, at, alt),
        REASONS
      ) ?? []
    const kind = block.marks.length > 0 ? kindOfSaid(block.marks) : undefined
    const made: Label = {
      role: ROLES[role],
      confidence: confidenceOf(model, chance, role),
      alt: chance[alt] > 0 ? ROLES[alt] : null,
      why
    }
    if (kind) made.kind = kind
    return { ...block, data: { ...block.data, label: made } }
  })
  return { ...dump, children }
}

/** Rounded to four places, so that the same label is written the same everywhere. */
function confidenceOf(model: Model, chance: Float64Array, role: number): number {
  return Math.round(calibrated(model, role, chance[role]) * 10000) / 10000
}

/** Why a line has its role: the reasons' weights add up to `score`, the logarithm of the odds against the runner-up. */
export interface Explanation {
  label: Label
  line: number
  lineEnd: number
  text: string
  score: number
  reasons: Reason[]
}

/** The block a line is in, its label and every reason for it; `null` for a blank line. */
export function explain(dump: Dump, model: Model, line: number): Explanation | null {
  const at = dump.children.findIndex((block) => block.line <= line && line <= block.lineEnd)
  if (at < 0) return null
  const seen: Seen = observe(dump)
  const weighed = weigh(seen, model)
  const chance = new Float64Array(R)
  const { role, alt } = decide(weighed.sums.marginal, at, chance)
  const one = stateOf(weighed.sums.marginal, at, role)
  const other = stateOf(weighed.sums.marginal, at, alt)
  const reasons = reasonsFor(seen, weighed, model, at, one, other)
  const { marginal } = weighed.sums
  const score = Math.log(Math.max(marginal[at * S + one], 1e-12) / Math.max(marginal[at * S + other], 1e-12))
  const own = reasons.reduce((sum, reason) => sum + reason.weight, 0)
  reasons.push({ cue: 'step/around', says: 'of what the lines around it are', weight: score - own })
  reasons.sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
  const why = reasons
    .filter((reason) => reason.weight > 0 && reason.cue !== 'step/around')
    .slice(0, REASONS)
    .map((reason) => reason.cue)
  const block = dump.children[at]
  const made: Label = {
    role: ROLES[role],
    confidence: confidenceOf(model, chance, role),
    alt: chance[alt] > 0 ? ROLES[alt] : null,
    why
  }
  return { label: made, line: block.line, lineEnd: block.lineEnd, text: block.text, score, reasons }
}
