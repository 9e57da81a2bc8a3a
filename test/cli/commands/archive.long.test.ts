import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { filesUnder, picture } from '../../support/folder-snapshot.ts'
import { ended } from '../../support/run-cli.ts'
import { canMount, stubProgram } from '../../support/stub-program.ts'
import { plantTree } from '../../support/unusual-files.ts'

const CAN_MOUNT = process.getuid?.() === 0 && canMount()

const { at, stet, start } = stubProgram()

describe('stet archive, of many dumps', () => {
  it('makes the same bytes with any number of jobs', () => {
    mkdirSync(at('in'))
    plantTree(at('in'), 150)
    const pictures = ['1', '2', '5'].map((jobs) => {
      expect(stet(['archive', 'in', '--to', `out-${jobs}`, '--jobs', jobs]).status).toBe(0)
      return picture(at(`out-${jobs}`))
    })
    expect(pictures[1]).toEqual(pictures[0])
    expect(pictures[2]).toEqual(pictures[0])
  })

  it('makes of shards, given as names or as folders, the archive of a single run', () => {
    mkdirSync(at('in'))
    const names = plantTree(at('in'), 90).map((name) => `in/${name}\0`)
    writeFileSync(at('list'), names.join(''))
    const given = ['--files-from', 'list', '-0']
    expect(stet(['archive', ...given, '--to', 'single']).status).toBe(0)
    for (const part of ['1', '2', '3', '4'])
      expect(stet(['archive', ...given, '--shard', `${part}/4`, '--to', `part-${part}`]).status).toBe(0)
    const merged = stet(['archive', '--merge', 'part-1', 'part-2', 'part-3', 'part-4', '--to', 'all'])
    expect([merged.status, merged.stderr]).toEqual([
      0,
      expect.stringMatching(/^all: 90 inputs: 90 new; found 90 articles/)
    ])
    expect(picture(at('all'))).toEqual(picture(at('single')))
    expect(stet(['verify', 'all']).status).toBe(0)
    expect(stet(['archive', 'in', '--to', 'x', '--shard', '5/4']).status).not.toBe(0)
    expect(stet(['archive', '--merge', 'part-1', '--to', 'x', '--name', '{slug}']).stderr).toMatch(/either --merge or/)
  })

  it.skipIf(!CAN_MOUNT)('survives a disk that is truly full (skipped where a small one cannot be mounted)', () => {
    mkdirSync(at('in'))
    plantTree(at('in'), 60)
    mkdirSync(at('small'))
    spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=256k', 'tmpfs', at('small')])
    try {
      const full = stet(['archive', 'in', '--to', 'small/out', '--jobs', '2'])
      expect(full.status).toBe(1)
      expect(full.stderr).toMatch(/small\/out\/.*: the disk is full/)
      expect(full.stderr.length).toBeLessThan(5000)
      const half = filesUnder(at('small/out'))
      expect(half.length).toBeGreaterThan(3)
      for (const file of half) if (file.includes('/data/json/')) JSON.parse(readFileSync(file, 'utf8'))
      cpSync(at('small/out'), at('recovered'), { recursive: true })
      expect(stet(['archive', 'in', '--to', 'recovered']).status).toBe(0)
      expect(stet(['verify', 'recovered']).status).toBe(0)
    } finally {
      spawnSync('umount', [at('small')])
    }
  })

  it('works with 64 open files', () => {
    mkdirSync(at('in'))
    plantTree(at('in'), 400)
    expect(stet(['archive', 'in', '--to', 'out', '--jobs', '2'], { limits: 'ulimit -n 64' }).status).toBe(0)
    expect(stet(['verify', 'out', '--jobs', '2'], { limits: 'ulimit -n 64' }).status).toBe(0)
  })

  it('keeps two from working on one folder', async () => {
    mkdirSync(at('in'))
    plantTree(at('in'), 500)
    const run = () => ended(start(['archive', 'in', '--to', 'out', '--jobs', '1']), '')
    const ends = await Promise.all([run(), run()])
    const refused = ends.filter((end) => end.stderr.includes('another stet'))
    expect(ends.filter((end) => end.code === 0)).toHaveLength(2 - refused.length)
    for (const end of refused) expect(end.code).toBe(1)
    expect(stet(['verify', 'out']).status).toBe(0)
  })

  it('takes over the lock of a process that was killed', async () => {
    mkdirSync(at('in'))
    plantTree(at('in'), 2000)
    const child = start(['archive', 'in', '--to', 'out', '--jobs', '1'])
    while (!existsSync(at('out/data/json'))) await new Promise((resolve) => setTimeout(resolve, 5))
    expect(stet(['archive', 'in', '--to', 'out']).stderr).toMatch(/out: another stet \(process \d+ on .*\) is working/)
    child.kill('SIGKILL')
    await new Promise((resolve) => child.on('exit', resolve))
    expect(existsSync(at('out/.stet-lock'))).toBe(true)
    expect(stet(['archive', 'in', '--to', 'out']).status).toBe(0)
    expect(readdirSync(at('out')).filter((name) => name.startsWith('.stet'))).toEqual([])
    expect(stet(['verify', 'out']).status).toBe(0)
  })
})
