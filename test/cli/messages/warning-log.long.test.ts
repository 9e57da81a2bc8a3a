import { mkdirSync, writeFileSync } from 'node:fs'
import { afterAll, describe, expect, it } from 'vitest'
import { DUMP, scratch, stet } from '../../support/run-cli.ts'

const folder = scratch()
afterAll(folder.remove)
const { at } = folder
const DOUBTFUL = `${DUMP}\nLoad more updates\n`
writeFileSync(at('doubtful.txt'), DOUBTFUL)
writeFileSync(at('certain.txt'), DUMP)
writeFileSync(at('empty.txt'), '')
writeFileSync(at('records.jsonl'), [DOUBTFUL, DUMP, DOUBTFUL].map((text) => `${JSON.stringify({ text })}\n`).join(''))

const run = (...args: string[]) => stet(args, { cwd: folder.path })
const LINE = /(?:^|\n)doubtful\.txt:16: warning: .*\(incomplete-capture\)\n$/

describe('the warnings of one document', () => {
  it.each(['markdown', 'text', 'json', 'ndjson', 'tagged', 'labels'])(
    'are logged with their lines, for %s',
    async (format) => {
      const { code, stderr } = await run('doubtful.txt', '-f', format)
      expect(code).toBe(0)
      expect(stderr).toMatch(LINE)
    }
  )

  it('are logged where the output is a file, and where the input is a pipe', async () => {
    expect((await run('doubtful.txt', '-o', 'out.md')).stderr).toMatch(LINE)
    expect((await stet([], { input: DOUBTFUL })).stderr).toMatch(/^standard input:16: warning: /)
  })

  it('are not logged with --quiet, and are JSON where that is asked for', async () => {
    expect((await run('doubtful.txt', '-q')).stderr).toBe('')
    const { stderr } = await run('doubtful.txt', '--log-format', 'json')
    expect(JSON.parse(stderr)).toEqual({
      level: 'warning',
      code: 'incomplete-capture',
      message: expect.stringMatching(/^doubtful\.txt:16: /)
    })
  })
})

describe('the warnings of several documents', () => {
  it('are counted by their codes', async () => {
    expect((await run('doubtful.txt', 'certain.txt', 'empty.txt', '-f', 'ndjson')).stderr).toBe(
      '2 of 3 documents have warnings: 1 incomplete-capture, 1 no-article\n'
    )
    expect((await run('records.jsonl', '-f', 'ndjson')).stderr).toBe(
      '2 of 3 documents have warnings: 2 incomplete-capture\n'
    )
  })

  it('have their lines with --verbose', async () => {
    const { stderr } = await run('records.jsonl', '-f', 'ndjson', '-v')
    expect(stderr.match(/^records\.jsonl(#3)?:\d+: warning: /gm)).toHaveLength(2)
    expect(stderr).toMatch(/^2 of 3 documents have warnings/m)
  })

  it('are not logged where there are none', async () => {
    expect((await run('certain.txt', 'certain.txt', '-f', 'ndjson')).stderr).toBe('')
  })
})

describe('--strict', () => {
  it.each([
    [['doubtful.txt'], 'the document has warnings: 1 incomplete-capture'],
    [['records.jsonl', '-f', 'ndjson'], '2 of 3 documents have warnings: 2 incomplete-capture'],
    [['doubtful.txt', 'certain.txt', '--to', 'strict-out'], '1 of 2 documents has warnings: 1 incomplete-capture']
  ])('says why it fails, with --quiet too: %s', async (args, reason) => {
    const { code, stderr } = await run(...args, '--strict', '--quiet')
    expect({ code, stderr }).toEqual({ code: 1, stderr: `stet: --strict: ${reason}\n` })
    expect((await run('certain.txt', '--strict')).code).toBe(0)
  })
})

describe('--to with many inputs', () => {
  it('logs totals, and a paragraph for each document with --verbose', async () => {
    mkdirSync(at('many'))
    const text = (number: number) => (number === 7 ? DOUBTFUL : DUMP.replace(/^Published.*$/m, ''))
    for (let number = 0; number < 25; number++) writeFileSync(at(`many/${number}.txt`), text(number))
    const { code, stderr } = await run('many', '--to', 'many-out')
    expect(code).toBe(0)
    expect(stderr).toMatch(/^many-out: 25 documents, .*\n1 of 25 documents has warnings: 1 incomplete-capture\n$/)
    const verbose = await run('many', '--to', 'many-verbose', '--verbose')
    expect(verbose.stderr.match(/ {2}found /g)).toHaveLength(25)
  })
})
