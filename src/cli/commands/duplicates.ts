import { type DuplicateGroup, findDuplicates } from '../../batch/duplicates.ts'
import { shownAs } from '../../batch/inputs/standard-input.ts'
import { logInfo } from '../io/log.ts'
import { print } from '../io/stdio.ts'
import { safeLine } from '../io/terminal.ts'
import { count } from '../messages/count.ts'
import { type SurveyFlags, surveyInputs } from './survey-inputs.ts'

interface DuplicatesFlags extends SurveyFlags {
  json?: boolean
}

/** `stet duplicates`: the groups of documents that are alike, as text or a line of JSON for each. Sets the exit code. */
export async function duplicates(typed: readonly string[], flags: DuplicatesFlags): Promise<void> {
  const found = await surveyInputs(typed, flags, (run) => findDuplicates({ ...run, likeness: 'near' }))
  if (found === null) return
  const { documents, groups } = found
  for (const group of groups) print(flags.json === true ? `${JSON.stringify(jsonOf(group))}\n` : textOf(group))
  logInfo(summaryOf(documents, groups))
}

function jsonOf({ name, original, duplicates }: DuplicateGroup) {
  const documentOf = ({ path, record, id, headline, published, words }: DuplicateGroup['original']) => {
    return { source: path, record, id, headline, published, words }
  }
  return {
    group: name,
    original: documentOf(original),
    duplicates: duplicates.map(({ text, similarity, differs }) => ({ ...documentOf(text), similarity, differs }))
  }
}

function textOf(group: DuplicateGroup): string {
  const { name, original, duplicates } = group
  const copied = copiesIn(group)
  const lines = duplicates.map(({ text, similarity, differs }) => {
    const other = copied.get(text)
    const copy = other === undefined || other === original ? '' : `, copy of ${placeOf(other)}`
    return `  ${similarity.toFixed(2)}  ${placeOf(text)}  ${differs.join(', ')}${copy}`
  })
  return `${name}  ${placeOf(original)}  ${safeLine(original.headline ?? '')}\n${lines.join('\n')}\n`
}

type Text = DuplicateGroup['original']

/** The members that are the same text as one before them, with that: of two near duplicates, too, the second may be a copy of the first. */
function copiesIn({ original, duplicates }: DuplicateGroup): Map<Text, Text> {
  const first = new Map([[original.id, original]])
  const copies = new Map<Text, Text>()
  for (const { text } of duplicates) {
    const other = first.get(text.id)
    if (other === undefined) first.set(text.id, text)
    else copies.set(text, other)
  }
  return copies
}

function placeOf({ path, record }: Text): string {
  return safeLine(shownAs(path)) + (record > 1 ? `#${record}` : '')
}

function summaryOf(documents: number, groups: readonly DuplicateGroup[]): string {
  const all = groups.reduce((sum, { duplicates }) => sum + duplicates.length, 0)
  const copies = groups.reduce((sum, group) => sum + copiesIn(group).size, 0)
  const found = `${count(copies, 'exact copy', 'exact copies')} and ${count(all - copies, 'near duplicate')}`
  return `${count(documents, 'document')}: ${groups.length === 0 ? 'no two are alike' : `${found} in ${count(groups.length, 'group')}`}`
}
