import { writeFileSync } from 'node:fs'
import { afterAll, describe, expect, it } from 'vitest'
import { fixture } from '../../support/fixtures.ts'
import { DUMP, scratch, stet } from '../../support/run-cli.ts'

const folder = scratch()
afterAll(folder.remove)
const { at } = folder
writeFileSync(at('plain.txt'), DUMP)
writeFileSync(at('marked.txt'), `\ufeff${DUMP.replaceAll('\n', '\r\n')}`)
writeFileSync(at('wide.txt'), Buffer.from(`\ufeff${DUMP}`, 'utf16le'))
writeFileSync(
  at('records.jsonl'),
  `${JSON.stringify({ id: 1, text: DUMP })}\n${JSON.stringify({ id: 2, text: DUMP })}\n`
)
writeFileSync(at('wrapped.txt'), fixture('hard-wrapped', 'dump.txt'))

describe('stet detect', () => {
  it.each([
    ['plain.txt', [/utf-8/, /text/, /blocks/]],
    ['marked.txt', [/utf-8/, /crlf/i]],
    ['wide.txt', [/utf-16le/]],
    ['records.jsonl', [/jsonl/, /\b2\b/]],
    ['wrapped.txt', [/wrapped/]]
  ])('says how %s came', async (name, words) => {
    const { code, stdout, stderr } = await stet(['detect', at(name)])
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    for (const word of words) expect(stdout).toMatch(word)
  })

  it.each([
    ['nothing', ''],
    ['tabs and line ends alone', '\t\t\n\t\n']
  ])('says of %s that there is no text, and names no layout', async (_, text) => {
    writeFileSync(at('none.txt'), text)
    const { code, stdout } = await stet(['detect', 'none.txt'], { cwd: folder.path })
    expect([code, stdout]).toEqual([0, expect.stringContaining(', text, 1 record\n')])
    expect(stdout).toContain('  note: there is no text\n')
    expect(stdout).not.toContain('layout')
  })

  it('says of one line that it is one', async () => {
    writeFileSync(at('line.txt'), 'Dam holds\n')
    expect((await stet(['detect', at('line.txt')])).stdout).toContain('  layout: blocks, a single line\n')
  })

  it('ends with 1 for a file that is not there', async () => {
    const { code, stdout, stderr } = await stet(['detect', at('gone.txt')])
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
    expect(stderr).toMatch(/^stet: .*gone\.txt/)
  })
})
