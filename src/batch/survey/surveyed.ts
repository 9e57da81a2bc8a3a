import type { ErrorCode } from '../../errors.ts'
import type { CountedDocument } from '../../profile/index.ts'
import type { UnreadRecord } from '../journal/entries.ts'
import type { ConvertSettings } from '../processing/engine.ts'

/** What a survey reads of each document. */
export type SurveyKind = 'texts' | 'lines'

/** What every worker of a survey is told once. */
export interface SurveySetup {
  kind: SurveyKind
  settings: ConvertSettings
  /** Only this part of the inputs and records, for `lines` by the ids of the texts alone; null for all. */
  shard: string | null
}

/** One input to be read. */
export interface SurveyTask {
  path: string
  /** Its path below the inputs' common folder. */
  source: string
  /** In bytes; null for what can be read only once. */
  size: number | null
}

/** A document of an input, with what near duplicates of it are found and told apart by. */
export interface SurveyedText {
  path: string
  source: string
  record: number
  id: string
  headline: string | null
  byline: string | null
  published: string | null
  publication: string | null
  language: string | null
  words: number
  sketch: string
  /** Its different words, packed. */
  vocabulary: string
}

/** Sent while an input is read: some of its documents. */
export interface SurveyEvent {
  texts?: SurveyedText[]
  lines?: CountedDocument[]
}

/** What came of an input: the records that could not be read, and why it could not be read itself. */
export interface SurveyedInput {
  path: string
  bad: UnreadRecord[]
  error: { code: ErrorCode; message: string } | null
}
