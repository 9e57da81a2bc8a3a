import type { Hint } from '../../../document/document.ts'
import type { RecordFacts } from '../../../tree/record-facts.ts'
import { linesOf } from '../../blocks/lines.ts'
import type { Decoded } from '../../encoding/decode.ts'
import type { Format } from '../../record/format.ts'
import { inFile, partsAt, type TextPart } from '../../record/parts.ts'
import { type FileFacts, makeRecord, type SourceRecord } from '../../record/record.ts'
import { readMarkdown } from '../markdown/markdown.ts'

/** The reader's own lines before the page, in this order; only the first two are always there. */
const FIELDS = ['Title', 'URL Source', 'Published Time', 'Warning', 'Number of Pages']
const CONTENT = 'Markdown Content:'

/** What Jina Reader answers: a header of a few fields, then the page as Markdown. */
export const jina: Format = {
  name: 'jina',
  description: 'Jina Reader: a header, then Markdown',
  several: true,
  sniff: (text) =>
    /^\s*Title: [^\r\n]*(?:\r\n?|\n){1,2}URL Source: /.test(text) ? 'the header Title: and URL Source:' : null,
  hasSign: (text) => FIELDS.some((name) => text.trimStart().startsWith(`${name}: `)),
  split(decoded, file) {
    const heads = [...decoded.text.matchAll(HEAD)].map(({ index }) => index)
    const parts = partsAt(decoded.text, heads)
    return Promise.all(
      parts.map((part, at) => readPage(part, { record: at + 1, records: parts.length }, decoded, file))
    )
  }
}

/** Where a page begins, of several in one file. */
const HEAD = /^Title: .*(?:\r\n?|\n){1,2}URL Source: /gm

async function readPage(
  { text, firstLine }: TextPart,
  place: { record: number; records: number },
  decoded: Decoded,
  file: FileFacts
): Promise<SourceRecord> {
  const written = linesOf(text).written
  const content = written.find((line) => line.text === CONTENT)
  const header = written.filter((line) => line.number <= (content?.number ?? headEnd(written)))
  const given: Hint[] = header.flatMap(({ text: line, number }) => {
    const field = FIELDS.find((name) => line.startsWith(`${name}: `))
    return field === undefined ? [] : [{ field, value: line.slice(field.length + 2), line: number }]
  })
  const from = (header.at(-1)?.number ?? 0) + 1
  const facts = factsIn(given)
  const { url, hints, warnings, ...lines } = inFile(await readMarkdown(text, from, given), firstLine)
  const marks = new Map(lines.marks)
  for (const { number } of header) if (!marks.has(number)) marks.set(number, ['field-other'])
  return makeRecord(
    { ...lines, ...place, marks, text, firstLine, format: 'jina', url, hints, warnings, facts },
    decoded,
    file
  )
}

function factsIn(given: readonly Hint[]): RecordFacts {
  const valueIn = (name: string) => given.find(({ field }) => field === name)?.value
  const title = valueIn('Title')
  const published = valueIn('Published Time')
  return { ...(title === undefined ? {} : { title }), ...(published === undefined ? {} : { published }) }
}

/** Without the line that opens the content, the header ends with its last field. */
function headEnd(written: readonly { text: string; number: number }[]): number {
  const fields = written
    .slice(0, FIELDS.length)
    .filter((line) => FIELDS.some((name) => line.text.startsWith(`${name}: `)))
  return fields.at(-1)?.number ?? 0
}
