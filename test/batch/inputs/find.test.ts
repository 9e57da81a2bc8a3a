import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { find } from '../../../src/batch/inputs/find.ts'

let root: string
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'stet-find-'))
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

function plant(...files: string[]): void {
  for (const file of files) {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true })
    writeFileSync(path.join(root, file), file)
  }
}
const at = (name: string) => path.join(root, name)
const names = (result: Awaited<ReturnType<typeof find>>) => result.found.map((one) => one.relative)

describe('find', () => {
  it('takes a folder in order with its own tree, hidden files left out', async () => {
    plant('b.txt', 'a/z.txt', 'a/b/c', 'a.txt', '.hidden', 'a/.git/config')
    const result = await find([root])
    expect(names(result)).toEqual(['a.txt', 'a/b/c', 'a/z.txt', 'b.txt'])
    expect(result.problems).toEqual([])
    expect(result.found[0]).toEqual({ path: at('a.txt'), relative: 'a.txt', size: 5 })
  })

  it('finds the same file once, by whatever inputs', async () => {
    plant('in/a.txt', 'in/b.txt')
    symlinkSync(at('in'), at('link'))
    const result = await find([at('in'), at('in/a.txt'), at('in/*.txt'), at('link')])
    expect(result.found.map((one) => path.basename(one.path))).toEqual(['a.txt', 'b.txt'])
  })

  it('keeps the tree below the deepest common folder of several inputs', async () => {
    plant('2020/x.txt', '2021/x.txt')
    expect(names(await find([at('2020'), at('2021')]))).toEqual(['2020/x.txt', '2021/x.txt'])
    expect(names(await find([at('2020/x.txt'), at('2021/x.txt')]))).toEqual(['2020/x.txt', '2021/x.txt'])
    expect(names(await find([at('2020/x.txt')]))).toEqual(['x.txt'])
    expect(names(await find([path.join(root, '2020', '..', '2021')]))).toEqual(['x.txt'])
  })

  it('takes globs from their fixed part on, and a file whose name looks like one', async () => {
    plant('d/a/1.txt', 'd/2.txt', 'd/3.md', 'd/[x].txt')
    expect(names(await find([`${root}/d/**/*.txt`]))).toEqual(['2.txt', '[x].txt', 'a/1.txt'])
    expect(names(await find([at('d/[x].txt')]))).toEqual(['[x].txt'])
  })

  it('takes odd names as they are', async () => {
    const odd = [' lead', '-dash', 'it\'s "q"', 'new\nline', 'e\u0301', 'émoji 🗞', '.. ..', 'x'.repeat(250), 'a\\b']
    plant(...odd)
    expect(names(await find([root])).sort()).toEqual(odd.filter((name) => !name.startsWith('.')).sort())
  })

  it('does not follow links out of a folder unless asked, and ends where links lead round', async () => {
    plant('in/a.txt', 'out/b.txt')
    symlinkSync(at('out'), at('in/folder'))
    symlinkSync(at('out/b.txt'), at('in/file'))
    symlinkSync(at('in'), at('in/round'))
    const shy = await find([at('in')])
    expect(names(shy)).toEqual(['a.txt'])
    expect(shy.problems.map((one) => [one.level, path.basename(one.path)])).toEqual([
      ['skipped', 'file'],
      ['skipped', 'folder'],
      ['skipped', 'round']
    ])
    const bold = await find([at('in')], { follow: true })
    expect(bold.found.map((one) => path.basename(one.path))).toHaveLength(2)
  })

  it('passes by pictures and archives in folders, and takes them when named', async () => {
    plant('a.txt', 'b.JPG', 'c.zip')
    const result = await find([root])
    expect(names(result)).toEqual(['a.txt'])
    expect(result.problems.map((one) => one.message)).toEqual([
      'not text, by its ending .jpg',
      'not text, by its ending .zip'
    ])
    expect(names(await find([at('b.JPG')]))).toEqual(['b.JPG'])
  })

  it('does not open a pipe met in a folder, and takes one given by name', async () => {
    plant('a.txt')
    execFileSync('mkfifo', [at('pipe')])
    const result = await find([root])
    expect(result.problems).toEqual([{ level: 'skipped', path: at('pipe'), message: 'a pipe, not opened' }])
    expect((await find([at('pipe')])).found).toEqual([{ path: at('pipe'), relative: 'pipe', size: null }])
    expect((await find([at('pipe')], { plain: true })).problems).toEqual([
      { level: 'error', code: 'not-a-file', path: at('pipe'), message: 'a pipe: expected a file or a folder' }
    ])
  })

  it('says what was expected of an input that is nothing', async () => {
    for (const input of ['no-such', '*.nothing', '', 'a\0b', 'x'.repeat(300)]) {
      const { found, problems } = await find([input])
      expect(found).toEqual([])
      expect(problems).toHaveLength(1)
      expect(problems[0]).toMatchObject({ level: 'error', path: input })
      expect(problems[0]?.message).toMatch(/expected a file, a folder or a glob/)
    }
  })

  it.skipIf(process.platform !== 'linux')(
    'says of a name that is no UTF-8 what to do, and takes the rest',
    async () => {
      plant('in/a.txt')
      writeFileSync(Buffer.concat([Buffer.from(`${at('in')}/caf`), Buffer.from([0xe9]), Buffer.from('.txt')]), 'x')
      const { found, problems } = await find([at('in')])
      expect(found.map((one) => one.relative)).toEqual(['a.txt'])
      expect(problems).toMatchObject([{ level: 'error', message: expect.stringMatching(/not UTF-8.*renamed/) }])
    }
  )

  it('keeps the tree below a folder that several kinds of inputs share', async () => {
    plant('d/a/1.txt', 'd/b/c/2.txt', 'd/3.txt')
    expect(names(await find([at('d/a'), `${root}/d/b/**/*.txt`, at('d/3.txt')]))).toEqual([
      '3.txt',
      'a/1.txt',
      'b/c/2.txt'
    ])
  })

  it('leaves out the output folder', async () => {
    plant('a.txt', 'archive/data/source/a.txt')
    expect(names(await find([root], { exclude: at('archive') }))).toEqual(['a.txt'])
  })
})
