import { execFileSync, spawnSync } from 'node:child_process'
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync
} from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { bagFaults } from '../../support/bagit-oracle.ts'
import { filesUnder, picture } from '../../support/folder-snapshot.ts'
import { canMount, stubProgram } from '../../support/stub-program.ts'
import { plantTree } from '../../support/unusual-files.ts'

/** Debian's `nobody`: somebody who may not do everything. */
const NOBODY = 65534
const IS_ROOT = process.getuid?.() === 0
const HAS_SCRIPT = spawnSync('script', ['--version']).status === 0
const CAN_MOUNT = IS_ROOT && canMount()

const { folder, at, plant, stet, onTerminal, start } = stubProgram()

describe('stet archive', () => {
  it('archives a folder, says what it found, and exits with 0', () => {
    plant({ 'in/a.txt': 'A dam\n\nIt holds.\nAdvert\n', 'in/b.txt': 'Live updates\n\nIt rains.\n' })
    const run = stet(['archive', 'in', '--to', 'out'])
    expect(run.status).toBe(0)
    expect(run.stdout).toBe('')
    expect(run.stderr).toMatch(
      /^out: 2 inputs: 2 new; found 1 article, 1 live blog, \d+ words; struck 1 line: 1 advert; warnings nothing; look at the least certain: 0\.\d\d \S+, 0\.\d\d \S+\n$/
    )
    expect(readFileSync(at('out/bag-info.txt'), 'utf8')).toContain('Bagging-Date: 2001-09-09\n')
    expect(bagFaults(at('out'))).toEqual([])
    const check = stet(['verify', 'out'])
    expect([check.status, check.stdout]).toEqual([0, ''])
    expect(JSON.parse(stet(['verify', 'out', '--json']).stdout)).toMatchObject({ ok: true, records: 2, faults: [] })
  })

  it('exits with 1 for a broken file and goes on, with 1 for what needs leave, with 2 for a wrong flag', () => {
    plant({ 'in/a.txt': 'A\n', 'in/b.txt': '\0\0\u0001 binary \0', 'in/photo.jpg': 'x' })
    const run = stet(['archive', 'in', '--to', 'out'])
    expect(run.status).toBe(1)
    expect(run.stderr.match(/in\/b\.txt: /g)).toHaveLength(2)
    expect(run.stderr).toMatch(/photo\.jpg: not text/)
    expect(run.stderr).toMatch(/1 new, 1 failed/)
    rmSync(at('in/b.txt'))
    plant({ 'in/a.txt': 'A!\n' })
    const held = stet(['archive', 'in', '--to', 'out'])
    expect([held.status, held.stderr]).toEqual([1, expect.stringMatching(/in\/a\.txt: has changed .*--update/)])
    expect(stet(['archive', 'in', '--to', 'out', '--update']).status).toBe(0)
    expect(stet(['archive', 'in', '--to', 'out']).status).toBe(0)
    expect(stet(['archive', 'in', '--to', 'out', '--jobs', 'many']).stderr).toMatch(
      /--jobs .*expected a whole number from 1 to 256/
    )
    expect(stet(['archive', 'in', '--to', 'new', '--name', '{colour}']).stderr).toMatch(/\{colour\} is no field/)
    expect(existsSync(at('new'))).toBe(false)
  })

  it('prints in, out and decision on a dry run, and touches nothing', () => {
    plant({ 'in/a.txt': 'A\n', 'in/new\nline': 'B\n' })
    const run = stet(['archive', 'in', '--to', 'out', '--dry-run'])
    expect(run.stdout.split('\n')).toEqual([
      'new\tin/a.txt\tdata/source/a.txt\tdata/json/a.txt.json\tdata/markdown/a.txt.md',
      'new\t"in/new\\nline"\t"data/source/new\\nline"\t"data/json/new\\nline.json"\t"data/markdown/new\\nline.md"',
      ''
    ])
    expect(existsSync(at('out'))).toBe(false)
  })

  it('says what it did not find', () => {
    mkdirSync(at('empty'))
    expect(stet(['archive', 'nowhere', '--to', 'out'])).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(/nowhere: there is no such file: expected/)
    })
    expect(stet(['archive', 'empty', '--to', 'out'])).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(/no dumps were found/)
    })
    expect(readdirSync(folder())).toEqual(['empty'])
  })

  it('lets no escape sequence of a name reach a terminal', () => {
    plant({ 'in/\u001b[31mred.txt': '\0\0\0 binary', 'in/ok.txt': 'A\n' })
    const run = stet(['archive', 'in', '--to', 'out'])
    // biome-ignore lint/suspicious/noControlCharactersInRegex: that is the point
    expect(run.stderr).not.toMatch(/\u001b/)
    expect(run.stderr).toContain('\\u{1b}[31mred.txt')
  })

  it.skipIf(!HAS_SCRIPT)('shows a bar on a terminal (skipped where there is no `script`)', () => {
    mkdirSync(at('in'))
    plantTree(at('in'), 300)
    plant({ 'in/zz.txt': 'binary \0\0\u0001' })
    const run = onTerminal(`archive in --to out --jobs 1`)
    expect(run.status).toBe(1)
    expect(run.stdout).toMatch(/archiving .*\/301 · [^·]+ · \S+ left · \S/)
    expect(run.stdout).not.toContain('\u001b[31m.txt')
    // Said when all was done, before the next redraw: it is there all the same.
    expect(run.stdout).toMatch(/stet: in\/zz\.txt: /)
    const few = onTerminal(`archive in/a in/d-a.txt --to few`)
    expect(few.stdout).not.toContain('archiving')
  })

  it('takes names of inputs from a file, ended by NUL where they may hold anything', () => {
    plant({ 'in/a.txt': 'A\n', 'in/new\nline.txt': 'B\n', 'in/c.txt': 'C\n', list: 'in/a.txt\nin/c.txt\n' })
    expect(stet(['archive', '--files-from', 'list', '--to', 'out']).status).toBe(0)
    expect(readdirSync(at('out/data/source'))).toEqual(['a.txt', 'c.txt'])
    writeFileSync(at('list'), 'in/a.txt\0in/new\nline.txt\0')
    expect(stet(['archive', '--files-from', 'list', '-0', 'in/c.txt', '--to', 'other']).status).toBe(0)
    expect(readdirSync(at('other/data/source'))).toEqual(['a.txt', 'c.txt', 'new\nline.txt'])
    expect(stet(['archive', '--to', 'none']).stderr).toMatch(/expected files, folders or globs to archive/)
  })

  it('writes the report', () => {
    plant({ 'in/a.txt': 'A dam <b>\n\nIt holds.\n' })
    expect(stet(['archive', 'in', '--to', 'out', '--report', 'pages/report.html']).status).toBe(0)
    expect(readFileSync(at('pages/report.html'), 'utf8')).toContain('"A dam \\u003cb\\u003e"')
    expect(stet(['verify', 'out']).status).toBe(0)
  })
})

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
