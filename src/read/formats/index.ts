import { StetError } from '../../errors.ts'
import { INPUT_FORMATS } from '../../format-names.ts'
import type { Format, StreamFormat } from '../record/format.ts'
import type { ReadSettings } from '../record/settings.ts'
import { jina } from './corpora/jina.ts'
import { json } from './corpora/json.ts'
import { jsonl } from './corpora/jsonl.ts'
import { wet } from './corpora/wet.ts'
import { mail } from './mail/mail.ts'
import { markdown } from './markdown/markdown.ts'
import { MARKUP } from './markup/index.ts'
import { plain } from './plain-text.ts'
import { stet } from './stet/stet-json.ts'
import { csv } from './tables/csv.ts'
import { tagged } from './tagged.ts'
import { VENDORS } from './vendors/index.ts'
import { dispatch } from './wires/dispatch.ts'
import { story } from './wires/story.ts'

/** Formats of whole files, in the order in which they are tried; the last takes everything. */
export const FORMATS: readonly Format[] = [
  json,
  ...VENDORS,
  ...MARKUP,
  dispatch,
  story,
  jina,
  mail,
  csv,
  markdown,
  tagged,
  plain
]

/** Formats that files named as Markdown may be in: their own marks say more. */
const HEADED: readonly Format[] = [...VENDORS, jina]

/** Formats that are read record by record as the bytes arrive. */
export const STREAMS: readonly StreamFormat[] = [wet, jsonl, stet]

/** The last part of a file's name that says what is in it; how the file is packed does not. */
const EXTENSION = /\.([a-z0-9]{1,12})(?:\.(?:gz|zst|zstd))?$/i

/**
 * The formats that the extension of a file's name stands for; none where it stands for none, such as `.txt`. Nothing else
 * of a name decides anything.
 */
export function formatsNamed(name: string | null): readonly string[] {
  const extension = EXTENSION.exec(name ?? '')?.[1]?.toLowerCase()
  if (extension === undefined) return []
  return [...STREAMS, ...FORMATS].filter(({ extensions }) => extensions?.includes(extension)).map((one) => one.name)
}

/** What decides for a format of a stream: `--from`, the file's extension, or its first bytes. */
export interface StreamChoice {
  stream: StreamFormat
  why: string
}

/** The stream format that was asked for, that the file's name stands for, or that the first bytes look like. */
export function streamOf(
  head: Uint8Array,
  { from, name, encoding }: Pick<ReadSettings, 'from' | 'name' | 'encoding'>
): StreamChoice | null {
  const named = from === null ? formatsNamed(name) : []
  for (const stream of STREAMS) {
    if (from !== null ? from === stream.name : named.length === 1 && named[0] === stream.name)
      return { stream, why: from === null ? BY_EXTENSION : BY_REQUEST }
    if (from === null && (named.length === 0 || named.includes(stream.name)) && stream.sniff(head, named, encoding))
      return { stream, why: stream.why }
  }
  return null
}

/** Why a format was chosen: `--from`, or the file's name. */
export const BY_REQUEST = 'asked for'
export const BY_EXTENSION = 'the extension of the file’s name'

/**
 * The format that was asked for, that the file's name stands for, or the first that the text looks like, and why. An
 * export of a vendor that was saved as Markdown is known by its own marks.
 *
 * @throws StetError `bad-option` for a format that is not known.
 */
export function formatOf(text: string, { from, name }: ReadSettings): { format: Format; why: string } {
  if (from !== null) {
    const format = FORMATS.find((one) => one.name === from)
    if (format !== undefined) return { format, why: BY_REQUEST }
    throw new StetError('bad-option', `expected one of ${INPUT_FORMATS.join(', ')}, but got "${from}"`)
  }
  const bare = withPlainSpaces(text.charCodeAt(0) === BYTE_ORDER_MARK ? text.slice(1) : text)
  const named = formatsNamed(name)
  const isMarkdown = named.includes(markdown.name)
  for (const format of FORMATS.filter(({ asBytes }) => asBytes !== true)) {
    if (named.includes(format.name)) return { format, why: BY_EXTENSION }
    if (named.length > 0 && !(isMarkdown && HEADED.includes(format))) continue
    const why = format.sniff(bare, name)
    if (why !== null) return { format, why }
  }
  return { format: plain, why: 'nothing else fits' }
}

const BYTE_ORDER_MARK = 0xfeff
const OTHER_SPACES = /[\u00a0\u2000-\u200a\u202f\u3000]/g

/** What was copied from a page or a document is set in with spaces of other kinds. */
function withPlainSpaces(text: string): string {
  return text.replace(OTHER_SPACES, ' ')
}
