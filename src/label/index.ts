import type { Block, Dump, Label, LabelledBlock, LabelledDump } from '../tree/dump.ts'
import { ROLES } from '../tree/roles.ts'
import { eachBlock, entriesOf, REACH } from './cue-table.ts'
import { decide, stateOf } from './decide.ts'
import { weigh } from './decode.ts'
import { calibrated, type Model } from './model.ts'
import { observe } from './observe.ts'
import { type Reason, Reasons, reasonsFor } from './reasons.ts'
import { rulesAgainst } from './roles/index.ts'
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
  const marginal = weigh(seen, model)
  const chance = new Float64Array(R)
  const children: LabelledBlock[] = dump.children.map((block, at) => {
    const { role, alt } = decide(marginal, at, chance)
    const kind = block.marks.length > 0 ? kindOfSaid(block.marks) : undefined
    const made: Label = {
      role: ROLES[role],
      confidence: confidenceOf(model, chance, role),
      alt: chance[alt] > 0 ? ROLES[alt] : null,
      why: []
    }
    if (kind) made.kind = kind
    return labelled(block, made)
  })
  if (settings.why !== false) giveReasons(seen, model, marginal, children)
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

/** Names the strongest cues of each label (of a tree that is still being made). */
function giveReasons(seen: Seen, model: Model, marginal: Float64Array, children: LabelledBlock[]): void {
  const reasons = new Reasons(model)
  const chance = new Float64Array(R)
  eachBlock(seen, (at, entries) => {
    const { role, alt } = decide(marginal, at, chance)
    children[at].data.label.why = reasons.strongest(
      seen,
      entries,
      at,
      stateOf(marginal, at, role),
      stateOf(marginal, at, alt),
      REASONS
    )
  })
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
  const seen = observe(dump)
  return explanationOf(dump, model, seen, weigh(seen, model), at)
}

/** The explanations of all blocks, one after the other; the dump is looked at once. */
export function* explainAll(dump: Dump, model: Model): Generator<Explanation> {
  const seen = observe(dump)
  const marginal = weigh(seen, model)
  for (let at = 0; at < seen.count; at++) yield explanationOf(dump, model, seen, marginal, at)
}

function explanationOf(dump: Dump, model: Model, seen: Seen, marginal: Float64Array, at: number): Explanation {
  const chance = new Float64Array(R)
  const { role, alt } = decide(marginal, at, chance)
  const one = stateOf(marginal, at, role)
  const other = stateOf(marginal, at, alt)
  const entries = entriesOf(seen, Math.max(0, at - REACH), Math.min(seen.count, at + REACH + 1))
  const reasons = reasonsFor(seen, entries, model, at, one, other)
  const score = Math.log(Math.max(marginal[at * S + one], 1e-12) / Math.max(marginal[at * S + other], 1e-12))
  const own = reasons.reduce((sum, reason) => sum + reason.weight, 0)
  const [rule] = rulesAgainst(seen, at, ROLES[alt])
  // What no cue accounts for is the rule's that shut the runner-up out, else the neighbours'.
  reasons.push({
    cue: rule?.name ?? AROUND,
    says: rule?.says ?? 'of what the lines around it are',
    weight: score - own
  })
  reasons.sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
  const block = dump.children[at]
  const made: Label = {
    role: ROLES[role],
    confidence: confidenceOf(model, chance, role),
    alt: chance[alt] > 0 ? ROLES[alt] : null,
    why: reasons
      .filter((reason) => reason.weight > 0 && reason.cue !== AROUND)
      .slice(0, REASONS)
      .map((reason) => reason.cue)
  }
  return { label: made, line: block.line, lineEnd: block.lineEnd, text: block.text, score, reasons }
}

/** The reason that is no cue of the line's own. */
const AROUND = 'step/around'
