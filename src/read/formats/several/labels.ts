import { phrases } from '../../../lexicon/index.ts'
import { onFirstUse } from '../../../on-first-use.ts'
import type { Line } from '../../blocks/lines.ts'
import { type FieldTable, fieldTable, labelOf } from '../vendors/record/field-labels.ts'
import { hasText } from './heads.ts'
import { isRow } from './rows.ts'

/** The labels that open an article where each has them: its headline's, and what tells of it below. */
const labels = onFirstUse((): FieldTable => {
  const byField = new Map<string, string[]>()
  for (const { text, value = '' } of phrases('record-labels')) byField.set(value, [...(byField.get(value) ?? []), text])
  return fieldTable([...byField].map(([field, labels]) => ({ field, labels })))
})

/** Letters of a record's number; what is longer is a sentence. */
const LONGEST_NUMBER = 80

/** A label for a record's number and its value, which has a figure: `Record Number: 0F1A2B3C`; `null` on any other line. */
function numberOf(text: string): { label: string; value: string } | null {
  const said = labelOf(text, labels())
  if (said?.field.field !== 'number' || !/\d/.test(said.value) || said.value.length > LONGEST_NUMBER) return null
  return { label: text.slice(0, text.search(/[:：]/)).trimEnd().toLowerCase(), value: said.value }
}

/** What stands behind a label for the file that a text was in, or for its source; `null` on any other line. */
export function labelledAs(field: 'file' | 'source', text: string): string | null {
  const said = labelOf(text, labels())
  return said?.field.field === field ? said.value : null
}

/** Whether a line begins with a label of an article. */
function isLabelledLine(text: string): boolean {
  return labelOf(text, labels()) !== null
}

/** What a label says is the headline, on a line under which another label tells more of the article; `null` on any other line. */
export function labelledHeadline(lines: readonly Line[], at: number): string | null {
  const first = labelOf(lines[at]?.text ?? '', labels())
  if (first?.field.field !== 'headline' || first.value === '') return null
  const second = labelOf(lines[at + 1]?.text ?? '', labels())
  return second === null || second.field.field === 'headline' ? null : first.value
}

/** Where records begin that have a number each behind the same label, above their texts or below. */
export function byRecordNumbers(lines: readonly Line[]): readonly number[] | null {
  const groups = new Map<string, { at: number; value: string }[]>()
  for (const [at, { text }] of lines.entries()) {
    const said = numberOf(text)
    if (said === null) continue
    const found = groups.get(said.label)
    if (found === undefined) groups.set(said.label, [{ at, value: said.value }])
    else found.push({ at, value: said.value })
  }
  for (const group of groups.values()) {
    const isEach = group.length > 1 && new Set(group.map(({ value }) => value)).size === group.length
    const starts = isEach
      ? startsOfRecords(
          lines,
          group.map(({ at }) => at)
        )
      : null
    if (starts?.every((start, nth) => hasText(textLines(lines.slice(start, starts[nth + 1]))))) return starts
  }
  return null
}

function textLines(lines: readonly Line[]): Line[] {
  return lines.filter(({ text }) => !isLabelledLine(text))
}

/** Each record begins with the block of its number where a text is below the last of them, else behind that block. */
function startsOfRecords(lines: readonly Line[], numbers: readonly number[]): number[] {
  const last = numbers.at(-1) ?? 0
  if (!hasText(textLines(lines.slice(last)))) return [0, ...numbers.slice(0, -1).map((at) => endOfBlock(lines, at))]
  return [0, ...numbers.slice(1).map((at) => startOfBlock(lines, at))]
}

function endOfBlock(lines: readonly Line[], number: number): number {
  let at = number + 1
  while (at < lines.length && belongsBeside(lines, at)) at++
  return at
}

function startOfBlock(lines: readonly Line[], number: number): number {
  let at = number
  while (at > 0 && (lines[at]?.gap ?? 0) === 0 && isLabelledLine(lines[at - 1]?.text ?? '')) at--
  return at
}

/** Whether a line stands beside a number: below it without a blank line, where the file has any, or with a label; or as a rule. */
function belongsBeside(lines: readonly Line[], at: number): boolean {
  const line = lines[at]
  if (line === undefined) return false
  const hasGaps = lines.some(({ gap }, nth) => nth > 0 && gap > 0)
  return (hasGaps && line.gap === 0) || isLabelledLine(line.text) || isRow(line.text)
}
