import type { Format, StreamFormat } from '../record/format.ts'
import { jina } from './corpora/jina.ts'
import { json } from './corpora/json.ts'
import { jsonl } from './corpora/jsonl.ts'
import { wet } from './corpora/wet.ts'
import { mail } from './mail/mail.ts'
import { markdown } from './markdown/markdown.ts'
import { plain } from './plain-text.ts'
import { csv } from './tables/csv.ts'
import { tagged } from './tagged.ts'
import { VENDORS } from './vendors/index.ts'

/** Formats of whole files, in the order in which they are tried; the last takes everything. */
export const FORMATS: readonly Format[] = [json, ...VENDORS, jina, mail, csv, markdown, tagged, plain]

/** Formats that are read record by record as the bytes arrive. */
export const STREAMS: readonly StreamFormat[] = [wet, jsonl]

/** The stream format that was asked for, or that the first bytes look like. */
export function streamOf(head: Uint8Array, from: string | null): StreamFormat | undefined {
  return STREAMS.find(({ name, sniff }) => (from === null ? sniff(head) : from === name))
}
