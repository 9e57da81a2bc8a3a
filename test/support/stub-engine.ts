import type { Engine } from '../../src/batch/processing/engine.ts'
import type { Document, DocumentBlock } from '../../src/document/document.ts'
import { recount } from '../../src/document/recount.ts'
import { statsOf } from '../../src/document/stats.ts'
import { read } from '../../src/read/index.ts'
import { idOf, isBad, type SourceRecord } from '../../src/read/record/record.ts'
import { settingsOf } from '../../src/settings.ts'
import type { RoleAndKind } from '../../src/tree/roles.ts'

/**
 * Stands in for the labeller where a test is about files: the first line is the headline, `Advert` is struck, all else
 * is body, one block a line. Documents are whole and true to their source. `before` is called before an input is read,
 * `after` when a record of it has been written.
 */
export function stubEngine(
  change: {
    version?: string
    before?: () => unknown
    after?: () => unknown
    pickOf?: (source: string) => (record: SourceRecord) => boolean
  } = {}
): Engine {
  return {
    formats: [
      { name: 'json', extension: 'json' },
      { name: 'markdown', extension: 'md' }
    ],
    version: change.version ?? '0.0.0',
    weights: 'stub',
    async *convert(chunks, { name, source }) {
      change.before?.()
      for await (const records of read(chunks, settingsOf({ name })))
        for (const record of records) {
          if (isBad(record)) yield { ok: false, error: record.error }
          else if (change.pickOf?.(source)(record) !== false) {
            const document = documentOf(record, change.version ?? '0.0.0')
            yield {
              ok: true,
              document,
              texts: [`${JSON.stringify(document)}\n`, `# ${document.headline}\n\n${document.text}\n`]
            }
            // Whoever takes the next one has written this one.
            change.after?.()
          }
        }
    }
  }
}

function documentOf(record: SourceRecord, version: string): Document {
  const blocks = blocksOf(record)
  const body = blocks.filter((block) => block.role === 'body').map((block) => block.text)
  const text = body.join('\n\n')
  return {
    schema: 'stet/document/2',
    id: idOf(record.text),
    type: record.text.includes('Live updates') ? 'live-blog' : 'article',
    language: null,
    headline: blocks[0]?.text ?? null,
    standfirst: null,
    byline: null,
    authors: [],
    dateline: null,
    published: null,
    modified: null,
    publication: null,
    section: null,
    page: null,
    origins: {
      headline: blocks.length > 0 ? 'text' : null,
      standfirst: null,
      authors: null,
      published: null,
      modified: null,
      language: null,
      publication: null,
      section: null,
      page: null
    },
    text,
    captions: [],
    updates: [],
    warnings:
      body.length > 0 ? [] : [{ level: 'warning', code: 'no-article', message: 'nothing', line: null, lineEnd: null }],
    hints: [],
    stats: statsOf(blocks, recount(record.text, record.firstLine, blocks, false), text),
    source: { ...record.source, layout: 'lines' },
    generator: { name: 'stet', version, weights: 'stub' },
    blocks
  }
}

function blocksOf(record: SourceRecord): DocumentBlock[] {
  const blocks: DocumentBlock[] = []
  let byte = 0
  for (const [index, line] of record.text.split('\n').entries()) {
    const length = Buffer.byteLength(line)
    if (line.trim() !== '') {
      const text = line.trim().replace(/\s+/g, ' ')
      const confidence = 1 / (1 + (text.length % 7))
      blocks.push({
        ...tagOf(line, blocks.length === 0),
        text,
        line: index + 1,
        lineEnd: index + 1,
        byte,
        byteEnd: byte + length,
        confidence,
        alt: null,
        why: ['stub/line']
      })
    }
    byte += length + 1
  }
  return blocks
}

function tagOf(line: string, isFirst: boolean): RoleAndKind {
  if (isFirst) return { role: 'headline', kind: null }
  return line === 'Advert' ? { role: 'boilerplate', kind: 'advert' } : { role: 'body', kind: 'paragraph' }
}
