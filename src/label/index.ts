import type { Block, Dump, Label, LabelledBlock, LabelledDump } from '../tree/dump.ts'
import { ROLES } from '../tree/roles.ts'
import { confidencesOf } from './decision/confidence.ts'
import { type Decisions, decide, stateOf } from './decision/decide.ts'
import type { Seen } from './features/observations.ts'
import { Stretches, weigh } from './model/inference.ts'
import type { Model } from './model/model.ts'
import { type Reason, reasonsFor, strongest } from './model/reasons.ts'
import { STATES } from './model/states.ts'
import { observe } from './observe.ts'
import { kindOfSaid } from './roles/container-marks.ts'
import { rulesAgainst } from './roles/index.ts'

export { BODY_STANDS_WITHIN } from './decision/decide.ts'
export { defaultModel } from './model/default-model.ts'
export { loadModel } from './model/load.ts'
export type { Model } from './model/model.ts'
export type { Reason } from './model/reasons.ts'

export interface LabelSettings {
  /** Whether to name the strongest cues of each label; without them `why` is empty. */
  why?: boolean
}

const S = STATES.length
const R = ROLES.length

/** Below this confidence a label ought to be looked at. */
export const LOW_CONFIDENCE = 0.55
/** Names given as reasons for a label. */
const REASONS = 3

/** Whether a label is so unsure that the reader should be told. */
export function lowConfidence(label: Label): boolean {
  return label.confidence < LOW_CONFIDENCE
}

/** A new tree with a role for every block: the likeliest by the model, given the whole dump. Pure. */
export function label(dump: Dump, model: Model, settings: LabelSettings = {}): LabelledDump {
  const seen = observe(dump)
  const stretches = new Stretches(seen, model)
  const marginal = weigh(seen, stretches)
  const decisions = decide(marginal, seen.shape)
  const confidence = confidences(dump, decisions, model)
  const children = dump.children.map((block, at) => labelled(block, labelOf(block, decisions, confidence[at], at)))
  if (settings.why !== false)
    stretches.forEach((at, local) => {
      const { role, alt } = decisions
      const one = stateOf(marginal, at, role[at])
      const other = stateOf(marginal, at, alt[at])
      children[at].data.label.why = strongest(stretches, local, one, other, REASONS)
    })
  return { ...dump, children }
}

/**
 * Field by field: a copy made by spreading that gains a field is allocated among V8's old objects, where the garbage of
 * a long stream then piles up to several times what lives.
 */
function labelled(block: Block, label: Label): LabelledBlock {
  const { type, text, line, lineEnd, byte, byteEnd, gap, indent, marks, position, data } = block
  const told = data === undefined ? { label } : { ...data, label }
  return { type, text, line, lineEnd, byte, byteEnd, gap, indent, marks, position, data: told }
}

function confidences({ children }: Dump, decisions: Decisions, { calibration }: Model): Float64Array {
  return confidencesOf(decisions, Int32Array.from(children, lengthOf), calibration)
}

const lengthOf = (block: Block): number => block.text.length

/** A label without its reasons. Confidence is rounded to four places, so that the same label is written the same everywhere. */
function labelOf(block: Block, { role, alt, chance }: Decisions, confidence: number, at: number): Label {
  const kind = block.marks.length > 0 ? kindOfSaid(block.marks) : undefined
  const made: Label = {
    role: ROLES[role[at]],
    confidence: Math.round(confidence * 10000) / 10000,
    alt: chance[at * R + alt[at]] > 0 ? ROLES[alt[at]] : null,
    why: []
  }
  if (kind) made.kind = kind
  return made
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
  return at < 0 ? null : new Explainer(dump, model).explain(at)
}

/** The explanations of all blocks, one after the other; the dump is looked at once. */
export function* explainAll(dump: Dump, model: Model): Generator<Explanation> {
  const explainer = new Explainer(dump, model)
  for (let at = 0; at < dump.children.length; at++) yield explainer.explain(at)
}

class Explainer {
  readonly #dump: Dump
  readonly #seen: Seen
  readonly #stretches: Stretches
  readonly #marginal: Float64Array
  readonly #decisions: Decisions
  readonly #confidence: Float64Array

  constructor(dump: Dump, model: Model) {
    this.#dump = dump
    this.#seen = observe(dump)
    this.#stretches = new Stretches(this.#seen, model)
    this.#marginal = weigh(this.#seen, this.#stretches)
    this.#decisions = decide(this.#marginal, this.#seen.shape)
    this.#confidence = confidences(dump, this.#decisions, model)
  }

  explain(at: number): Explanation {
    const block = this.#dump.children[at]
    const label = labelOf(block, this.#decisions, this.#confidence[at], at)
    const one = stateOf(this.#marginal, at, this.#decisions.role[at])
    const other = stateOf(this.#marginal, at, this.#decisions.alt[at])
    const reasons = reasonsFor(this.#seen, this.#stretches, at, one, other)
    const score = this.#log(at, one) - this.#log(at, other)
    const own = reasons.reduce((sum, reason) => sum + reason.weight, 0)
    reasons.push({ ...this.#beside(at), weight: score - own })
    reasons.sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
    label.why = reasons
      .filter((reason) => reason.weight > 0 && reason.cue !== AROUND)
      .slice(0, REASONS)
      .map((reason) => reason.cue)
    return { label, line: block.line, lineEnd: block.lineEnd, text: block.text, score, reasons }
  }

  #log(at: number, state: number): number {
    return Math.log(Math.max(this.#marginal[at * S + state], LEAST))
  }

  /** What no cue accounts for is the rule's that shut the runner-up out, else the neighbours'. */
  #beside(at: number): { cue: string; says: string } {
    const [rule] = rulesAgainst(this.#seen, at, ROLES[this.#decisions.alt[at]])
    return { cue: rule?.name ?? AROUND, says: rule?.says ?? 'of what the lines around it are' }
  }
}

/** The reason that is no cue of the line's own. */
const AROUND = 'step/around'
/** No probability is taken to be smaller, so that every score is a number. */
const LEAST = 1e-12
