import type { Hint } from '../../document/document.ts'
import type { Mark } from '../../tree/dump.ts'
import type { SourceWarning } from '../../warnings.ts'
import type { Join } from '../blocks/hard-wrap.ts'
import type { Line } from '../blocks/lines.ts'

/** What a text shows of the way it came here, as evidence for its lines; numbers count within the record. */
export interface ArtifactEvidence {
  marks: Map<number, readonly Mark[]>
  joins: Map<number, Join>
  texts: Map<number, string>
  hints: Hint[]
  warnings: SourceWarning[]
}

/** One kind of artifact: a cheap look at the whole text, then the lines it is about. */
export interface Artifact {
  name: string
  /** What shows it, for `stet detect`. */
  why: string
  looksLike(text: string, lines: () => readonly Line[]): boolean
  find(lines: readonly Line[], found: ArtifactEvidence, text: string): void
}
