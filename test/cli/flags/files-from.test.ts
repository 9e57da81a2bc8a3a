import { mkdirSync, writeFileSync } from 'node:fs'
import { afterAll, describe, expect, it } from 'vitest'
import { DUMP, type Ended, scratch, shell, stet } from '../../support/run-cli.ts'

const folder = scratch()
afterAll(folder.remove)
const { at } = folder
mkdirSync(at('in'))
/** Names that a list of lines can hold, and one that only NUL can keep apart. */
const NAMES = ['a.txt', ' lead.txt', 'tab\there.txt', 'é.txt', '*.txt', '-f.txt', 'in/b.txt']
for (const name of [...NAMES, 'two\nlines.txt'])
  writeFileSync(at(name), DUMP.replace('police boat', `boat of ${JSON.stringify(name).length}`))

const run = (args: readonly string[], input?: string): Promise<Ended> =>
  stet(args, { cwd: folder.path, ...(input === undefined ? {} : { input }) })
const namesIn = ({ stdout }: Ended) =>
  stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line).source.name)
    .sort()
const bare = (names: readonly string[]) => names.map((name) => name.replace('in/', '')).sort()

describe('--files-from', () => {
  it('takes names from a file, one a line, whatever ends the lines', async () => {
    for (const text of [
      NAMES.join('\n'),
      `${NAMES.join('\n')}\n`,
      `${NAMES.join('\r\n')}\r\n`,
      `\n${NAMES.join('\n\n')}\n\n`
    ]) {
      writeFileSync(at('list'), text)
      const result = await run(['--files-from', 'list', '-f', 'ndjson'])
      expect(result).toMatchObject({ code: 0, stderr: '' })
      expect(namesIn(result)).toEqual(bare(NAMES))
    }
  })

  it('takes names that end with NUL, with -0, from standard input too', async () => {
    const names = [...NAMES, 'two\nlines.txt']
    const result = await run(['--files-from', '-', '-0', '-f', 'ndjson'], `${names.join('\0')}\0`)
    expect(result).toMatchObject({ code: 0, stderr: '' })
    expect(namesIn(result)).toEqual(bare(names))
    const found = await shell("find . -name '*.txt' -print0 | $STET --files-from - --null -f ndjson", {
      cwd: folder.path
    })
    expect(namesIn(found)).toEqual(bare(names))
  })

  it('adds to the inputs that are named, folders among them, and what is named twice is read twice', async () => {
    writeFileSync(at('list'), 'in\na.txt\n')
    expect(namesIn(await run(['--files-from', 'list', 'a.txt', 'é.txt', '-f', 'ndjson']))).toEqual([
      'a.txt',
      'a.txt',
      'b.txt',
      'é.txt'
    ])
  })

  it('with no names in it gives nothing', async () => {
    expect(await run(['--files-from', '-', '-f', 'ndjson'], '')).toMatchObject({ code: 0, stdout: '', stderr: '' })
  })

  it('reports each name that is none, and reads the others', async () => {
    const result = await run(['--files-from', '-', '-f', 'ndjson'], 'gone.txt\na.txt\n')
    expect(result.code).toBe(1)
    expect(result.stderr).toMatch(/^stet: gone\.txt: there is no such file/)
    expect(namesIn(result)).toEqual(['a.txt'])
  })

  it('that is not there is one error', async () => {
    const result = await run(['--files-from', 'no-list', '-f', 'ndjson'])
    expect(result).toMatchObject({ code: 1, stdout: '' })
    expect(result.stderr).toMatch(/^stet: .*no-list/)
    expect(result.stderr.trimEnd().split('\n')).toHaveLength(1)
  })
})
