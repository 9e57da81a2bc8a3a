import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openOutputFolder } from '../../../src/batch/files/output-folder.ts'
import { removeStaleFiles } from '../../../src/batch/files/temporary-files.ts'

let root: string
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'stet-store-'))
})
afterEach(() => rmSync(root, { recursive: true, force: true }))
const at = (name: string) => path.join(root, name)

describe('store', () => {
  it('writes once, knows the same bytes again, and leaves what differs', () => {
    const store = openOutputFolder(at('deep/out'))
    expect(store.put('a/b.json', 'one')).toBe('new')
    expect(store.put('a/b.json', Buffer.from('one'))).toBe('same')
    expect(store.put('a/b.json', 'two')).toBe('differs')
    expect(readFileSync(at('deep/out/a/b.json'), 'utf8')).toBe('one')
    expect(store.put('a/b.json', 'two', true)).toBe('replaced')
    expect(readFileSync(at('deep/out/a/b.json'), 'utf8')).toBe('two')
    expect(readdirSync(at('deep/out/a'))).toEqual(['b.json'])
  })

  it('writes the same with fsync', () => {
    const store = openOutputFolder(at('out'), { fsync: true, force: true })
    expect(store.put('a', '')).toBe('new')
    expect(store.put('a', 'x')).toBe('replaced')
  })

  it('lets no name and no link lead out of its folder', () => {
    const store = openOutputFolder(at('out'))
    mkdirSync(at('elsewhere'))
    symlinkSync(at('elsewhere'), at('out/link'))
    expect(() => store.put('../x', 'x')).toThrow(expect.objectContaining({ code: 'outside' }))
    expect(() => store.put('link/x', 'x')).toThrow(expect.objectContaining({ code: 'outside' }))
    expect(readdirSync(at('elsewhere'))).toEqual([])
  })

  it('names the file where something else stands in the way', () => {
    const store = openOutputFolder(at('out'))
    store.put('a', 'x')
    mkdirSync(at('out/folder'))
    expect(() => store.put('a/b', 'x')).toThrow(/out\/a.*(folder|name)/)
    expect(() => store.put('folder', 'x')).toThrow(
      expect.objectContaining({ code: 'not-a-file', path: at('out/folder') })
    )
  })

  it('sweeps up after processes that are gone, and after nobody else', () => {
    const gone = spawnSync('true').pid
    mkdirSync(at('d'))
    writeFileSync(at(`d/.stet-tmp-${gone}-0-1`), '')
    writeFileSync(at(`d/.stet-tmp-${process.pid}-0-1`), '')
    writeFileSync(at('d/.stet-tmp-notes'), '')
    expect(removeStaleFiles(root)).toBe(1)
    expect(readdirSync(at('d')).sort()).toEqual([`.stet-tmp-${process.pid}-0-1`, '.stet-tmp-notes'])
    expect(removeStaleFiles(root, true)).toBe(1)
  })

  it('leaves nothing half-written when the file size limit strikes, and names the file', () => {
    const program = `import { openOutputFolder } from ${JSON.stringify(path.resolve('src/batch/files/output-folder.ts'))}
      process.on('SIGXFSZ', () => {})
      const store = openOutputFolder(${JSON.stringify(at('out'))})
      store.put('small', 'x')
      try { store.put('large', 'x'.repeat(64 * 1024)) } catch (error) { console.log(error.code, error.message) }`
    writeFileSync(at('p.ts'), program)
    const bundled = spawnSync(path.resolve('node_modules/.bin/esbuild'), [
      at('p.ts'),
      '--bundle',
      '--platform=node',
      '--format=esm',
      `--outfile=${at('p.mjs')}`
    ])
    expect(bundled.status).toBe(0)
    const run = spawnSync('bash', ['-c', `ulimit -f 16; exec node ${at('p.mjs')}`], { encoding: 'utf8' })
    expect(run.stdout).toMatch(/^disk-full .*out\/large: /)
    expect(readdirSync(at('out'))).toEqual(['small'])
  })

  it.skipIf(process.getuid?.() === 0)('says no permission by name (skipped as root, who may do anything)', () => {
    mkdirSync(at('out'))
    chmodSync(at('out'), 0o555)
    const store = openOutputFolder(at('out'))
    expect(() => store.put('a', 'x')).toThrow(expect.objectContaining({ code: 'no-permission' }))
    expect(existsSync(at('out/a'))).toBe(false)
    chmodSync(at('out'), 0o755)
  })
})
