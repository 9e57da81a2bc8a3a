import type fs from 'node:fs'
import { mkdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Folding } from '../../support/case-folding-fs.ts'
import { quickFolder } from '../../support/fast-folder.ts'
import { filesUnder, sha256Of } from '../../support/folder-snapshot.ts'
import { plantTree } from '../../support/unusual-files.ts'

let folding: Folding | null = null

let readFileSync: typeof fs.readFileSync
let archived: typeof import('../../support/run-archive.ts')['archived']
let verify: typeof import('../../../src/batch/verify/index.ts')['verify']
// The modules of other test files keep the file system that there is.
beforeAll(async () => {
  vi.resetModules()
  vi.doMock('node:fs', async (original) => {
    const { foldingFs } = await import('../../support/case-folding-fs.ts')
    return foldingFs(await original<typeof fs>(), () => folding)
  })
  ;({ readFileSync } = await import('node:fs'))
  ;({ archived } = await import('../../support/run-archive.ts'))
  ;({ verify } = await import('../../../src/batch/verify/index.ts'))
})
afterAll(() => {
  vi.doUnmock('node:fs')
  vi.resetModules()
})

const FILES = 100
const DECOMPOSING: Omit<Folding, 'root'> = { key: (name) => name.normalize('NFD'), kept: decomposed }
const KINDS: [string, Omit<Folding, 'root'>][] = [
  ['folds case and keeps it', { key: (name) => name.normalize('NFC').toLowerCase(), kept: (name) => name }],
  ['takes all forms of Unicode for one and lists them decomposed', DECOMPOSING]
]

/** What is listed; the file system under this one has names of 255 bytes, and some would be longer. */
function decomposed(name: string): string {
  const long = name.normalize('NFD')
  return Buffer.byteLength(long) <= 255 ? long : name
}

let root: string
beforeEach(() => {
  root = quickFolder('stet-folding-')
  mkdirSync(path.join(root, 'in'))
})
afterEach(() => {
  folding = null
  rmSync(root, { recursive: true, force: true })
})

describe('an archive on a file system', () => {
  it.each(KINDS)('that %s has each input of its own', async (_, kind) => {
    const planted = plantTree(path.join(root, 'in'), FILES)
    folding = { root: path.join(root, 'out'), ...kind }
    mkdirSync(folding.root)
    const run = () => archived({ inputs: [path.join(root, 'in')], to: path.join(root, 'out') })
    expect((await run()).actions.new).toBe(FILES)
    expect((await run()).actions.same).toBe(FILES)
    const rows = readFileSync(path.join(root, 'out/data/catalogue.ndjson'), 'utf8').trimEnd().split('\n')
    for (const row of rows) {
      const { source, json } = JSON.parse(row) as { source: string; json: string }
      const name = json.replace(/^json\//, '').replace(/\.json$/, '')
      expect(readFileSync(path.join(root, 'out/data/source', name))).toEqual(
        readFileSync(path.join(root, 'in', source))
      )
    }
    folding = null
    const sums = planted.map((name) => sha256Of(path.join(root, 'in', name))).sort()
    expect(filesUnder(path.join(root, 'out/data/source')).map(sha256Of).sort()).toEqual(sums)
  })

  it('that decomposes names is verified, and nothing in it is strange', async () => {
    plantTree(path.join(root, 'in'), FILES)
    folding = { root: path.join(root, 'out'), ...DECOMPOSING }
    mkdirSync(folding.root)
    const run = () => archived({ inputs: [path.join(root, 'in')], to: path.join(root, 'out') })
    await run()
    expect((await verify({ folder: path.join(root, 'out'), jobs: 1 })).faults).toEqual([])
    rmSync(path.join(root, 'out/tagmanifest-sha256.txt'))
    expect(await run()).toMatchObject({ unlisted: [], complete: true })
  })
})
