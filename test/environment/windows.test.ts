import fs, { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { quickFolder } from '../support/fast-folder.ts'

/** The drives of a Windows made up for the tests. */
const drives = quickFolder('stet-windows-')
const c = (name: string) => path.join(drives, 'C', name)
const platform = Object.getOwnPropertyDescriptor(process, 'platform') as PropertyDescriptor

type Import<T> = T
let archived: Import<typeof import('../support/run-archive.ts')>['archived']
let verify: Import<typeof import('../../src/batch/verify/index.ts')>['verify']
let find: Import<typeof import('../../src/batch/inputs/find.ts')>['find']
let files: Import<typeof import('../../src/batch/files/regular-file.ts')>
let tree: Import<typeof import('../../src/batch/files/folder-tree.ts')>
let place: Import<typeof import('../../src/cli/io/output-place.ts')>

beforeAll(async () => {
  vi.resetModules()
  vi.doMock('node:path', () => ({ ...path.win32, default: path.win32 }))
  vi.doMock('node:fs', async (original) => {
    const { windowsFs } = await import('../support/windows-fs.ts')
    return windowsFs(await original<typeof fs>(), () => drives)
  })
  vi.spyOn(process, 'cwd').mockReturnValue('C:\\desk')
  Object.defineProperty(process, 'platform', { ...platform, value: 'win32' })
  mkdirSync(c('desk/In/Sub'), { recursive: true })
  mkdirSync(path.join(drives, 'D/more'), { recursive: true })
  writeFileSync(c('desk/In/a.txt'), 'Dam holds\n')
  writeFileSync(c('desk/In/Sub/b.txt'), 'Ferry back\n')
  writeFileSync(path.join(drives, 'D/more/c.txt'), 'Bridge opens\n')
  ;({ archived } = await import('../support/run-archive.ts'))
  ;({ verify } = await import('../../src/batch/verify/index.ts'))
  ;({ find } = await import('../../src/batch/inputs/find.ts'))
  files = await import('../../src/batch/files/regular-file.ts')
  tree = await import('../../src/batch/files/folder-tree.ts')
  place = await import('../../src/cli/io/output-place.ts')
})
afterAll(() => {
  vi.restoreAllMocks()
  Object.defineProperty(process, 'platform', platform)
  vi.doUnmock('node:path')
  vi.doUnmock('node:fs')
  vi.resetModules()
  fs.rmSync(drives, { recursive: true, force: true })
})

describe('on Windows', () => {
  it('an archive names its files with slashes, is verified, and has nothing to do the second time', async () => {
    const run = () => archived({ inputs: ['In', 'D:\\more'], to: 'C:\\desk\\Bag' })
    expect((await run()).actions.new).toBe(3)
    const manifest = readFileSync(c('desk/Bag/manifest-sha256.txt'), 'utf8')
    expect(manifest).toContain('  data/source/C/desk/In/Sub/b.txt\n')
    expect(manifest).toContain('  data/source/D/more/c.txt\n')
    expect(manifest).not.toContain('\\')
    expect((await verify({ folder: 'c:\\DESK\\bag', jobs: 1 })).faults).toEqual([])
    expect((await run()).actions.same).toBe(3)
  })

  it.each(['{title}', '{slug}', '{stem}'])(
    'what an article is called makes a name that a file may have: %s',
    async (name) => {
      mkdirSync(c('desk/names'), { recursive: true })
      writeFileSync(c('desk/names/odd.txt'), 'AUX: who said "yes?" <or> | *no* \\ C:.\n\nThe dam held.\n')
      writeFileSync(c('desk/names/odder.txt'), 'Con\n\nThe ferry is back.\n')
      const to = `C:\\desk\\named-${name.slice(1, -1)}`
      expect((await archived({ inputs: ['names'], to, name })).actions.new).toBe(2)
      expect((await verify({ folder: to, jobs: 1 })).faults).toEqual([])
    }
  )

  it('one file by two spellings is one place', async () => {
    const { found } = await find(['In\\a.txt', 'in\\A.TXT'], { order: 'once' })
    expect(found).toHaveLength(1)
    expect(() => place.refuseInputAsOutput('-o', 'IN\\A.txt', ['in\\a.txt'])).toThrow('is one of them')
  })

  it('no name leads out of an output folder', () => {
    const folder = new tree.FolderTree('C:\\desk\\Bag')
    expect(folder.resolve('data/x.json')).toBe('C:\\desk\\Bag\\data\\x.json')
    for (const name of ['..\\x', '../x', 'D:\\x', 'D:x', '\\x', '/x', 'a\\..\\..\\x', '\\\\host\\share\\x'])
      expect(() => folder.resolve(name), name).toThrow('leads out of the output folder')
  })

  it('a link in the place of a file of its own is not followed, though no flag of open says so', () => {
    symlinkSync(c('desk/In/a.txt'), c('desk/link.txt'))
    expect(() => files.openRegular('C:\\desk\\link.txt')).toThrow('is a symbolic link: expected a regular file')
    expect(files.readTextIfThere('C:\\desk\\In\\a.txt')).toBe('Dam holds\n')
    expect(files.readTextIfThere('C:\\desk\\gone.txt')).toBeNull()
  })
})
