import type { Block, Dump, GivenRole, Label, LabelledBlock } from '../../tree/dump.ts'
import { ROLES } from '../../tree/roles.ts'
import { NOT_GIVEN } from '../model/inference.ts'
import type { Model } from '../model/model.ts'
import { kindOfContainer } from '../roles/container-marks.ts'
import { confidencesOf } from './confidence.ts'
import type { Decisions } from './decide.ts'

const R = ROLES.length

/** Names given as reasons for a label. */
export const REASONS = 3

/**
 * Field by field: a copy made by spreading that gains a field is allocated among V8's old objects, where the garbage of
 * a long stream then piles up to several times what lives.
 */
export function labelled(block: Block, label: Label): LabelledBlock {
  const { type, text, line, lineEnd, byte, byteEnd, gap, indent, marks, position, data } = block
  const withLabel = data === undefined ? { label } : { ...data, label }
  return { type, text, line, lineEnd, byte, byteEnd, gap, indent, marks, position, data: withLabel }
}

/** By block the role that a person gave it, as an index in ROLES; `null` where none was given. */
export function givenRoles({ children }: Dump): Int8Array | null {
  if (!children.some(({ data }) => data?.given !== undefined)) return null
  return Int8Array.from(children, ({ data }) =>
    data?.given === undefined ? NOT_GIVEN : ROLES.indexOf(data.given.role)
  )
}

export function confidences(
  { children }: Dump,
  decisions: Decisions,
  { calibration }: Model,
  standing: Float64Array
): Float64Array {
  return confidencesOf(decisions, Int32Array.from(children, lengthOf), calibration, standing)
}

const lengthOf = (block: Block): number => block.text.length

/** A label without its reasons. Confidence is rounded to four places, so that the same label is written the same everywhere. */
export function labelOf(block: Block, { role, alt, chance }: Decisions, confidence: number, at: number): Label {
  const kind = block.marks.length > 0 ? kindOfContainer(block.marks) : undefined
  const made: Label = {
    role: ROLES[role[at]],
    confidence: Math.round(confidence * 10000) / 10000,
    alt: chance[at * R + alt[at]] > 0 ? ROLES[alt[at]] : null,
    why: []
  }
  if (kind) made.kind = kind
  return made
}

/** What a person gave a block is certain, and stands in the place of what its container says; what it corrects is kept beside it. */
export function givenLabel(label: Label, { role, kind, corrects }: GivenRole, own: Label): Label {
  return {
    role,
    confidence: 1,
    alt: label.alt,
    why: [],
    ...(kind === null ? {} : { kind }),
    ...(corrects ? { own: { role: own.role, confidence: own.confidence } } : {})
  }
}
