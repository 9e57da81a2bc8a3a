import { label, type Model } from '../../label/index.ts'
import { Counts, linesOf, type Profile, profileOf, sourceOf } from '../../profile/index.ts'
import { idOf } from '../../read/record/record.ts'
import { addressOf } from '../judge.ts'
import type { Example } from '../labelled-data.ts'

/** What recurs in labelled dumps by their domains, as the model sees it: of their known labels nothing is used. */
export function profileOfExamples(examples: readonly Example[], model: Model): Profile {
  const counts = new Counts()
  for (const { gold, dump } of examples) {
    const blocks = label(dump, model, { why: false }).children
    const lines = linesOf(blocks.map(({ text, data }) => ({ text, role: data.label.role })))
    counts.add({ id: idOf(gold.text), source: sourceOf(addressOf(gold.domain), null), ...lines })
  }
  return profileOf(counts.finish())
}
