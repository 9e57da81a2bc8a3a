import { mkdirSync, writeFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { afterAll, describe, expect, it } from 'vitest'
import { scratch, stet } from '../../../support/run-cli.ts'

const folder = scratch()
afterAll(folder.remove)
const { at } = folder
mkdirSync(at('in'))

function file(name: string, bytes: string | Uint8Array): string {
  writeFileSync(at(`in/${name}`), bytes)
  return `in/${name}`
}

const NO_RECORD = 'there is no record in it, and so no article'

describe('an input with nothing in it is told of in the same words, whatever its format is:', () => {
  it.each([
    [file('none.txt', '')],
    [file('blank.txt', '\n \n')],
    [file('none.mbox', '')],
    [file('none.xml', '')],
    [file('none.txt.gz', gzipSync(''))]
  ])('%s is a dump without text, which gives a document', async (name) => {
    const { code, stdout, stderr } = await stet(['-f', 'ndjson', name], { cwd: folder.path })
    expect([code, JSON.parse(stdout).headline]).toEqual([0, null])
    expect(stderr).toBe(`${name}: warning: there is no text, and so no article (no-article)\n`)
  })

  it.each([
    [file('none.jsonl', '')],
    [file('blank.jsonl', '\n\n')],
    [file('none.jsonl.gz', gzipSync(''))],
    [file('none.wet', '')],
    [file('head.csv', 'id,text\n')],
    [file('list.json', '[]')]
  ])('%s has no record', async (name) => {
    const one = await stet(['-f', 'ndjson', name], { cwd: folder.path })
    expect(one).toMatchObject({ code: 0, stdout: '', stderr: `${name}: ${NO_RECORD}\n` })
    const inFolder = await stet([name, '--to', 'out'], { cwd: folder.path })
    expect(inFolder).toMatchObject({ code: 0, stdout: '', stderr: `${name}: ${NO_RECORD}\n` })
    const { code, stderr } = await stet(['archive', name, '--to', `bag-${name.slice(3)}`], { cwd: folder.path })
    expect(code).toBe(1)
    expect(stderr).toContain(`stet: ${name}: ${NO_RECORD}\n`)
  })

  it.each([
    [file('none.csv', ''), 'a table with a column text, content, raw_content, maintext, markdown'],
    [file('blank.csv', '\n \n'), 'a table with a column text, content, raw_content, maintext, markdown'],
    [file('none.json', ''), 'a JSON value'],
    [file('blank.json', '\ufeff\n'), 'a JSON value'],
    [`--from feed ${file('none.rss', '')}`, 'a record, an element item or entry with a text'],
    [`--from trec ${file('none.sgm', '')}`, 'a record, an element doc with a text']
  ])('%s is not what its format asks for', async (typed, expected) => {
    const { code, stdout, stderr } = await stet(typed.split(' '), { cwd: folder.path })
    const name = typed.split(' ').at(-1)
    expect([code, stdout, stderr]).toEqual([1, '', `stet: ${name}: expected ${expected}, but the file is empty\n`])
  })

  it('standard input without a record is a part of something larger', async () => {
    const nothing = await stet(['-f', 'ndjson', '--from', 'jsonl'], { input: '' })
    expect(nothing).toMatchObject({ code: 0, stdout: '', stderr: '' })
  })
})

it('a file of nothing but a broken record has its place in one form in every command', async () => {
  const name = file('broken.jsonl', '{"id":"a"}\n')
  for (const more of [[], ['--to', 'broken']]) {
    const { code, stderr } = await stet([name, ...more], { cwd: folder.path })
    expect([code, stderr]).toEqual([
      1,
      expect.stringMatching(/^stet: in\/broken\.jsonl:1: expected a string in field /)
    ])
  }
  const { stderr } = await stet(['archive', name, '--to', 'bag-broken'], { cwd: folder.path })
  expect(stderr).toMatch(/^stet: in\/broken\.jsonl:1: expected a string in field /)
})
