import { writeFileSync } from 'node:fs'
import { afterAll, expect, it } from 'vitest'
import { DUMP, scratch, stet } from '../../support/run-cli.ts'

const folder = scratch()
afterAll(folder.remove)
const { at } = folder

it('names the records of an archive that could not be read each time, and each resumed run counts as not whole', async () => {
  const lines = [{ id: '1', text: DUMP }, { id: '2' }, { id: '3' }].map((record) => JSON.stringify(record))
  writeFileSync(at('a.jsonl'), `${lines.join('\n')}\n`)
  const said: string[] = []
  for (const args of [
    [at('a.jsonl'), '--to', at('bag')],
    [at('a.jsonl'), '--to', at('bag')],
    ['--merge', at('bag'), '--to', at('merged')],
    ['--merge', at('bag'), '--to', at('merged')]
  ]) {
    const { code, stderr } = await stet(['archive', ...args])
    expect(code).toBe(1)
    said.push(/; unread (.*?); look at/.exec(stderr)?.[1] ?? stderr)
  }
  for (const text of said) expect(text).toMatch(/^\S*a\.jsonl:2: expected .*, \S*a\.jsonl:3: expected [^,]*/)
})

it('an archive that failed says why, however quiet it is to be', async () => {
  for (const args of [
    [at('a.jsonl'), '--to', at('bag')],
    ['--merge', at('bag'), '--to', at('merged')]
  ]) {
    const { code, stderr } = await stet(['archive', ...args, '--quiet'])
    expect(code).toBe(1)
    expect(stderr.trimEnd().split('\n')).toEqual([
      expect.stringMatching(/^stet: \S*a\.jsonl:2: expected /),
      expect.stringMatching(/^stet: \S*a\.jsonl:3: expected /)
    ])
  }
})

it('the summary of an archive counts as warnings what a person ought to look at', async () => {
  writeFileSync(at('b.txt'), 'Dam holds\n\nThe dam at Harlow held through the night.\n\nLoad more updates\n')
  const { stderr } = await stet(['archive', at('b.txt'), '--to', at('other')])
  expect(stderr).toMatch(/; warnings 1 incomplete-capture; look at/)
})
