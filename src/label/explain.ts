import type { Block, Dump, Label } from '../tree/dump.ts'
import type { Recurrence } from '../tree/recurrence.ts'
import { type Decisions, stateOf } from './decision/decide.ts'
import { decode } from './decision/decode.ts'
import { confidences, givenLabel, givenRoles, labelOf, REASONS } from './decision/labels.ts'
import { NOTE_ON_AUTHOR } from './decision/notes-on-authors.ts'
import type { Observations } from './features/observations.ts'
import { BlockChunks } from './model/inference.ts'
import type { Model } from './model/model.ts'
import { type Reason, reasonsFor } from './model/reasons.ts'
import { STATES } from './model/states.ts'
import { observe } from './observe.ts'
import { type Evidence, evidenceOf, recurrenceReason } from './recurrence/evidence.ts'
import { decidingRule } from './roles/index.ts'

const S = STATES.length

/** For each block of a dump how often it stands in its source; null where no profile is used. */
type Recurrences = readonly (Recurrence | null)[] | null

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
export function explain(dump: Dump, model: Model, line: number, recurrences: Recurrences = null): Explanation | null {
  const at = dump.children.findIndex((block) => block.line <= line && line <= block.lineEnd)
  return at < 0 ? null : new Explainer(dump, model, recurrences).explain(at)
}

/** The explanations of all blocks, one after the other; the dump is looked at once. */
export function* explainAll(dump: Dump, model: Model, recurrences: Recurrences = null): Generator<Explanation> {
  const explainer = new Explainer(dump, model, recurrences)
  for (let at = 0; at < dump.children.length; at++) yield explainer.explain(at)
}

class Explainer {
  readonly #dump: Dump
  readonly #observed: Observations
  readonly #chunks: BlockChunks
  readonly #marginal: Float64Array
  readonly #decisions: Decisions
  readonly #confidence: Float64Array
  readonly #evidence: Evidence | null
  readonly #notes: Uint8Array

  constructor(dump: Dump, model: Model, recurrences: Recurrences) {
    this.#dump = dump
    this.#observed = observe(dump, model.lists)
    this.#chunks = new BlockChunks(this.#observed, model)
    this.#evidence = recurrences === null ? null : evidenceOf(this.#observed, recurrences)
    const known = { given: givenRoles(dump), evidence: this.#evidence }
    const { marginal, decisions, standing, notes } = decode(this.#observed, this.#chunks, known)
    this.#marginal = marginal
    this.#decisions = decisions
    this.#notes = notes
    this.#confidence = confidences(dump, decisions, model, standing)
  }

  explain(at: number): Explanation {
    const block = this.#dump.children[at]
    const label = labelOf(block, this.#decisions, this.#confidence[at], at)
    const one = stateOf(this.#marginal, at, this.#decisions.role[at])
    const other = stateOf(this.#marginal, at, this.#decisions.alt[at])
    const reasons = reasonsFor(this.#observed, this.#chunks, at, one, other)
    const { role, alt } = this.#decisions
    const recurs = this.#evidence === null ? null : recurrenceReason(this.#evidence, at, role[at], alt[at])
    if (recurs !== null) reasons.push(recurs)
    const score = this.#log(at, one) - this.#log(at, other)
    const own = reasons.reduce((sum, reason) => sum + reason.weight, 0)
    reasons.push({ ...this.#beside(at, label), weight: score - own })
    reasons.sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
    label.why = reasons
      .filter((reason) => reason.weight > 0 && reason.cue !== AROUND)
      .slice(0, REASONS)
      .map((reason) => reason.cue)
    const told = block.data?.given
    if (told !== undefined) return { ...place(block), label: givenLabel(label, told, label), score: 0, reasons: [] }
    return { ...place(block), label, score, reasons }
  }

  #log(at: number, state: number): number {
    return Math.log(Math.max(this.#marginal[at * S + state], LEAST))
  }

  /** What no cue accounts for is the rule's that left no other role, else the neighbours'. */
  #beside(at: number, { role, alt }: Label): { cue: string; description: string } {
    if (this.#notes[at] > 0) return { cue: NOTE_ON_AUTHOR.name, description: NOTE_ON_AUTHOR.description }
    const rule = alt === null ? decidingRule(this.#observed, at, role) : null
    return { cue: rule?.name ?? AROUND, description: rule?.description ?? 'of what the lines around it are' }
  }
}

function place({ line, lineEnd, text }: Block): Pick<Explanation, 'line' | 'lineEnd' | 'text'> {
  return { line, lineEnd, text }
}

/** The reason that is no cue of the line's own. */
const AROUND = 'step/around'
/** No probability is taken to be smaller, so that every score is a number. */
const LEAST = 1e-12
