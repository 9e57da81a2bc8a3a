import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
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

  it.each(['0', '-1', '1.5', '1e400'])('is taken over where its number is none of a process: %s', (pid) => {
    writeFileSync(file(), `{"pid":${pid},"start":null,"host":${JSON.stringify(hostname())},"token":"x"}`)
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

  const HOLDER = { pid: 1, start: null, host: 'another-machine', token: 'x', heartbeat: 20 }
  const heldBy = (holder: object, age = 0) => {
    writeFileSync(file(), JSON.stringify(holder))
    const written = Date.now() / 1000 - age
    utimesSync(file(), written, written)
  }

  it('says whose it is and when its holder last gave a sign of life', () => {
    heldBy(HOLDER, 90)
    expect(() => lockFolder(root)).toThrow(/process 1 on another-machine, last sign of life \d\d seconds ago/)
    heldBy({ ...HOLDER, pid: process.ppid, host: hostname() }, 90)
    expect(() => lockFolder(root)).toThrow(/process \d+ on .*, last sign of life \d\d seconds ago/)
  })

  it.each([
    ['another machine', HOLDER, 0],
    ['another machine, of a version without signs of life', { ...HOLDER, heartbeat: undefined }, 5000],
    [
      'a process of this machine that has been silent for ten minutes',
      { ...HOLDER, pid: process.ppid, host: hostname() },
      700
    ]
  ])('is taken by force from %s, which is said', (_, holder, age) => {
    heldBy(holder, age)
    const told: string[] = []
    lockFolder(root, { force: true, onTakeOver: (whose) => told.push(whose) })()
    expect(told).toEqual([expect.stringContaining(`process ${holder.pid} on ${holder.host}`)])
    expect(readdirSync(root)).toEqual([])
  })

  it('stays, by force too, with a process of this machine that runs and gives signs of life', () => {
    const holder = { ...HOLDER, pid: process.ppid, host: hostname() }
    for (const heartbeat of [20, undefined]) {
      heldBy({ ...holder, heartbeat }, 100)
      expect(() => lockFolder(root, { force: true })).toThrow(expect.objectContaining({ code: 'locked' }))
    }
    expect(JSON.parse(readFileSync(file(), 'utf8')).token).toBe('x')
  })

  it('of another machine is taken over without force after ten silent minutes, and nothing is said', () => {
    heldBy(HOLDER, 700)
    const told: string[] = []
    lockFolder(root, { onTakeOver: (whose) => told.push(whose) })()
    expect(told).toEqual([])
  })

  it('is taken over where it cannot be read', () => {
    writeFileSync(file(), '')
    lockFolder(root)()
  })
})
