import { execFileSync, type SpawnSyncReturns, spawn, spawnSync } from 'node:child_process'
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { bagFaults } from '../../support/bagit-oracle.ts'
import { buildProgram } from '../../support/built-stub.ts'
import { quickFolder } from '../../support/fast-folder.ts'
import { filesUnder, picture } from '../../support/folder-snapshot.ts'
import { plantTree } from '../../support/unusual-files.ts'

const PATIENCE = 60_000
/** Debian's `nobody`: somebody who may not do everything. */
const NOBODY = 65534
const IS_ROOT = process.getuid?.() === 0
const HAS_SCRIPT = spawnSync('script', ['--version']).status === 0

const CAN_MOUNT = IS_ROOT && canMount()

function canMount(): boolean {
  const folder = mkdtempSync(path.join(tmpdir(), 'stet-mount-'))
  const could = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', folder]).status === 0
  if (could) spawnSync('umount', [folder])
  rmSync(folder, { recursive: true, force: true })
  return could
}

let program: string
let remove: () => void
beforeAll(async () => {
  ;({ program, remove } = await buildProgram())
  chmodSync(path.dirname(program), 0o755)
}, PATIENCE)
afterAll(() => remove())

let root: string
beforeEach(() => {
  root = quickFolder('stet-cli-')
  chmodSync(root, 0o755)
})
afterEach(() => {
  spawnSync('chmod', ['-R', 'u+rwX', root])
  rmSync(root, { recursive: true, force: true })
})
const at = (name: string) => path.join(root, name)

function plant(files: Record<string, string>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(at(name)), { recursive: true })
    writeFileSync(at(name), text)
  }
}

function stet(args: string[], options: { limits?: string; user?: number } = {}): SpawnSyncReturns<string> {
  const environment = { ...process.env, SOURCE_DATE_EPOCH: '1000000000', NO_COLOR: '1' }
  const script = `${options.limits ?? ':'}; exec "$@"`
  return spawnSync('bash', ['-c', script, 'bash', process.execPath, program, ...args], {
    encoding: 'utf8',
    env: environment,
    cwd: root,
    ...(options.user === undefined ? {} : { uid: options.user, gid: options.user })
  })
}

