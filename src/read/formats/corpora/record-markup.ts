import { StetError } from '../../../errors.ts'
import { withArtifacts } from '../../artifacts/index.ts'
import type { BadRecord, SourceRecord } from '../../record/record.ts'
import { marksOfShortText } from '../../record/short-text.ts'
import { textOfBlocks } from '../../record/text-blocks.ts'
import { readMarkdown } from '../markdown/markdown.ts'
import { bad, type JsonRecord } from './json-record.ts'

/** A record whose text has markup, with what the markup says; the parser is loaded for the first of them. */
export async function withMarkup({ markup, ...record }: JsonRecord): Promise<SourceRecord | BadRecord> {
  if (markup === undefined) return withArtifacts(record)
  return markup === 'html' ? withBlocks(record) : withMarks(record)
}

async function withMarks(record: SourceRecord): Promise<SourceRecord> {
  const { url, hints, warnings, facts, ...lines } = await readMarkdown(record.text, 1)
  const source = { ...record.source, url: record.source.url ?? url }
  return {
    ...record,
    ...lines,
    ...(facts === undefined ? {} : { facts: { ...facts, ...record.facts } }),
    source,
    hints: [...record.hints, ...hints],
    warnings: [...record.warnings, ...warnings]
  }
}

/** The text blocks that a page or a part of one shows. */
async function withBlocks(record: SourceRecord): Promise<SourceRecord | BadRecord> {
  const { blocksOfHtml } = await import('../markup/html-blocks.ts')
  const { id, record: number } = record.source
  try {
    const lines = textOfBlocks(blocksOfHtml(record.text))
    if (lines.text === '')
      return bad(id, 'bad-record', 'expected a text, but the HTML of the record shows none', number ?? 1)
    for (const [line, marks] of marksOfShortText(lines.text) ?? [])
      if (record.facts?.title !== undefined && !lines.marks.has(line)) lines.marks.set(line, marks)
    return { ...record, ...lines, source: { ...record.source, eol: 'lf' } }
  } catch (error) {
    if (!(error instanceof StetError)) throw error
    return bad(id, error.code, error.message, number ?? 1)
  }
}
