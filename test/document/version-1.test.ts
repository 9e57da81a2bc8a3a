import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, it, test } from 'vitest'
import { merge } from '../../src/batch/merge.ts'
import { verify } from '../../src/batch/verify/index.ts'
import { type Converted, Converter, type Document, type InputFormat } from '../../src/index.ts'
import { loadModel } from '../../src/label/index.ts'
import { bagFaults } from '../support/bagit-oracle.ts'
import { archived, archivedByStet } from '../support/run-archive.ts'
import { type Scratch, scratch } from '../support/run-cli.ts'

/** What version 0.1.0 of the program wrote, byte for byte: an archive, a line of JSON and tagged text. */
const WRITTEN = 'test/document/version-1'

let folder: Scratch
beforeEach(() => {
  folder = scratch()
  cpSync(`${WRITTEN}/bag`, folder.at('old'), { recursive: true })
})
afterEach(() => folder.remove())

describe('an archive of version 1', () => {
  it('is verified, its catalogues too', async () => {
    expect(bagFaults(folder.at('old'))).toEqual([])
    const { faults, records } = await verify({ folder: folder.at('old'), jobs: 1 })
    expect(faults).toEqual([])
    expect(records).toBe(2)
  })

  it('is found faulty where a document was altered', async () => {
    const file = folder.at('old/data/json/ferry.txt.json')
    writeFileSync(file, readFileSync(file, 'utf8').replace('Nils Aberg', 'Nils Oberg'))
    expect((await verify({ folder: folder.at('old'), jobs: 1 })).faults).not.toEqual([])
  })

  it('keeps what it has when the same is archived again, and has it made again where that is allowed', async () => {
    cpSync(folder.at('old/data/source'), folder.at('in'), { recursive: true })
    const inputs = [folder.at('in')]
    const before = readFileSync(folder.at('old/data/json/ferry.txt.json'), 'utf8')
    expect((await archivedByStet({ inputs, to: folder.at('old') })).actions).toMatchObject({ remade: 2 })
    expect(readFileSync(folder.at('old/data/json/ferry.txt.json'), 'utf8')).toBe(before)
    expect((await archivedByStet({ inputs, to: folder.at('old'), update: true })).actions).toMatchObject({
      replaced: 2
    })
    expect(JSON.parse(readFileSync(folder.at('old/data/json/ferry.txt.json'), 'utf8')).schema).toBe('stet/document/2')
    expect((await verify({ folder: folder.at('old'), jobs: 1 })).faults).toEqual([])
  })

  it('is merged with one of version 2', async () => {
    writeFileSync(folder.at('dam.txt'), 'Dam holds\n\nThe dam at Harlow held through the night, the agency said.\n')
    await archived({ inputs: [folder.at('dam.txt')], to: folder.at('new') })
    const [bags, to] = [[folder.at('old'), folder.at('new')], folder.at('all')]
    await merge({ bags, to, jobs: 1, dryRun: false, fsync: false, date: new Date(86_400_000) })
    const { faults, records } = await verify({ folder: to, jobs: 1 })
    expect(faults).toEqual([])
    expect(records).toBe(3)
    const rows = readFileSync(folder.at('all/data/catalogue.ndjson'), 'utf8').trim().split('\n')
    expect(rows.map((row) => JSON.parse(row).publication)).toEqual([null, null, null])
  })

  it.each([
    ['alone', ['old']],
    ['first', ['old', 'new']],
    ['last', ['new', 'old']]
  ])('has no authors and no day of change in the catalogue that it is merged into, %s', async (_, names) => {
    writeFileSync(folder.at('dam.txt'), 'Dam holds\n\nBy Maria Teller\n\nThe dam at Harlow held through the night.\n')
    await archivedByStet({ inputs: [folder.at('dam.txt')], to: folder.at('new') })
    const [bags, to] = [names.map((name) => folder.at(name)), folder.at('all')]
    await merge({ bags, to, jobs: 1, dryRun: false, fsync: false, date: new Date(86_400_000) })
    expect((await verify({ folder: to, jobs: 1 })).faults).toEqual([])
    const rows = readFileSync(folder.at('all/data/catalogue.ndjson'), 'utf8').trim().split('\n')
    const told = Object.fromEntries(rows.map((row) => JSON.parse(row)).map(({ source, authors }) => [source, authors]))
    expect(told).toMatchObject({ 'ferry.txt': null, 'ticker.txt': null })
    if (names.includes('new')) expect(told['dam.txt']).toBe('Maria Teller')
    const header = readFileSync(folder.at('all/data/catalogue.csv'), 'utf8').split('\n')[0]
    expect(header).toContain(',byline,authors,published,modified,')
    // The documents have them as they had.
    const ferry = JSON.parse(readFileSync(folder.at('all/data/json/ferry.txt.json'), 'utf8'))
    expect(ferry.authors).toEqual(['Nils Aberg'])
  })
})

/** The one document of a text in a format. */
async function documentOf(text: string, from: InputFormat): Promise<Document> {
  const found: Converted[] = []
  for await (const batch of new Converter({ from }).convert(Buffer.from(text))) found.push(...batch)
  const [only] = found
  if (found.length !== 1 || only?.ok !== true) throw new Error(`expected one record, but got ${JSON.stringify(found)}`)
  return only.result.document
}

test('JSON of version 1 is a record like any other: its facts stand', async () => {
  const [line = ''] = readFileSync(`${WRITTEN}/ferry.ndjson`, 'utf8').split('\n')
  const document = await documentOf(`${line}\n`, 'jsonl')
  expect(document).toMatchObject({
    schema: 'stet/document/2',
    headline: 'Ferry to Sula island stops for a week',
    authors: ['Nils Aberg'],
    published: '2023-06-06T09:30'
  })
  expect(document.origins).toMatchObject({ headline: 'record', authors: 'record', published: 'record' })
})

test('NDJSON of version 1 becomes any other format, as it was decided then', async () => {
  const { headline, schema } = await documentOf(readFileSync(`${WRITTEN}/ferry.ndjson`, 'utf8'), 'stet')
  expect({ headline, schema }).toEqual({ headline: 'Ferry to Sula island stops for a week', schema: 'stet/document/2' })
})

test('weights of version 1 are refused with what to do', () => {
  // Their first bytes: the name of the file and the number of its layout.
  const old = new Uint8Array(4096)
  old.set([0x53, 0x54, 0x45, 0x54, 3])
  expect(() => loadModel(old)).toThrow('these are of another: stet train makes new ones')
})

test('tagged text of version 1 is read as that of version 2', async () => {
  const tagged = readFileSync(`${WRITTEN}/ferry.tagged`, 'utf8')
  const { blocks } = await documentOf(tagged, 'tagged')
  expect(blocks).toHaveLength(tagged.split('\n').filter((line) => line !== '').length)
})
