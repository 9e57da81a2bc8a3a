import { execFileSync, spawnSync } from 'node:child_process'
import { appendFileSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { SharedLines } from '../../../src/batch/files/shared-lines.ts'
import { StetError } from '../../../src/errors.ts'
import { quickFolder } from '../../support/fast-folder.ts'

const root = quickFolder('stet-shared-lines-')
const at = (name: string) => path.join(root, name)
afterAll(() => rmSync(root, { recursive: true, force: true }))

/** Lines of JSON, as those of a person's corrections are. */
const linesOf = (text: string): unknown[] =>
  text.split('\n').flatMap((line, at) => (line.trim() === '' ? [] : [valueIn(line, at + 1)]))
function valueIn(json: string, line: number): unknown {
  try {
    return JSON.parse(json)
  } catch {
    throw new StetError('bad-json', 'no number', { line })
  }
}
const shared = (file: string) => new SharedLines(file, linesOf)

describe('a file of lines that several windows append to', () => {
  it('is what all of them have appended', () => {
    const [one, other] = [shared(at('a')), shared(at('a'))]
    one.append(['1', '2'])
    other.append(['3'])
    expect(one.read()).toEqual([1, 2, 3])
    expect(other.read()).toEqual([1, 2, 3])
  })

  it('is no pipe, which it does not wait for, no link and no folder', () => {
    execFileSync('mkfifo', [at('pipe')])
    writeFileSync(at('target'), '1\n')
    symlinkSync(at('target'), at('link'))
    mkdirSync(at('folder'))
    for (const [name, what] of [
      ['pipe', 'a pipe'],
      ['link', 'a symbolic link'],
      ['folder', 'a folder']
    ] as const) {
      const refused = expect.objectContaining({ code: 'not-a-file', message: expect.stringContaining(what) })
      expect(() => shared(at(name)).read()).toThrow(refused)
      expect(() => shared(at(name)).append(['2'])).toThrow(refused)
    }
    expect(readFileSync(at('target'), 'utf8')).toBe('1\n')
  })

  it('takes a last line that only lacks its end, and goes on behind it', () => {
    writeFileSync(at('b'), '1\n2')
    expect(shared(at('b')).read()).toEqual([1, 2])
    shared(at('b')).append(['3'])
    expect(shared(at('b')).read()).toEqual([1, 2, 3])
    expect(existsSync(at('b.torn'))).toBe(false)
  })

  it('leaves a last line alone that was cut off, and puts it aside when another is appended', () => {
    writeFileSync(at('c'), '1\n{"a":"ä')
    expect(shared(at('c')).read()).toEqual([1])
    shared(at('c')).append(['3'])
    appendFileSync(at('c'), '[4')
    expect(shared(at('c')).read()).toEqual([1, 3])
    shared(at('c')).append(['5'])
    expect(shared(at('c')).read()).toEqual([1, 3, 5])
    expect(readFileSync(at('c.torn'), 'utf8')).toBe('{"a":"ä\n[4\n')
  })

  it('names a line that cannot be read by its file', () => {
    writeFileSync(at('d'), '1\nno\n3')
    const read = () => shared(at('d')).read()
    expect(read).toThrow(`${at('d')}:2: no number`)
  })
})

const DISK = at('disk')
/** A disk of one page (4,096 bytes), where this user may mount one. */
function mounted(): boolean {
  mkdirSync(DISK)
  return spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=4k', 'tmpfs', DISK]).status === 0
}
const isMounted = process.platform === 'linux' && process.getuid?.() === 0 && mounted()

describe.skipIf(!isMounted)('on a full disk (skipped where none can be mounted)', () => {
  beforeAll(() => shared(path.join(DISK, 'a')).append([`1${'0'.repeat(300)}${' '.repeat(3_689)}`]))
  afterAll(() => void spawnSync('umount', [DISK]))

  it('appends all of its lines or nothing, and can be read and appended to later', () => {
    const file = path.join(DISK, 'a')
    const before = readFileSync(file, 'utf8')
    expect(() => shared(file).append([`2${' '.repeat(499)}`])).toThrow(/not written whole|ENOSPC/)
    expect(readFileSync(file, 'utf8')).toBe(before)
    shared(file).append(['3'])
    expect(shared(file).read()).toEqual([1e300, 3])
  })
})
