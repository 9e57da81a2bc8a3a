import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { dumpOf } from '../../../src/read/blocks/index.ts'
import { FORMATS } from '../../../src/read/formats/index.ts'
import { isBad, type SourceRecord } from '../../../src/read/record/record.ts'
import { allOf } from '../../support/read-settings.ts'

const FOLDER = new URL('../../../fixtures/', import.meta.url)
const SHOWN = readdirSync(FOLDER).filter((name) => name.startsWith('format-'))

const CONVERTED: ReadonlySet<string> = new Set(
  FORMATS.filter(({ converts }) => converts === true).map(({ name }) => name)
)

/**
 * What reading made of a fixture, to be read by people: `read.txt` beside the dump holds the answer. A block is
 * its lines, its marks and its text; what the record's container said stands before the blocks.
 */
function shown(record: SourceRecord): string {
  const { source, firstLine, hints, warnings, text } = record
  const dump = dumpOf(text, record)
  const head = `record ${source.record} of ${source.records}: ${source.format}, ${source.encoding}, ${dump.layout}, from line ${firstLine}`
  const said = [`id ${source.id}`, `url ${source.url}`, ...warnings.map((note) => `note ${note.code}: ${note.message}`)]
  const hinted = hints.map(({ field, value, line }) => `hint ${field} = ${value}${line === null ? '' : ` (${line})`}`)
  const kept = record.kept === undefined ? [] : [`kept ${JSON.stringify(record.kept)}`]
  const blocks = dump.children.map((block) => {
    const lines = block.line === block.lineEnd ? `${block.line}` : `${block.line}-${block.lineEnd}`
    return `${lines.padStart(7)} ${block.marks.join(' ').padEnd(16)} | ${block.text}`
  })
  return `${[head, ...said, ...hinted, ...kept, ...blocks].join('\n')}\n`
}

describe.each(SHOWN)('%s', (name) => {
  const folder = new URL(`${name}/`, FOLDER)
  const file = readdirSync(folder).find((entry) => entry.startsWith('dump.')) as string
  const bytes = readFileSync(new URL(file, folder))

  it('is read as its answer says', async () => {
    const records = await allOf([bytes], { name: file, keepFields: true })
    const answer = records
      .map((record) =>
        isBad(record) ? `bad: id ${record.id}, ${record.error.code} on line ${record.error.line}\n` : shown(record)
      )
      .join('\n')
    await expect(answer).toMatchFileSnapshot(new URL('read.txt', folder).pathname)
  })

  it('has every written line in one block of one record', async () => {
    const records = (await allOf([bytes], { name: file })).filter((record) => !isBad(record)) as SourceRecord[]
    if (records.some(({ source }) => source.sha256 === null || CONVERTED.has(source.format))) return
    const text = records.map((record) => record.text).join('')
    const covered = records.flatMap((record) =>
      dumpOf(record.text, record).children.flatMap(({ line, lineEnd }) =>
        Array.from({ length: lineEnd - line + 1 }, (_, at) => line + at)
      )
    )
    const written = dumpOf(text, { width: null }).children.map(({ line }) => line)
    expect(covered).toEqual(written)
  })
})