/** The same on a terminal of its own. */
function onTerminal(args: string): SpawnSyncReturns<string> {
  return spawnSync('script', ['-qec', `${process.execPath} ${program} ${args}`, '/dev/null'], {
    cwd: root,
    encoding: 'utf8'
  })
}

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

  it(
    'makes the same bytes with any number of jobs',
    () => {
      mkdirSync(at('in'))
      plantTree(at('in'), 150)
      const pictures = ['1', '2', '5'].map((jobs) => {
        expect(stet(['archive', 'in', '--to', `out-${jobs}`, '--jobs', jobs]).status).toBe(0)
        return picture(at(`out-${jobs}`))
      })
      expect(pictures[1]).toEqual(pictures[0])
      expect(pictures[2]).toEqual(pictures[0])
    },
    PATIENCE
  )

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
      /--jobs <n>' argument 'many' is invalid. expected a whole number from 1 to 256/
    )
    expect(stet(['archive', 'in', '--to', 'new', '--name', '{title}']).stderr).toMatch(/\{title\} is no field/)
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
    expect(readdirSync(root)).toEqual(['empty'])
  })

  it('lets no escape sequence of a name reach a terminal', () => {
    plant({ 'in/\u001b[31mred.txt': '\0\0\0 binary', 'in/ok.txt': 'A\n' })
    const run = stet(['archive', 'in', '--to', 'out'])
    // biome-ignore lint/suspicious/noControlCharactersInRegex: that is the point
    expect(run.stderr).not.toMatch(/\u001b/)
    expect(run.stderr).toContain('\\u{1b}[31mred.txt')
  })

  it.skipIf(!HAS_SCRIPT)(
    'shows a bar on a terminal (skipped where there is no `script`)',
    () => {
      mkdirSync(at('in'))
      plantTree(at('in'), 300)
      plant({ 'in/zz.txt': 'binary \0\0\u0001' })
      const run = onTerminal(`archive in --to out --jobs 1`)
      expect(run.status).toBe(1)
      expect(run.stdout).toMatch(/archiving .*\/301 · \d+\/s · \S+ left · \S/)
      expect(run.stdout).not.toContain('\u001b[31m.txt')
      // Said when all was done, before the next redraw: it is there all the same.
      expect(run.stdout).toMatch(/stet: in\/zz\.txt: /)
      const few = onTerminal(`archive in/a in/d-a.txt --to few`)
      expect(few.stdout).not.toContain('archiving')
    },
    PATIENCE
  )

  it('takes names of inputs from a file, ended by NUL where they may hold anything', () => {
    plant({ 'in/a.txt': 'A\n', 'in/new\nline.txt': 'B\n', 'in/c.txt': 'C\n', list: 'in/a.txt\nin/c.txt\n' })
    expect(stet(['archive', '--files-from', 'list', '--to', 'out']).status).toBe(0)
    expect(readdirSync(at('out/data/source'))).toEqual(['a.txt', 'c.txt'])
    writeFileSync(at('list'), 'in/a.txt\0in/new\nline.txt\0')
    expect(stet(['archive', '--files-from', 'list', '-0', 'in/c.txt', '--to', 'other']).status).toBe(0)
    expect(readdirSync(at('other/data/source'))).toEqual(['a.txt', 'c.txt', 'new\nline.txt'])
    expect(stet(['archive', '--to', 'none']).stderr).toMatch(/expected files, folders or globs to archive/)
  })

  it(
    'makes of shards, given as names or as folders, the archive of a single run',
    () => {
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
      expect(stet(['archive', '--merge', 'part-1', '--to', 'x', '--name', '{slug}']).stderr).toMatch(
        /either --merge or/
      )
    },
    PATIENCE
  )

  it('writes the report', () => {
    plant({ 'in/a.txt': 'A dam <b>\n\nIt holds.\n' })
    expect(stet(['archive', 'in', '--to', 'out', '--report', 'pages/report.html']).status).toBe(0)
    expect(readFileSync(at('pages/report.html'), 'utf8')).toContain('A dam &lt;b&gt;')
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

  it.skipIf(!CAN_MOUNT)(
    'survives a disk that is truly full (skipped where a small one cannot be mounted)',
    () => {
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
    },
    PATIENCE
  )

  it(
    'works with 64 open files',
    () => {
      mkdirSync(at('in'))
      plantTree(at('in'), 400)
      expect(stet(['archive', 'in', '--to', 'out', '--jobs', '2'], { limits: 'ulimit -n 64' }).status).toBe(0)
      expect(stet(['verify', 'out', '--jobs', '2'], { limits: 'ulimit -n 64' }).status).toBe(0)
    },
    PATIENCE
  )

  it('says that there are too few open files for threads, and leaves what the next run completes', () => {
    mkdirSync(at('in'))
    plantTree(at('in'), 100)
    const starved = stet(['archive', 'in', '--to', 'out', '--jobs', '8'], { limits: 'ulimit -n 48' })
    expect(starved.status).toBe(1)
    // A thread that cannot start is said once; one that can has inputs that cannot be opened.
    const said = starved.stderr.trimEnd().split('\n')
    expect(
      said.filter(
        (line) => !/^stet: .*(?:too many files are open \(ulimit -n raises the limit\)|100 inputs.*)/.test(line)
      )
    ).toEqual([])
    expect(said[0]).toMatch(/too many files are open/)
    expect(stet(['archive', 'in', '--to', 'out']).status).toBe(0)
    expect(stet(['verify', 'out']).status).toBe(0)
  })

  it(
    'keeps two from working on one folder',
    async () => {
      mkdirSync(at('in'))
      plantTree(at('in'), 500)
      const run = () =>
        new Promise<{ code: number | null; said: string }>((resolve) => {
          const child = spawn(process.execPath, [program, 'archive', 'in', '--to', 'out', '--jobs', '1'], { cwd: root })
          let said = ''
          child.stderr.on('data', (data) => {
            said += data
          })
          child.on('exit', (code) => resolve({ code, said }))
        })
      const ends = await Promise.all([run(), run()])
      const refused = ends.filter((end) => end.said.includes('another stet'))
      expect(ends.filter((end) => end.code === 0)).toHaveLength(2 - refused.length)
      for (const end of refused) expect(end.code).toBe(1)
      expect(stet(['verify', 'out']).status).toBe(0)
    },
    PATIENCE
  )

  it(
    'takes over the lock of a process that was killed',
    async () => {
      mkdirSync(at('in'))
      plantTree(at('in'), 2000)
      const child = spawn(process.execPath, [program, 'archive', 'in', '--to', 'out', '--jobs', '1'], { cwd: root })
      while (!existsSync(at('out/data/json'))) await new Promise((resolve) => setTimeout(resolve, 5))
      expect(stet(['archive', 'in', '--to', 'out']).stderr).toMatch(
        /out: another stet \(process \d+ on .*\) is working/
      )
      child.kill('SIGKILL')
      await new Promise((resolve) => child.on('exit', resolve))
      expect(existsSync(at('out/.stet-lock'))).toBe(true)
      expect(stet(['archive', 'in', '--to', 'out']).status).toBe(0)
      expect(readdirSync(at('out')).filter((name) => name.startsWith('.stet'))).toEqual([])
      expect(stet(['verify', 'out']).status).toBe(0)
    },
    PATIENCE
  )

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

  it(
    'ends well on SIGINT with 130, and completes the next time',
    async () => {
      mkdirSync(at('in'))
      plantTree(at('in'), 1000)
      const child = spawn(process.execPath, [program, 'archive', 'in', '--to', 'out', '--jobs', '2'], {
        cwd: root,
        stdio: 'ignore'
      })
      while (!existsSync(at('out/data/json'))) await new Promise((resolve) => setTimeout(resolve, 5))
      child.kill('SIGINT')
      const code = await new Promise((resolve) => child.on('exit', resolve))
      expect(code).toBe(130)
      expect(readdirSync(at('out')).filter((name) => name.startsWith('.stet'))).toEqual([])
      expect(JSON.parse(stet(['verify', 'out', '--json']).stdout).faults).toMatchObject([{ code: 'incomplete' }])
      expect(stet(['archive', 'in', '--to', 'out']).status).toBe(0)
      expect(stet(['verify', 'out']).status).toBe(0)
    },
    PATIENCE
  )

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
