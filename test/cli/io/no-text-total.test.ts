import { mkdirSync, writeFileSync } from 'node:fs'
import { afterAll, describe, expect, it } from 'vitest'
import { noTextTotal } from '../../../src/cli/io/no-text-total.ts'
import { DUMP, scratch, stet } from '../../support/run-cli.ts'

const folder = scratch()
afterAll(folder.remove)
const { at } = folder
mkdirSync(at('in'))
writeFileSync(at('in/a.txt'), DUMP)
writeFileSync(at('in/t.jsonl'), `${JSON.stringify({ text: DUMP })}\n${JSON.stringify({ text: DUMP })}\n`)
for (const name of ['b.pdf', 'c.PDF', 'd.png']) writeFileSync(at(`in/${name}`), 'x')

describe('files in a folder that are no text by their ending', () => {
  it('are said once, with a total by ending', async () => {
    const { code, stderr } = await stet(['--no-config', at('in'), '-f', 'ndjson'])
    expect([code, stderr.match(/no text/g)?.length]).toEqual([0, 1])
    expect(stderr).toMatch(/^3 files were no text: 2 pdf, 1 png$/m)
  })

  it.each([[[]], [['--dry-run']]])('are counted by ending where a folder is archived, too: %j', async (more) => {
    const { code, stderr } = await stet(['archive', '--no-config', at('in'), '--to', at(`bag${more.length}`), ...more])
    expect([code, stderr.match(/^3 files were no text: 2 pdf, 1 png$/gm)?.length]).toEqual([0, 1])
    const quiet = await stet([
      'archive',
      '--no-config',
      '--quiet',
      at('in'),
      '--to',
      at(`quiet${more.length}`),
      ...more
    ])
    expect(quiet.stderr).toBe('')
  })

  it.each([[[]], [['--to', 'out', '--force']]])('end with 1 where --strict asks: %j', async (more) => {
    const places = more.map((word) => (word === 'out' ? at('out') : word))
    expect((await stet(['--no-config', at('in'), '-f', 'ndjson', '--strict', ...places])).code).toBe(1)
  })

  it('are not said with --quiet', async () => {
    expect((await stet(['--no-config', '--quiet', at('in'), '-f', 'ndjson'])).stderr).toBe('')
  })

  it('are in the table of detect, with the formats of the others', async () => {
    writeFileSync(at('in/page.txt'), '<html><body><p>It held.</p></body></html>')
    const { code, stdout } = await stet(['detect', at('in')])
    expect(code).toBe(1)
    const table = stdout.slice(stdout.lastIndexOf('\n\n') + 2)
    expect(
      table
        .trimEnd()
        .split('\n')
        .map((line) => line.trim().split(/ {2,}/))
    ).toEqual([
      ['format', 'files', 'records', 'cannot be read'],
      ['jsonl', '1', '2'],
      ['text', '1', '1'],
      ['refused', '1'],
      ['no text', '3']
    ])
  })

  it('are none where there are none', () => {
    expect(noTextTotal([{ level: 'skipped', path: 'x', message: 'a pipe, not opened' }])).toBeNull()
    expect(noTextTotal([{ level: 'skipped', path: 'x', message: '', ending: 'mp3' }])?.message).toBe(
      '1 file was no text: 1 mp3'
    )
  })
})
