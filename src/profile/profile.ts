import { onFirstUse } from '../on-first-use.ts'
import type { Recurrence } from '../tree/recurrence.ts'
import type { Counts } from './counts.ts'
import { fingerprintOf } from './fingerprint.ts'
import { documentsWith, type Frequencies, frequenciesOf } from './frequencies.ts'
import { readProfile } from './read-file.ts'
import { isForeign, type KnownSource, sourceByLines } from './source-by-lines.ts'
import { sourceOf, WHOLE } from './source-of.ts'
import { textOfProfile } from './text-of-bytes.ts'

/** What a profile knows of a document. */
export interface Known {
  /** The source that the document is taken to be of; null where the profile has none that fits. */
  source: string | null
  /** The different documents of that source. */
  documents: number
  /** For each of its lines, how often it stands in the source; null where nothing is known of it, as of all where there is no other document. */
  recurrences: (Recurrence | null)[]
}

/** What recurs in the dumps of each source, ready to be asked. */
export interface Profile {
  /**
   * What is known of the lines of a document.
   *
   * @param url the document's address
   * @param path its input's path below the inputs' common folder
   */
  ask(lines: readonly string[], url: string | null, path: string | null): Known
}

/** A profile with the SHA-256 of its file. */
export interface NamedProfile extends Profile {
  sha256: string
}

/** Reads a profile file. @throws StetError `bad-profile` */
export function openProfile(bytes: Uint8Array): Profile {
  const { sources, limit } = readProfile(textOfProfile(bytes))
  return profileWith(sources, limit)
}

/** The same of counts. */
export function profileOf(counts: Counts): Profile {
  return profileWith(frequenciesOf(counts), counts.limit)
}

/**
 * A document is of the source that its address or folder names; where it has neither, or the profile none of that name, of the whole folder or the profile's only
 * source unless it lacks the lines that stand there, or of the one whose standing lines it holds: so is a dump of a folder that is given alone.
 */
function profileWith(sources: ReadonlyMap<string, Frequencies>, limit: number): Profile {
  const all = [...sources].map(([name, { dumps, copies, recurring }]) => ({
    name,
    documents: dumps - copies,
    recurring
  }))
  const byName = new Map(all.map((source) => [source.name, source]))
  const byLines = onFirstUse(() => sourceByLines(all))
  const [only] = all.length === 1 ? all : []
  const usual = byName.get(WHOLE) ?? only
  const foreign = onFirstUse(() => (usual === undefined ? () => true : isForeign(usual)))
  const unnamed = (lines: readonly number[], source: KnownSource | undefined) => {
    if (source !== undefined && !foreign()(lines)) return source
    return all.length > 1 ? byLines()(lines) : undefined
  }
  const sourceFor = (name: string, lines: readonly number[]) =>
    name === WHOLE ? unnamed(lines, usual) : (byName.get(name) ?? unnamed(lines, only))
  return {
    ask(lines, url, path) {
      const fingerprints = lines.map(fingerprintOf)
      const source = sourceFor(sourceOf(url, path), fingerprints)
      const { name = null, documents = 0 } = source ?? {}
      const known = (one: number) => source !== undefined && documents > 1 && one <= limit
      const recurrences = fingerprints.map((one) => (known(one) ? recurrenceIn(source as KnownSource, one) : null))
      return { source: name, documents, recurrences }
    }
  }
}

function recurrenceIn({ recurring, documents: of }: KnownSource, line: number): Recurrence {
  const counts = recurring.get(line)
  if (counts === undefined) return { documents: 1, of, before: 0, inside: 0, after: 0 }
  return { documents: documentsWith(counts), of, ...counts }
}
