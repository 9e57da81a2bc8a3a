import type { Recurrence } from '../tree/recurrence.ts'
import { type Counts, documentsWith } from './counts.ts'
import { readProfile } from './file.ts'
import { fingerprintOf } from './fingerprint.ts'
import { sourceOf } from './source-of.ts'

/** What recurs in the dumps of each source, ready to be asked. */
export interface Profile {
  /**
   * For each line of a document, how often it stands in its source; null where nothing is known of it, and for all where the source
   * has fewer than two documents.
   *
   * @param url the document's address
   * @param path its input's path below the inputs' common folder
   */
  recurrences(lines: readonly string[], url: string | null, path: string | null): (Recurrence | null)[]
}

/** A profile with the SHA-256 of its file. */
export interface NamedProfile extends Profile {
  sha256: string
}

/** Reads a profile file. @throws StetError `bad-profile` */
export function openProfile(bytes: Uint8Array): Profile {
  return profileOf(readProfile(new TextDecoder().decode(bytes)).counts)
}

/** The same of counts. A document whose source is not in it is taken to be of its only source, if it has one. */
export function profileOf({ sources, limit }: Counts): Profile {
  const only = sources.size === 1 ? [...sources.values()][0] : undefined
  return {
    recurrences(lines, url, path) {
      const source = sources.get(sourceOf(url, path)) ?? only
      if (source === undefined || source.documents < 2) return lines.map(() => null)
      return lines.map((line) => {
        const fingerprint = fingerprintOf(line)
        if (fingerprint > limit) return null
        const counts = source.lines.get(fingerprint)
        const documents = counts === undefined ? 1 : documentsWith(counts)
        const { before = 0, inside = 0, after = 0 } = counts ?? {}
        return { documents, of: source.documents, before, inside, after }
      })
    }
  }
}
