import { execFileSync, spawnSync } from 'node:child_process'
import { chmodSync, chownSync, cpSync, existsSync, mkdirSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { bagFaults } from '../../support/bagit-oracle.ts'
import { filesUnder, picture } from '../../support/folder-snapshot.ts'
import { canMount, stubProgram } from '../../support/stub-program.ts'
import { plantTree } from '../../support/unusual-files.ts'

/** Debian's `nobody`: somebody who may not do everything. */
const NOBODY = 65534
const IS_ROOT = process.getuid?.() === 0
const CAN_MOUNT = IS_ROOT && canMount()

const { at, plant, stet, start } = stubProgram()

describe('stet archive, when things go wrong', () => {
  it('names the file on a full disk, keeps what is whole, and completes later', () => {
    plant({ 'in/a.txt': 'A\n\nsmall\n', 'in/b.txt': `B\n\n${'large '.repeat(20_000)}\n`, 'in/c.txt': 'C\n\nsmall\n' })
    const full = stet(['archive', 'in', '--to', 'out'], { limits: 'ulimit -f 64' })
    expect(full.status).toBe(1)
    expect(full.stderr).toMatch(/out\/data\/.*b\.txt.*larger than the limit|disk is full/)
    for (const file of filesUnder(at('out'))) expect(path.basename(file)).not.toMatch(/tmp/)
    expect(existsSync(at('out/data/source/b.txt'))).toBe(false)
    expect(stet(['archive', 'in', '--to', 'out']).status).toBe(0)
    expect(stet(['verify', 'out']).status).toBe(0)
    expect(bagFaults(at('out'))).toEqual([])
  })

  it('says that there are too few open files for threads, and leaves what the next run completes', () => {
    mkdirSync(at('in'))
    plantTree(at('in'), 40)
    const starved = stet(['archive', 'in', '--to', 'out', '--jobs', '8'], { limits: 'ulimit -n 48' })
    expect(starved.status).toBe(1)
    // A thread that cannot start is said once; one that can has inputs that cannot be opened.
    const said = starved.stderr.trimEnd().split('\n')
    expect(
      said.filter(
        (line) => !/^stet: .*(?:too many files are open \(ulimit -n raises the limit\)|40 inputs.*)/.test(line)
      )
    ).toEqual([])
    expect(said[0]).toMatch(/too many files are open/)
    expect(stet(['archive', 'in', '--to', 'out']).status).toBe(0)
    expect(stet(['verify', 'out']).status).toBe(0)
  })

  it.skipIf(!CAN_MOUNT)('names a read-only target, and leaves it (skipped where none can be mounted)', () => {
    plant({ 'in/a.txt': 'A\n' })
    expect(stet(['archive', 'in', '--to', 'out']).status).toBe(0)
    spawnSync('mount', ['--bind', at('out'), at('out')])
    spawnSync('mount', ['-o', 'remount,ro,bind', at('out')])
    try {
      plant({ 'in/b.txt': 'B\n' })
      for (const to of ['out', 'out/new']) {
        const refused = stet(['archive', 'in', '--to', to])
        expect([refused.status, refused.stderr]).toEqual([
          1,
          expect.stringMatching(/out.*: the file system is read-only/)
        ])
      }
      const plain = stet(['clean', 'in', '--to', 'out'])
      expect([plain.status, plain.stderr]).toEqual([1, expect.stringMatching(/out.*: the file system is read-only/)])
      expect(stet(['verify', 'out']).status).toBe(0)
    } finally {
      spawnSync('umount', [at('out')])
    }
    expect(bagFaults(at('out'))).toEqual([])
  })

  it('ends well on SIGINT with 130, and completes the next time', async () => {
    mkdirSync(at('in'))
    plantTree(at('in'), 300)
    const child = start(['archive', 'in', '--to', 'out', '--jobs', '2'])
    while (!existsSync(at('out/data/json'))) await new Promise((resolve) => setTimeout(resolve, 5))
    child.kill('SIGINT')
    const code = await new Promise((resolve) => child.on('exit', resolve))
    expect(code).toBe(130)
    // On a busy machine, what it had begun may not be finished in time: then it says which inputs those are.
    const own = () => readdirSync(at('out')).filter((name) => name.startsWith('.stet'))
    expect(['', '.stet-begun']).toContain(own().join())
    expect(JSON.parse(stet(['verify', 'out', '--json']).stdout).faults).toMatchObject([{ code: 'incomplete' }])
    expect(stet(['archive', 'in', '--to', 'out']).status).toBe(0)
    expect(own()).toEqual([])
    expect(stet(['verify', 'out']).status).toBe(0)
  })

  it.skipIf(!IS_ROOT && process.platform === 'win32')(
    'names what it may not read or write, as an unprivileged user',
    () => {
      plant({ 'in/a.txt': 'A\n', 'in/secret.txt': 'B\n', 'in/closed/c.txt': 'C\n' })
      const user = IS_ROOT ? { user: NOBODY } : {}
      mkdirSync(at('out'))
      if (IS_ROOT) chownSync(at('out'), NOBODY, NOBODY)
      chmodSync(at('in/secret.txt'), 0o200)
      chmodSync(at('in/closed'), 0o200)
      const run = stet(['archive', 'in', '--to', 'out'], user)
      expect(run.status).toBe(1)
      expect(run.stderr).toMatch(/in\/secret\.txt: no permission/)
      expect(run.stderr).toMatch(/in\/closed: no permission/)
      expect(run.stderr).toMatch(/1 new, 1 failed/)
      expect(bagFaults(at('out'))).toEqual([])
      const before = picture(at('out'))
      execFileSync('chmod', ['-R', 'a-w', at('out')])
      plant({ 'in/d.txt': 'D\n' })
      const refused = stet(['archive', 'in', '--to', 'out'], user)
      expect(refused.status).toBe(1)
      expect(refused.stderr).toMatch(/out.*: no permission/)
      expect(picture(at('out'))).toEqual(before)
    }
  )

  it('makes a copy of an archive elsewhere the same archive', () => {
    plant({ 'in/a.txt': 'A\n' })
    stet(['archive', 'in', '--to', 'out'])
    cpSync(at('out'), at('moved'), { recursive: true })
    expect(stet(['archive', 'in', '--to', 'moved']).stderr).toMatch(/1 unchanged/)
  })
})
