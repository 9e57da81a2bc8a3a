import { Counts, documentsWith, type Frequencies, frequenciesOf, profileText } from '../profile/index.ts'
import type { InputFile } from './inputs/walk.ts'
import { loadEngine } from './processing/engine.ts'
import { profileOfBag } from './run/bag-profiles.ts'
import type { ProfileCounts } from './run/events.ts'
import type { ArchiveOptions } from './run/options.ts'
import type { Summary } from './run/summary.ts'
import { engineOf, type SurveyOptions, survey } from './survey/survey.ts'

/** A profile and what it comes to. */
export interface MadeProfile extends ProfileCounts {
  text: string
}

/**
 * The profile of the documents of inputs: the same bytes whatever order they are read in. Labels each document, without a profile, to tell where
 * its lines stand.
 *
 * @throws StetError `too-large` for more documents or sources than a profile may have
 */
export async function profileOfInputs(options: Omit<SurveyOptions, 'kind' | 'onEvent'>): Promise<MadeProfile> {
  const settings = { ...options.settings, profile: null }
  const engine = options.engine ?? (await engineOf({ kind: 'lines', settings, shard: options.shard }))
  const counts = new Counts()
  await survey({
    ...options,
    settings,
    kind: 'lines',
    onEvent: ({ lines = [] }) => {
      for (const document of lines) counts.add(document)
    }
  })
  counts.finish()
  const all = [...frequenciesOf(counts).values()]
  const sum = (of: (one: Frequencies) => number) => all.reduce((whole, one) => whole + of(one), 0)
  return {
    text: profileText(counts, { version: engine.version, weights: engine.weights ?? 'unknown' }),
    documents: sum(({ dumps }) => dumps),
    copies: sum(({ copies }) => copies),
    sources: all.length,
    recurring: sum(({ recurring }) => recurring.size),
    isCut: counts.limit < Number.POSITIVE_INFINITY
  }
}

/**
 * The profile of all inputs, of which a shard is a part, where one is asked for; of an archive that has one already that one, so that only what is
 * new is done, unless it is to be updated.
 */
export async function autoProfile(
  options: ArchiveOptions,
  inputs: readonly InputFile[]
): Promise<{ profile?: Uint8Array }> {
  const { autoProfile: isAsked = false, to, update, settings, jobs, signal, onEvent } = options
  if (!isAsked || inputs.length === 0) return {}
  const plain = { ...settings, profile: null }
  const engine = options.engine ?? (await loadEngine({ settings: plain, formats: [], shard: null }))
  const kept = update ? null : profileOfBag(to, engine.weights)
  if (kept !== null) {
    onEvent?.({ type: 'profile-kept', documents: kept.documents })
    return { profile: kept.bytes }
  }
  const made = await profileOfInputs({
    ...{ inputs, settings, jobs, engine: options.engine, shard: null },
    ...(signal === undefined ? {} : { signal }),
    // What cannot be read is reported when it is archived.
    onInput: ({ path }) => onEvent?.({ type: 'looked', path })
  })
  if (signal?.aborted === true) return {}
  onEvent?.({ type: 'profiled', profile: made })
  return { profile: Buffer.from(made.text) }
}

/** A line of the text in fewer documents, or in a smaller share of its source, may well be the text's. */
const SHARED = { documents: 4, share: 0.1 } as const

/** Lines that many documents keep as their text; those of copies and near copies count once. */
export function sharedText(kept: Counts | null): Summary['sharedText'] {
  const all = kept === null ? [] : [...frequenciesOf(kept.finish()).values()]
  const shared = all.flatMap(({ dumps, copies, recurring }) => {
    const least = Math.max(SHARED.documents, SHARED.share * (dumps - copies))
    return [...recurring.values()].map(documentsWith).filter((count) => count >= least)
  })
  if (shared.length === 0) return null
  const documents = all.reduce((sum, { dumps, copies }) => sum + dumps - copies, 0)
  return { lines: shared.length, most: shared.reduce((a, b) => Math.max(a, b)), documents }
}
