import { spawnSync } from 'node:child_process'
import { appendFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { SharedLines } from '../../../src/batch/files/shared-lines.ts'
import { quickFolder } from '../../support/fast-folder.ts'

const root = quickFolder('stet-shared-lines-')
const at = (name: string) => path.join(root, name)
afterAll(() => rmSync(root, { recursive: true, force: true }))

const linesOf = (text: string) => text.split('\n').filter((line) => line !== '')
const shared = (file: string) => new SharedLines(file, linesOf)

describe('a file of lines that several windows append to', () => {
  it('is what all of them have appended', () => {
    const [one, other] = [shared(at('a')), shared(at('a'))]
    one.append(['1', '2'])
    other.append(['3'])
    expect(one.read()).toEqual(['1', '2', '3'])
    expect(other.read()).toEqual(['1', '2', '3'])
  })

  it('leaves a line alone that was cut off, and keeps the ones behind it', () => {
    writeFileSync(at('b'), '1\n2')
    expect(shared(at('b')).read()).toEqual(['1'])
    shared(at('b')).append(['3'])
    appendFileSync(at('b'), 'cut')
    expect(shared(at('b')).read()).toEqual(['1', '2', '3'])
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
  beforeAll(() => shared(path.join(DISK, 'a')).append(['x'.repeat(3_990)]))
  afterAll(() => void spawnSync('umount', [DISK]))

  it('appends all of its lines or nothing, and can be read and appended to later', () => {
    const file = path.join(DISK, 'a')
    const before = readFileSync(file, 'utf8')
    expect(() => shared(file).append(['y'.repeat(500)])).toThrow(/not written whole|ENOSPC/)
    expect(readFileSync(file, 'utf8')).toBe(before)
    shared(file).append(['z'])
    expect(shared(file).read()).toEqual(['x'.repeat(3_990), 'z'])
  })
})
