import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { isBad, type SourceRecord } from '../../../src/read/record/record.ts'
import { allOf } from '../../support/read-settings.ts'

const FOLDER = new URL('../../../fixtures/', import.meta.url)
const DUMP = /^dump\.(?!tagged)/
const NAMES = readdirSync(FOLDER).filter((name) => readdirSync(new URL(name, FOLDER)).some((file) => DUMP.test(file)))

function fixture(name: string): { name: string; bytes: Buffer } {
  const folder = new URL(`${name}/`, FOLDER)
  const file = readdirSync(folder).find((entry) => DUMP.test(entry)) as string
  return { name: file, bytes: readFileSync(new URL(file, folder)) }
}

async function doubts(bytes: string | Buffer, name: string, from: string | null): Promise<string[]> {
  const records = await allOf([bytes], { name, from })
  const good = records.filter((record) => !isBad(record)) as SourceRecord[]
  return good.flatMap(({ warnings }) =>
    warnings.flatMap(({ code, message }) => (code === 'format-doubtful' ? [message] : []))
  )
}

describe.each(NAMES)('%s', (folder) => {
  const { name, bytes } = fixture(folder)

  it('is not doubted in its own format, asked for or not', async () => {
    const [first] = (await allOf([bytes], { name })).filter((record) => !isBad(record)) as SourceRecord[]
    expect(await doubts(bytes, name, null)).toEqual([])
    expect(await doubts(bytes, name, first?.source.format ?? 'text')).toEqual([])
  })
})

const PASTE = 'Dam holds\n\nThe dam at Harlow held, the agency said.\n\nIt rained for two days and two nights.\n'
const JSONL = '{"title":"Dam holds","text":"The dam held."}\n{"title":"Ferry stops","text":"It stopped."}\n'

it.each([
  ['format-lexisnexis', 'factiva', /^read as factiva, as asked for, but it looks like lexisnexis \(“N of M DOCUMENTS”/],
  ['format-factiva', 'lexisnexis', /it looks like factiva \(.*\): leave --from out if it is not lexisnexis$/],
  ['format-nexis-uni', 'text', /it looks like nexis-uni/],
  ['format-gale', 'proquest', /it looks like gale/],
  ['format-mbox', 'text', /it looks like mail/],
  ['format-csv', 'markdown', /it looks like csv/],
  ['format-rss', 'mail', /it looks like feed/],
  ['format-wet', 'text', /it looks like wet/],
  ['format-docx-nexis-uni', 'europresse', /it looks like nexis-uni/],
  ['format-lexisnexis-german', 'genios', /it looks like lexisnexis/]
])('%s that is read as %s is said to look like what it is', async (folder, from, said) => {
  const { name, bytes } = fixture(folder)
  expect(await doubts(bytes, name, from)).toEqual([expect.stringMatching(said)])
})

it.each(['text', 'mail', 'story', 'wire', 'genios'])('JSON Lines that are read as %s are', async (from) => {
  expect(await doubts(JSONL, 'dump.txt', from)).toEqual([expect.stringContaining('it looks like jsonl')])
})

it.each([
  ...['mail', 'wire', 'story', 'jina', 'lexisnexis', 'nexis-uni', 'factiva', 'proquest', 'europresse', 'genios'],
  ...['newsbank', 'gale']
])('a paste that is read as %s has nothing of it', async (from) => {
  const said = `read as ${from}, as asked for, but it has nothing of that format: leave --from out if it is not ${from}`
  expect(await doubts(PASTE, 'dump.txt', from)).toEqual([said])
})

it.each([
  ['paste.eml', 'mail'],
  ['paste.story', 'story']
])('so has one that is named %s', async (name, format) => {
  const said = `read as ${format}, as the file’s name says, but it has nothing of that format: use --from text if it is not ${format}`
  expect(await doubts(PASTE, name, null)).toEqual([said])
})

it('what is named .md is said to look like what it is', async () => {
  const said =
    /^read as markdown, as the file’s name says, but it looks like jsonl .*: use --from jsonl if it is not markdown$/
  expect(await doubts(JSONL, 'notes.md', null)).toEqual([expect.stringMatching(said)])
})

it.each([
  ['text', PASTE],
  ['mail', ' \n'],
  ['factiva', ''],
  ['text', '# Dam holds\n\n## Harlow\n\nThe dam held, [the agency](https://a.example/) said.\n'],
  ['markdown', PASTE],
  ['text', 'body/paragraph | The dam held.\nbody/paragraph | It rained.\n'],
  ['mail', 'From: ann@a.example\nSubject: Dam holds\n\nThe dam held.\n'],
  ['factiva', 'HD Dam holds\nWC 250 words\nLP The dam at Harlow held, the agency said.\n'],
  ['lexisnexis', 'Dam holds\n\nBYLINE: Ann Example\n\nThe dam at Harlow held.\n'],
  ['newsbank', 'Dam holds\nThe Valley Ledger - March 2, 2021\n\nThe dam at Harlow held.\n'],
  ['genios', 'Der Damm hält\n\nQuelle: Talbote\n\nDer Damm in Harlow hält.\n'],
  ['wire', 'BC-Dam,0120\nDam holds\n   The dam at Harlow held.\n']
])('nothing is said of what has a sign of %s', async (from, text) => {
  expect(await doubts(text, 'dump.txt', from)).toEqual([])
})
