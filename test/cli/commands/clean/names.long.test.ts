import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { filesUnder } from '../../../support/folder-snapshot.ts'
import { type Scratch, scratch, stet } from '../../../support/run-cli.ts'

const dumpOf = (headline: string) =>
  `${headline}\n\nBy Ann Bell\nPublished March 3, 2021 at 5:42 PM\n\nThe dam at Harlow held through the night, the water agency said on Wednesday.\n`

let folder: Scratch
beforeEach(() => {
  folder = scratch()
  writeFileSync(folder.at('one.txt'), dumpOf('Dam holds: what now?'))
  writeFileSync(folder.at('two.txt'), dumpOf('Ferry kept'))
  onTestFinished(() => folder.remove())
})
const run = (...args: string[]) => stet(args, { cwd: folder.path })
const written = () => filesUnder(folder.at('out')).map((file) => path.relative(folder.at('out'), file))

describe('files in a folder', () => {
  it.each([
    [
      'a pattern',
      ['--name', '{year}/{month}/{slug}.{lang}'],
      ['2021/2021-03/dam-holds-what-now.en.md', '2021/2021-03/ferry-kept.en.md']
    ],
    ['a pattern of their own names', ['--name', '{folder}/{stem}-{record}'], ['one-1.md', 'two-1.md']],
    ['their headlines for Obsidian', ['--flavor', 'obsidian'], ['Dam holds what now.md', 'Ferry kept.md']],
    ['their headlines for Hugo', ['--flavor', 'hugo'], ['dam-holds-what-now.md', 'ferry-kept.md']],
    [
      'day and headline for Jekyll',
      ['--flavor', 'jekyll'],
      ['2021-03-03-dam-holds-what-now.md', '2021-03-03-ferry-kept.md']
    ],
    ['their inputs for Quarto', ['--flavor', 'quarto'], ['one.qmd', 'two.qmd']],
    ['a pattern before that of the program', ['--flavor', 'hugo', '--name', '{stem}'], ['one.md', 'two.md']]
  ])('are named by %s', async (_, flags, names) => {
    expect(await run('one.txt', 'two.txt', '--to', 'out', ...flags)).toMatchObject({ code: 0 })
    expect(written()).toEqual(names)
    expect((await run('one.txt', 'two.txt', '--to', 'out', ...flags)).code).toBe(0)
    expect(written()).toEqual(names)
  })

  it('are not written at all where two would have one name', async () => {
    writeFileSync(folder.at('two.txt'), dumpOf('Dam holds – what now'))
    const { code, stderr } = await run('one.txt', 'two.txt', '--to', 'out', '--flavor', 'hugo')
    expect(code).toBe(2)
    expect(stderr).toContain("one.txt and two.txt would both be written here; --name '{slug}-{sha8}'")
    expect(written()).toEqual([])
  })

  it('are named by several threads as by one, and left out by the next run over their own folder', async () => {
    for (let at = 0; at < 40; at++) writeFileSync(folder.at(`in-${at}.txt`), dumpOf(`Ferry ${at} kept`))
    const all = await run('.', '--to', 'out', '--name', '{slug}', '-f', 'text', '-j', '2', '-q')
    expect(all).toMatchObject({ code: 0, stderr: '' })
    expect(written().filter((name) => !name.startsWith('.'))).toHaveLength(42)
    const again = await run('.', '--to', 'out', '--name', '{slug}', '-f', 'text', '-j', '2')
    expect(again.code).toBe(0)
    expect(written().filter((name) => !name.startsWith('.'))).toHaveLength(42)
  })
})

describe('a flag that would have no effect', () => {
  it.each([
    ['--name', ['one.txt', '--name', '{slug}'], 'expected --name with --to'],
    ['--flavor', ['one.txt', '-f', 'text', '--flavor', 'hugo'], 'expected --flavor with --format markdown'],
    ['a field that there is not', ['one.txt', '--to', 'out', '--name', '{titel}'], '{titel} is no field of a name'],
    ['a way out', ['one.txt', '--to', 'out', '--name', '../{slug}'], 'leads out of the folder'],
    ['standard input', ['-', '--to', 'out', '--name', '{slug}'], 'standard input can be read only once']
  ])('is refused: %s', async (_, args, message) => {
    const { code, stderr } = await run(...args)
    expect([code, stderr]).toEqual([2, expect.stringContaining(message)])
  })

  it('is none where a variable sets it for all runs', async () => {
    const env = { STET_FLAVOR: 'hugo', STET_NAME: '{slug}' }
    const { code, stdout } = await stet(['one.txt', '-f', 'text'], { cwd: folder.path, env })
    expect([code, stdout.split('\n')[0]]).toEqual([0, 'Dam holds: what now?'])
  })
})

it('writes for a program on standard output, too', async () => {
  const { stdout } = await run('one.txt', '--flavor', 'hugo')
  expect(stdout).toContain('params:\n  author:\n    - "Ann Bell"\n')
  expect(readFileSync(folder.at('one.txt'), 'utf8')).toContain('Dam holds')
})
