import { expectObject } from '../expected.ts'
import type { Dump, Label, LabelledDump } from '../tree/dump.ts'
import type { Recurrence } from '../tree/recurrence.ts'
import { stateOf } from './decision/decide.ts'
import { decode } from './decision/decode.ts'
import type { Decoded } from './decision/decoded.ts'
import { doubtOf, recurringOf } from './decision/doubt.ts'
import { confidences, givenLabel, givenRoles, labelled, labelOf, REASONS } from './decision/labels.ts'
import { NOTE_ON_AUTHOR } from './decision/notes-on-authors.ts'
import { BlockChunks } from './model/inference.ts'
import type { Model } from './model/model.ts'
import { strongest } from './model/reasons.ts'
import { observe } from './observe.ts'
import { evidenceOf, recurrenceReason } from './recurrence/evidence.ts'
import { decidingRule } from './roles/index.ts'

export { defaultModel, defaultWeights } from './model/default-model.ts'
export { loadModel } from './model/load.ts'
export type { Model } from './model/model.ts'

/** How labels are given. */
export interface LabelSettings {
  /** Whether to name the rule and the strongest cues of each label; without them `why` is empty. */
  why?: boolean
  /** For each block how often it stands in its source; null where nothing is known of it. */
  recurrences?: readonly (Recurrence | null)[] | null
}

/**
 * A new tree with a role for every block: the likeliest by the model, given the whole dump. Pure.
 *
 * @throws StetError `bad-option` for what is no dump or no model
 */
export function label(dump: Dump, model: Model, settings: LabelSettings = {}): LabelledDump {
  expectObject(dump, ['children'], 'a dump')
  expectObject(model, ['scorer', 'lists'], 'a model')
  expectObject(settings, [], 'an object of settings')
  const observed = observe(dump, model.lists)
  const chunks = new BlockChunks(observed, model)
  const given = givenRoles(dump)
  const evidence = settings.recurrences ? evidenceOf(observed, settings.recurrences) : null
  const decoded = decode(observed, chunks, { given, evidence })
  const { marginal, decisions } = decoded
  const labels = labelsOf(dump, decoded, model)
  const own = given === null ? labels : labelsOf(dump, decode(observed, chunks, { evidence }), model)
  const children = dump.children.map((block, at) => {
    const told = block.data?.given
    return labelled(block, told === undefined ? labels[at] : givenLabel(labels[at], told, own[at]))
  })
  if (settings.why !== false)
    chunks.forEach((at, local) => {
      if (dump.children[at].data?.given !== undefined) return
      const { role, alt } = decisions
      const one = stateOf(marginal, at, role[at])
      const other = stateOf(marginal, at, alt[at])
      const more = evidence === null ? null : recurrenceReason(evidence, at, role[at], alt[at])
      const told = children[at].data.label
      const rule =
        decoded.notes[at] > 0 ? NOTE_ON_AUTHOR : told.alt === null ? decidingRule(observed, at, told.role) : null
      const cues = strongest(chunks, local, one, other, rule === null ? REASONS : REASONS - 1, more)
      told.why = rule === null ? cues : [rule.name, ...cues]
    })
  return {
    ...dump,
    children,
    doubt: doubtOf(dump, observed, decoded),
    recurring: recurringOf(dump, observed, decoded)
  }
}

function labelsOf(dump: Dump, { decisions, standing }: Decoded, model: Model): Label[] {
  const confidence = confidences(dump, decisions, model, standing)
  return dump.children.map((block, at) => labelOf(block, decisions, confidence[at], at))
}
