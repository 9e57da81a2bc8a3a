import type { Difference } from '../duplicates/index.ts'
import { differencesOf, groupsOf, type Likeness, type Sketch, SketchTable, unpackSketch } from '../duplicates/index.ts'
import { type SurveyOptions, survey } from './survey/survey.ts'
import type { SurveyedText } from './survey/surveyed.ts'

/** A document of a group and how it differs from the group's original. */
export interface Duplicate {
  text: SurveyedText
  /** The share of the text that it has in common with the original's, 0 to 1. */
  similarity: number
  differs: readonly Difference[]
}

/** Documents that are copies or near duplicates of each other. */
export interface DuplicateGroup {
  /** The first twelve figures of the original's id. */
  name: string
  /** The one with the longest text. */
  original: SurveyedText
  duplicates: readonly Duplicate[]
}

/** Figures of an id that name a group. */
const NAME = 12
const PREFIX = 'sha256:'.length

/**
 * The groups of duplicates among the documents of inputs, by the paths of their first members, whatever order they are read in.
 * Memory: about a kilobyte a document.
 */
export async function findDuplicates(
  options: Omit<SurveyOptions, 'kind' | 'onEvent'> & { likeness: Likeness }
): Promise<{ documents: number; groups: DuplicateGroup[]; texts: readonly SurveyedText[] }> {
  const parts: SurveyedText[][] = []
  await survey({ ...options, kind: 'texts', onEvent: (event) => void parts.push(event.texts ?? []) })
  const texts = parts.flat().sort(byPlace)
  return { documents: texts.length, groups: groupsIn(texts, options.likeness), texts }
}

function groupsIn(texts: readonly SurveyedText[], likeness: Likeness): DuplicateGroup[] {
  const table = new SketchTable()
  for (const { sketch } of texts) table.add(unpackSketch(sketch))
  const ids = texts.map(({ id }) => id)
  const compared = (at: number): { id: string; facts: SurveyedText; sketch: Sketch } => {
    const text = texts[at] as SurveyedText
    return { id: text.id, facts: text, sketch: table.at(at) }
  }
  return groupsOf(
    table,
    ids,
    Uint32Array.from(texts, (_, at) => at),
    likeness
  ).map(({ original, members }) => ({
    name: (ids[original] as string).slice(PREFIX, PREFIX + NAME),
    original: texts[original] as SurveyedText,
    duplicates: members
      .filter((member) => member !== original)
      .map((member) => ({
        text: texts[member] as SurveyedText,
        ...differencesOf(compared(member), compared(original))
      }))
  }))
}

/**
 * The inputs all of whose documents duplicate documents of others, each with the input that the first of them duplicates: those that can be
 * left out without losing a text.
 */
export function duplicateInputs(
  groups: readonly DuplicateGroup[],
  texts: readonly SurveyedText[]
): ReadonlyMap<string, string> {
  const originals = new Map<SurveyedText, string>()
  for (const { original, duplicates } of groups) for (const { text } of duplicates) originals.set(text, original.source)
  const found = new Map<string, string>()
  const kept = new Set<string>()
  for (const text of texts) {
    const original = originals.get(text)
    if (original === undefined || original === text.source) kept.add(text.source)
    else if (!found.has(text.source)) found.set(text.source, original)
  }
  for (const source of kept) found.delete(source)
  return found
}

function byPlace(a: SurveyedText, b: SurveyedText): number {
  return a.source === b.source ? a.record - b.record : a.source < b.source ? -1 : 1
}
