import type { SourceWarning } from '../../warnings.ts'
import { withArtifacts } from '../artifacts/index.ts'
import { type Line, linesOf } from '../blocks/lines.ts'
import type { Decoded } from '../encoding/decode.ts'
import { repairMojibake } from '../encoding/mojibake.ts'
import type { Format } from '../record/format.ts'
import { type FileFacts, makeRecord, type SourceRecord } from '../record/record.ts'
import type { ReadSettings } from '../record/settings.ts'
import { type ArticleStarts, articlesIn, labelledHeadline, severalWarning } from './several/index.ts'

/** Plain text: the whole file is one record, but where articles part for certain. */
export const plain: Format = {
  name: 'text',
  description: 'plain text, one article in a file or several with a head each',
  several: false,
  sniff: () => 'nothing else fits',
  split(decoded, file, settings) {
    const lines = linesOf(decoded.text).written
    const found = articlesIn(lines, decoded.text)
    if (found === null || settings.oneArticle === true) return [plainRecord(decoded, file, lines)]
    if (found.certain) return parted(lines, found, decoded, file)
    const record = plainRecord(decoded, file, lines)
    record.warnings.push(severalWarning(found.starts.map((at) => lines[at]?.number ?? 1)))
    return [record]
  }
}

/** Each article as a record of its own, a slice of the file. */
function parted(
  lines: readonly Line[],
  { starts, numbers, head = 0 }: ArticleStarts,
  decoded: Decoded,
  file: FileFacts
): SourceRecord[] {
  const records = starts.length
  return starts.map((start, at) => {
    const first = at === 0 ? undefined : lines[start]
    const end = lines[starts[at + 1] ?? lines.length]?.start ?? decoded.text.length
    const text = decoded.text.slice(first?.start ?? 0, end)
    const message = `the file holds ${records} articles; --one-article reads it as one`
    const warnings: SourceWarning[] = at === 0 ? [{ code: 'records', message, place: null }] : []
    const part = { text, firstLine: first?.number ?? 1, format: 'text', record: at + 1, records, warnings }
    const number = numbers?.[at]
    const said =
      number !== undefined
        ? numberedTitle(lines, start, number)
        : at === 0 && head > 0
          ? titleBelow(lines, head)
          : labelledTitle(lines, start)
    return withArtifacts(makeRecord({ ...part, ...said }, decoded, file))
  })
}

/** `Article 2` is no headline, and of `Article 2: Ferry returns` the last part is. */
function numberedTitle(lines: readonly Line[], start: number, { at, title }: { at: number; title: string }): LineFacts {
  // The record's own lines are counted from its first.
  const number = (lines[at]?.number ?? 1) - (start === 0 ? 1 : (lines[start]?.number ?? 1)) + 1
  return {
    marks: new Map([[number, [title === '' ? 'field-other' : 'field-headline']]]),
    joins: new Map([[number, 'apart']]),
    texts: new Map(title === '' ? [] : [[number, title]])
  }
}

/** Of what stands before the first article's head nothing is its headline. */
function titleBelow(lines: readonly Line[], head: number): LineFacts {
  const said = labelledTitle(lines, head, false)
  const before = lines.slice(0, head).map(({ number }) => [number, ['no-headline']] as const)
  return { ...said, marks: new Map([...before, ...(said.marks ?? [])]) }
}

/** What is known of a record's lines. */
type LineFacts = Partial<Pick<SourceRecord, 'marks' | 'joins' | 'texts' | 'hints'>>

function plainRecord(decoded: Decoded, file: FileFacts, lines = linesOf(decoded.text).written): SourceRecord {
  const part = { text: decoded.text, firstLine: 1, format: 'text', record: 1, records: 1 }
  return withArtifacts(makeRecord({ ...part, ...labelledTitle(lines, 0) }, decoded, file))
}

/**
 * `Title: …` over `Author: …` says what the headline is.
 *
 * @param opens whether the record begins with that line.
 */
function labelledTitle(lines: readonly Line[], at: number, opens = at > 0): LineFacts {
  const title = labelledHeadline(lines, at)
  const line = lines[at]
  if (title === null || line === undefined) return {}
  // The record's own lines are counted from its first.
  const number = opens ? 1 : line.number
  return {
    marks: new Map([[number, ['field-headline']]]),
    joins: new Map([[number, 'apart']]),
    texts: new Map([[number, title]]),
    hints: [{ field: 'title', value: title, line: line.number }]
  }
}

/** A text in memory, read as a file of plain text is. */
export function recordOfText(
  written: string,
  { name, fixMojibake }: Pick<ReadSettings, 'name' | 'fixMojibake'>
): SourceRecord {
  const { text, hints } = fixMojibake === true ? repairMojibake(written) : { text: written, hints: [] }
  const bom = text.charCodeAt(0) === 0xfeff
  const decoded = { text, encoding: 'utf-8', bom, guess: null, replaced: 0, why: 'a text' }
  const record = plainRecord(decoded, { name, bytes: null, sha256: null })
  return { ...record, hints: [...record.hints, ...hints] }
}
