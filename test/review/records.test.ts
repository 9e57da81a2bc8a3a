import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Converter } from '../../src/converter.ts'
import { CORRECTION_SCHEMA, type Correction } from '../../src/corrections/correction.ts'
import { groupCorrections } from '../../src/corrections/corrections.ts'
import { exportTagged } from '../../src/review/export-tagged.ts'
import { correctedExamples } from '../../src/review/learning/corrected-examples.ts'
import { ReviewedArchive } from '../../src/review/sources/archive.ts'
import { ArchiveRecords } from '../../src/review/sources/archive-records.ts'
import { archivedByStet } from '../support/run-archive.ts'

const story = (name: string) =>
  `The ${name} stops at noon\n\nThe harbour office said on Sunday that the ${name} would stop at noon until the end of the month.\n`
const NAMES = ['ferry', 'lamp', 'weir', 'mill']

let root: string
let archive: ReviewedArchive
beforeAll(async () => {
  root = mkdtempSync(path.join(tmpdir(), 'stet-records-'))
  mkdirSync(path.join(root, 'in'))
  writeFileSync(
    path.join(root, 'in/all.jsonl'),
    NAMES.map((name) => `${JSON.stringify({ text: story(name) })}\n`).join('')
  )
  writeFileSync(path.join(root, 'in/gone.txt'), story('tram'))
  await archivedByStet({ inputs: [path.join(root, 'in')], to: path.join(root, 'bag') })
  archive = new ReviewedArchive(path.join(root, 'bag'), null)
  rmSync(path.join(root, 'bag/data/source/gone.txt'))
})
afterAll(() => rmSync(root, { recursive: true, force: true }))

/** The records of the archive, and how often an original was read for them. */
function counted() {
  const converter = new Converter()
  const reads: string[] = []
  const read: Converter['read'] = (input, options = {}) => {
    reads.push(`${options.path}`)
    return Converter.prototype.read.call(converter, input, options)
  }
  const reader = Object.assign(Object.create(converter) as Converter, { read })
  return { records: new ArchiveRecords(archive.root, () => reader), reads }
}

const first = ({ text }: { text: string }) => text.split('\n', 1)[0]

describe('the records of an archive', () => {
  it('are read once for many articles of one original, and told where they cannot be read', async () => {
    const { records, reads } = counted()
    const [ferry, , weir, , gone] = archive.articles
    const found: (string | null | undefined)[] = []
    for await (const [article, record] of records.many(
      [ferry, gone, weir].map((one) => one as NonNullable<typeof one>)
    ))
      found.push(article.row.source, record && first(record))
    expect(found).toEqual([
      'all.jsonl',
      'The ferry stops at noon',
      'all.jsonl',
      'The weir stops at noon',
      'gone.txt',
      null
    ])
    expect(reads).toEqual(['all.jsonl'])
  })

  it('are read once for one article that is corrected again and again', async () => {
    const { records, reads } = counted()
    const mill = archive.at(3)
    for (let again = 0; again < 3; again++) expect(first(await records.one(mill))).toBe('The mill stops at noon')
    expect(reads).toEqual(['all.jsonl'])
    await expect(records.one(archive.at(4))).rejects.toThrow('gone.txt')
    await records.one(archive.at(0))
    await records.one(mill)
    expect(reads).toEqual(['all.jsonl', 'all.jsonl', 'all.jsonl'])
  })
})

describe('what is corrected', () => {
  const corrections = () =>
    groupCorrections(
      archive.articles.map(({ row }): Correction => {
        const name = row.source === 'gone.txt' ? 'tram' : (NAMES[row.record - 1] as string)
        const place = { document: row.id, line: 1, lineEnd: 1, text: [`The ${name} stops at noon`] }
        const given = { role: 'subhead', kind: null, before: null, note: null, at: null, by: null } as const
        return { schema: CORRECTION_SCHEMA, ...place, ...given }
      })
    )

  it('is exported as far as it can be read, and what cannot is named', async () => {
    const files = unzipSync(await exportTagged(archive, corrections()))
    expect(Object.keys(files).sort()).toEqual([
      'all.jsonl-2.tagged',
      'all.jsonl-3.tagged',
      'all.jsonl-4.tagged',
      'all.jsonl.tagged',
      'not-exported.txt'
    ])
    expect(strFromU8(files['all.jsonl-3.tagged'] as Uint8Array)).toMatch(/^subhead\/section +\| The weir/)
    expect(strFromU8(files['not-exported.txt'] as Uint8Array)).toBe('gone.txt: cannot be read any more\n')
  })

  it('is learned from as far as it can be read', async () => {
    const { documents, corrected } = await correctedExamples(archive, corrections())
    expect([documents.size, corrected]).toEqual([4, 4])
  })
})
