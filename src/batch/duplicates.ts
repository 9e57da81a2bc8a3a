import type { Difference } from '../duplicates/index.ts'
import {
  coveredIn,
  differencesOf,
  type Group,
  groupsOf,
  type Likeness,
  type Sketch,
  SketchTable,
  unpackSketch,
  unpackVocabulary,
  vocabularyOfHeadline
} from '../duplicates/index.ts'
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
 * Memory: one to two kilobytes a document.
 */
export async function findDuplicates(
  options: Omit<SurveyOptions, 'kind' | 'onEvent'> & { likeness: Likeness }
): Promise<{ documents: number; groups: DuplicateGroup[] }> {
  const found = await alike(options)
  return { documents: found.texts.length, groups: groupsIn(found) }
}

/** Documents of inputs with the groups of those that are alike, all by their numbers. */
interface Alike {
  texts: readonly SurveyedText[]
  ids: readonly string[]
  table: SketchTable
  groups: readonly Group[]
}

type AlikeOptions = Parameters<typeof findDuplicates>[0]

async function alike(options: AlikeOptions): Promise<Alike> {
  const parts: SurveyedText[][] = []
  await survey({ ...options, kind: 'texts', onEvent: (event) => void parts.push(event.texts ?? []) })
  const texts = parts.flat().sort(byPlace)
  const table = new SketchTable()
  for (const { sketch } of texts) table.add(unpackSketch(sketch))
  const ids = texts.map(({ id }) => id)
  const order = Uint32Array.from(texts, (_, at) => at)
  return { texts, ids, table, groups: groupsOf(table, ids, order, options.likeness) }
}

function groupsIn({ texts, ids, table, groups }: Alike): DuplicateGroup[] {
  const compared = (at: number): { id: string; facts: SurveyedText; sketch: Sketch } => {
    const text = texts[at] as SurveyedText
    return { id: text.id, facts: text, sketch: table.at(at) }
  }
  return groups.map(({ original, members }) => ({
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

/** An input that can be left out, and why. */
export interface Duplicated {
  /** The input that has the first of its documents. */
  original: string
  /** The least share of a document's text that another has in common with it; 1 where all are exact copies. */
  similarity: number
}

/** Inputs that can be left out without losing what their documents tell. */
export interface DuplicateInputs {
  inputs: ReadonlyMap<string, Duplicated>
  /** Documents that are alike to others and yet may tell something of their own, by their words and numbers. */
  own: number
}

/** The inputs all of whose documents are copies of documents of others, or near duplicates that tell the same. */
export async function duplicateInputs(options: AlikeOptions): Promise<DuplicateInputs> {
  const { texts, ids, table, groups } = await alike(options)
  const toldBy = (at: number) => {
    const { headline, vocabulary, words } = texts[at] as SurveyedText
    return { headline: vocabularyOfHeadline(headline), text: unpackVocabulary(vocabulary), words }
  }
  const covered = coveredIn(groups, { table, ids, toldBy }, options.likeness)
  const inputs = new Map<string, Duplicated>()
  const kept = new Set<string>()
  for (const [at, { source }] of texts.entries()) {
    const cover = covered.get(at)
    const original = cover === undefined ? source : (texts[cover.by] as SurveyedText).source
    const known = inputs.get(source)
    if (cover === undefined || original === source) kept.add(source)
    else if (known === undefined) inputs.set(source, { original, similarity: cover.similarity })
    else known.similarity = Math.min(known.similarity, cover.similarity)
  }
  for (const source of kept) inputs.delete(source)
  const duplicates = groups.reduce((sum, { members }) => sum + members.length - 1, 0)
  return { inputs, own: duplicates - covered.size }
}

function byPlace(a: SurveyedText, b: SurveyedText): number {
  return a.source === b.source ? a.record - b.record : a.source < b.source ? -1 : 1
}
