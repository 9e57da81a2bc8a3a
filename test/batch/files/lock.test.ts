import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { LOCK, lockFolder } from '../../../src/batch/files/lock.ts'

let root: string
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'stet-lock-'))
})
afterEach(() => rmSync(root, { recursive: true, force: true }))
const file = () => path.join(root, LOCK)

describe('the lock', () => {
  it('is one process’s at a time, and is let go', () => {
    const release = lockFolder(root)
    expect(() => lockFolder(root)).toThrow(
      expect.objectContaining({ code: 'locked', message: expect.stringContaining(`process ${process.pid}`) })
    )
    release()
    expect(readdirSync(root)).toEqual([])
    lockFolder(root)()
  })

  it('is taken over from a process that is gone', () => {
    const gone = spawnSync('true').pid
    writeFileSync(file(), JSON.stringify({ pid: gone, start: null, host: hostname(), token: 'x' }))
    lockFolder(root)()
    expect(readdirSync(root)).toEqual([])
  })

  it('is taken over where the number is another process’s by now', () => {
    writeFileSync(file(), JSON.stringify({ pid: process.pid, start: 'another boot 1', host: hostname(), token: 'x' }))
    lockFolder(root)()
  })

  it('is not taken from a process that runs, nor from another machine', () => {
    const child = spawn('sleep', ['60'])
    for (const holder of [
      { pid: child.pid, start: null, host: hostname(), token: 'x' },
      { pid: 1, start: null, host: 'another-machine', token: 'x' }
    ]) {
      writeFileSync(file(), JSON.stringify(holder))
      expect(() => lockFolder(root)).toThrow(expect.objectContaining({ code: 'locked' }))
      expect(JSON.parse(readFileSync(file(), 'utf8'))).toEqual(holder)
    }
    child.kill()
  })

  it('is taken over where it cannot be read', () => {
    writeFileSync(file(), '')
    lockFolder(root)()
  })
})
