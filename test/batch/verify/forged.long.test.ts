import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Document } from '../../../src/document/document.ts'
import { quickFolder } from '../../support/fast-folder.ts'
import { rehashed, retagged } from '../../support/rehash-bag.ts'
import { archived } from '../../support/run-archive.ts'
import { faultsIn } from '../../support/verify-faults.ts'

let root: string
const at = (name: string) => path.join(root, name)
const JSON_OF_A = 'data/json/a.txt.json'

beforeEach(async () => {
  root = quickFolder('stet-forged-')
  mkdirSync(at('in'))
  writeFileSync(at('in/a.txt'), 'A dam\n\nIt holds.\nAdvert\nIt leaks.\n')
  writeFileSync(at('in/b.txt'), 'Another dam\r\n\r\nIt holds too.\r\n')
  writeFileSync(at('in/c.jsonl'), '{"id":"1","text":"One\\n\\ntext"}\n{"id":"2","text":"Two\\n\\ntext"}\n')
  writeFileSync(at('in/d.jsonl'), '{"id":"1","text":"One\\n\\ntext"}\n{"id":"2"}\n')
  await archived({ inputs: [at('in')], to: at('out') })
  root = at('out')
})
afterEach(() => rmSync(path.dirname(root), { recursive: true, force: true }))

const faults = () => faultsIn(root)

function forge(change: (document: Document) => void, name = JSON_OF_A): void {
  const document = JSON.parse(readFileSync(at(name), 'utf8'))
  change(document)
  writeFileSync(at(name), `${JSON.stringify(document)}\n`)
}

/** The same change in a catalogue's row and in the journal, so that only the source disagrees. */
function inRows(from: string, to: string): void {
  for (const name of ['data/catalogue.ndjson', 'data/catalogue.csv', 'stet-journal.ndjson'])
    writeFileSync(at(name), readFileSync(at(name), 'utf8').replaceAll(from, to))
}

describe('verify of a document that was forged with every hash put right', () => {
  it('finds nothing in a bag whose sums were made again without a change', async () => {
    rehashed(root, () => forge(() => {}))
    expect(await faults()).toEqual([])
  })

  it.each<[string, (document: Document) => void]>([
    ['text', (document) => Object.assign(document, { text: 'It holds.\n\nIt never leaked.' })],
    ['text, of which a paragraph is gone', (document) => Object.assign(document, { text: 'It holds.' })],
    ['standfirst', (document) => forgeFact(document, 'standfirst', 'It will hold.')],
    ['authors', (document) => forgeFact(document, 'authors', ['Mara Lind'])],
    ['byline', (document) => Object.assign(document, { byline: 'By Mara Lind' })],
    ['dateline', (document) => Object.assign(document, { dateline: 'HARLOW' })],
    ['publication', (document) => forgeFact(document, 'publication', 'The Harlow Post', 'record')],
    ['section', (document) => forgeFact(document, 'section', 'Sport', 'record')],
    ['caption', (document) => document.captions.push({ text: 'The dam', credit: null, line: 3 })],
    [
      'update',
      (document) => document.updates.push({ heading: null, time: null, text: 'It broke.', line: 3, lineEnd: 3 })
    ],
    ['origins', (document) => Object.assign(document.origins, { page: 'text' })],
    ['number of lines', (document) => Object.assign(document.stats, { lines: 6 })],
    ['number of non-blank lines', (document) => Object.assign(document.stats, { nonBlank: 5 })],
    ['number of words', (document) => Object.assign(document.stats, { words: 99 })],
    ['number of struck lines', (document) => Object.assign(document.stats, { struckBlocks: 2 })],
    ['roles', (document) => Object.assign(document.stats.roles, { body: 3 })],
    ['source', (document) => Object.assign(document.source, { name: 'z.txt' })],
    ['address', (document) => Object.assign(document.source, { url: 'https://example.org/a' })],
    ['hash of the source', (document) => Object.assign(document.source, { sha256: '0'.repeat(64) })],
    ['encoding', (document) => Object.assign(document.source, { encoding: 'windows-1252' })],
    ['program', (document) => Object.assign(document.generator, { version: '9.9.9' })],
    ['weights', (document) => Object.assign(document.generator, { weights: 'others' })],
    ['fields', (document) => Object.assign(document, { fields: { views: 9 } })],
    ['number of the record', (document) => Object.assign(document.source, { record: 2 })]
  ])('names it by its %s', async (_, change) => {
    rehashed(root, () => forge(change))
    expect(await faults()).toContain(`accounting ${JSON_OF_A}`)
  })

  it('names it by its headline, though catalogue and journal say the same', async () => {
    rehashed(root, () => {
      forge((document) => Object.assign(document, { headline: 'A failed dam' }))
      inRows('A dam', 'A failed dam')
    })
    expect(await faults()).toEqual([`accounting ${JSON_OF_A}`])
  })

  it('names two documents of one file that were swapped', async () => {
    const [one, two] = ['data/json/c.jsonl/000001.json', 'data/json/c.jsonl/000002.json'] as const
    rehashed(root, () => {
      const text = readFileSync(at(one))
      writeFileSync(at(one), readFileSync(at(two)))
      writeFileSync(at(two), text)
    })
    expect(await faults()).toEqual(expect.arrayContaining([`accounting ${one}`, `accounting ${two}`]))
  })

  it('names a document with a key twice, of which other programs may read the other', async () => {
    const twice = () => {
      const text = readFileSync(at(JSON_OF_A), 'utf8')
      writeFileSync(at(JSON_OF_A), text.replace('{"', '{"headline":"A \\"failed\\" dam","'))
    }
    rehashed(root, twice)
    expect(await faults()).toEqual([`schema ${JSON_OF_A}`])
  })

  it.each([
    ['more records that could not be read', /"bad":0/, '"bad":1'],
    ['none where there are some', /"bad":1(,"errors":)\[[^\]]*\]/, '"bad":0$1[]']
  ])('names an input of which the journal says %s', async (_, from, to) => {
    rehashed(root, () => {
      const journal = readFileSync(at('stet-journal.ndjson'), 'utf8')
      const line = journal.split('\n').find((one) => from.test(one)) ?? ''
      writeFileSync(at('stet-journal.ndjson'), journal.replace(line, line.replace(from, to)))
    })
    expect(await faults()).toEqual([expect.stringMatching(/^accounting data\/source\//)])
  })

  it('names a manifest with a byte order mark', async () => {
    rehashed(root, () => {})
    writeFileSync(at('manifest-sha256.txt'), `\ufeff${readFileSync(at('manifest-sha256.txt'), 'utf8')}`)
    retagged(root)
    expect(await faults()).toContain('manifest manifest-sha256.txt')
  })

  it('names a document whose source was exchanged', async () => {
    rehashed(root, () => writeFileSync(at('data/source/a.txt'), 'A dam\n\nIt holds.\nAdvert\nIt broke.\n'))
    expect(await faults()).toContain(`accounting ${JSON_OF_A}`)
  })
})

function forgeFact(document: Document, fact: keyof Document['origins'], value: unknown, origin = 'text'): void {
  Object.assign(document, { [fact]: value })
  Object.assign(document.origins, { [fact]: origin })
}
