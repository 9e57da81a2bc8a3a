import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { stet } from '../../../support/run-cli.ts'
import { elementsIn, parseXml } from '../../../support/xml.ts'

const PROSE = 'The dam at Harlow held through the night, the water agency said on Wednesday.'
const LINES = `{"id":"a","text":"Dam holds\\n\\n${PROSE}"}\n{"id":"b"}\n{"id":"c","text":"Ferry kept\\n\\n${PROSE}"}\n`

describe('several records in one output', () => {
  it('are rows under one head, and what cannot be read is an error, not a row', async () => {
    const { stdout, stderr, code } = await stet(['-f', 'csv', '--bom'], { input: LINES })
    const rows = parse(stdout, { bom: true, columns: true }) as { headline: string }[]
    expect([code, rows.map(({ headline }) => headline)]).toEqual([1, ['Dam holds', 'Ferry kept']])
    expect(stdout.startsWith('\ufeffid,source,')).toBe(true)
    expect(stderr).toContain('standard input:2: expected')
  })

  it('are one well-formed corpus of TEI', async () => {
    const { stdout } = await stet(['-f', 'TEI'], { input: LINES })
    expect(elementsIn(parseXml(stdout)).map(({ name }) => name)).toEqual(['teiHeader', 'TEI', 'TEI'])
  })

  it.each(['ninjs', 'json-ld', 'csl-json'])('are one list: %s', async (format) => {
    const { stdout } = await stet(['-f', format], { input: LINES })
    expect(JSON.parse(stdout)).toHaveLength(2)
  })
})

it('are said to be without front matter in Markdown, which one document has', async () => {
  const run = (input: string) => stet(['-f', 'markdown', '--from', 'jsonl'], { input })
  expect((await run(LINES)).stderr).toMatch(
    /have no front matter: authors and dates stand in the text, as the dump has them; --to /
  )
  const [first = ''] = LINES.split('\n')
  expect((await run(`${first}\n`)).stderr).not.toContain('front matter')
})

it('have their bylines and dates in the text of one Markdown, from lines or from the record', async () => {
  const text = `Ferry kept\n\nBy Ann Lowe\n\nPublished March 3, 2021\n\n${PROSE}`
  const records = [{ text }, { title: 'Dam holds', text: PROSE, authors: ['Bo Marsh'], date: '2021-03-04' }]
  const input = records.map((record) => `${JSON.stringify(record)}\n`).join('')
  const { stdout } = await stet(['-f', 'markdown', '--from', 'jsonl'], { input })
  expect(stdout).toBe(
    `# Ferry kept\n\nBy Ann Lowe\n\nPublished March 3, 2021\n\n${PROSE}\n\n# Dam holds\n\nBo Marsh\n\n2021-03-04\n\n${PROSE}\n`
  )
})

it('gives no head where there is no record', async () => {
  expect(await stet(['-f', 'csv', '--from', 'jsonl'], { input: '' })).toMatchObject({ code: 0, stdout: '' })
})
