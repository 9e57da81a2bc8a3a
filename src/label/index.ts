import type { Dump, LabelledDump } from '../tree/dump.ts'
import { stateOf } from './decision/decide.ts'
import { decode } from './decision/decode.ts'
import { doubtOf } from './decision/doubt.ts'
import { confidences, labelled, labelOf, REASONS } from './decision/labels.ts'
import { BlockChunks } from './model/inference.ts'
import type { Model } from './model/model.ts'
import { strongest } from './model/reasons.ts'
import { observe } from './observe.ts'

export { lowConfidence } from './decision/labels.ts'
export { defaultModel } from './model/default-model.ts'
export { loadModel } from './model/load.ts'
export type { Model } from './model/model.ts'

interface LabelSettings {
  /** Whether to name the strongest cues of each label; without them `why` is empty. */
  why?: boolean
}

/** A new tree with a role for every block: the likeliest by the model, given the whole dump. Pure. */
export function label(dump: Dump, model: Model, settings: LabelSettings = {}): LabelledDump {
  const observed = observe(dump, model.lists)
  const chunks = new BlockChunks(observed, model)
  const decoded = decode(observed, chunks)
  const { marginal, decisions, standing } = decoded
  const confidence = confidences(dump, decisions, model, standing)
  const children = dump.children.map((block, at) => labelled(block, labelOf(block, decisions, confidence[at], at)))
  if (settings.why !== false)
    chunks.forEach((at, local) => {
      const { role, alt } = decisions
      const one = stateOf(marginal, at, role[at])
      const other = stateOf(marginal, at, alt[at])
      children[at].data.label.why = strongest(chunks, local, one, other, REASONS)
    })
  return { ...dump, children, doubt: doubtOf(dump, observed, decoded) }
}
