import { phrases } from '../../../lexicon/index.ts'
import { onFirstUse } from '../../../on-first-use.ts'
import type { Line } from '../../blocks/lines.ts'
import { type FieldTable, fieldTable, labelOf } from '../vendors/record/field-labels.ts'

/** The labels that open an article where each has them: its headline's, and what tells of it below. */
const labels = onFirstUse((): FieldTable => {
  const byField = new Map<string, string[]>()
  for (const { text, value = '' } of phrases('record-labels')) byField.set(value, [...(byField.get(value) ?? []), text])
  return fieldTable([...byField].map(([field, labels]) => ({ field, labels })))
})

/** What a label says is the headline, on a line under which another label tells more of the article; `null` on any other line. */
export function labelledHeadline(lines: readonly Line[], at: number): string | null {
  const first = labelOf(lines[at]?.text ?? '', labels())
  if (first?.field.field !== 'headline' || first.value === '') return null
  const second = labelOf(lines[at + 1]?.text ?? '', labels())
  return second === null || second.field.field === 'headline' ? null : first.value
}
