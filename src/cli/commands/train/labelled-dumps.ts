import { existsSync } from 'node:fs'
import path from 'node:path'
import { CorrectionsStore } from '../../../batch/bag/corrections-store.ts'
import { JOURNAL } from '../../../batch/journal/journal.ts'
import { StetError } from '../../../errors.ts'
import { correctedExamples } from '../../../review/learning/corrected-examples.ts'
import { ReviewedArchive } from '../../../review/sources/archive.ts'
import { type Example, exampleOf, type Gold, goldIn } from '../../../train/labelled-data.ts'
import { yieldToSignals } from '../../io/byte-input.ts'
import { wholeInput } from '../../io/whole-input.ts'

/** What labelled dumps come to. */
export interface LabelledDumps {
  examples: Example[]
  /** Lines that are not blank, and those of them that were corrected in an archive. */
  lines: number
  corrected: number
}

/**
 * All labelled dumps in files of JSON lines or tagged text, and those that archives hold: their articles that have been corrected.
 *
 * @param weights by which the lines of an archive are decided that nobody has corrected; null for those that are shipped
 * @throws StetError `bad-record` for a file of other things, `empty` for one that holds none, `missing` for an archive without corrections
 */
export async function labelledDumpsIn(
  data: readonly string[],
  weights: Uint8Array | null = null
): Promise<LabelledDumps> {
  const all: LabelledDumps = { examples: [], lines: 0, corrected: 0 }
  for (const place of data) {
    const found = isArchive(place)
      ? await dumpsOfArchive(place, weights)
      : await dumpsIn(await wholeInput(place), place)
    if (found.examples.length === 0) throw new StetError('empty', `${place}: expected labelled dumps, but got none`)
    for (const example of found.examples) all.examples.push(example)
    all.lines += found.lines
    all.corrected += found.corrected
  }
  return all
}

function isArchive(place: string): boolean {
  return place !== '-' && existsSync(path.join(place, JOURNAL))
}

async function dumpsOfArchive(folder: string, weights: Uint8Array | null): Promise<LabelledDumps> {
  const archive = new ReviewedArchive(folder, weights)
  await archive.whole
  const found = await correctedExamples(archive, new CorrectionsStore(archive.root).all())
  if (found.examples.length === 0)
    throw new StetError('missing', `${folder}: expected an archive with corrections, but nothing in it is corrected`)
  return found
}

function isLabelled({ labels }: Gold): boolean {
  return labels.some((label) => label !== '')
}

async function dumpsIn(bytes: Uint8Array, file: string): Promise<LabelledDumps> {
  const found: LabelledDumps = { examples: [], lines: 0, corrected: 0 }
  for (const gold of goldsIn(bytes, file)) {
    found.examples.push(exampleOf(gold))
    found.lines += gold.labels.filter((label) => label !== '').length
    await yieldToSignals()
  }
  return found
}

function goldsIn(bytes: Uint8Array, file: string): Gold[] {
  try {
    return goldIn(bytes, file).filter(isLabelled)
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : cause
    throw new StetError('bad-record', `${file}: expected labelled dumps; ${reason}`, { cause })
  }
}
