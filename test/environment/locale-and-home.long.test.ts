import { spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs'
import { userInfo } from 'node:os'
import { afterAll, describe, expect, it } from 'vitest'
import { DUMP, PROGRAM, scratch, shell, stet } from '../support/run-cli.ts'

const ours = scratch()
afterAll(ours.remove)
chmodSync(ours.path, 0o755)
writeFileSync(ours.at('é ü.txt'), DUMP.replace('Ann Lowe', 'Aña Löwe'))
writeFileSync(ours.at('a.txt'), DUMP)
writeFileSync(ours.at('c.jsonl'), `${JSON.stringify({ id: 'ı', text: DUMP })}\n`)

const COMMANDS = [
  ['a.txt'],
  ['é ü.txt', '-f', 'json'],
  ['c.jsonl', '-f', 'ndjson'],
  ['explain', 'a.txt'],
  ['detect', 'é ü.txt'],
  ['--help'],
  ['man']
]

const here = Promise.all(COMMANDS.map((args) => stet(args, { cwd: ours.path })))

describe.each([
  ['LC_ALL=C, without a home', { LC_ALL: 'C', LANG: 'C', HOME: '', XDG_CONFIG_HOME: '' }],
  [
    'a Turkish locale, where I is not the capital of i, in another time zone',
    { LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8', TZ: 'Pacific/Kiritimati' }
  ],
  [
    'a locale and a home that are not there, on a dumb terminal',
    { LC_ALL: 'xx_XX.KOI8-R', HOME: '/nonexistent', TERM: 'dumb' }
  ]
])('under %s', (_, env) => {
  it('every command says what it always says', async () => {
    const there = await Promise.all(COMMANDS.map((args) => stet(args, { cwd: ours.path, env })))
    expect(there).toEqual(await here)
    expect(there.map(({ code }) => code)).toEqual(COMMANDS.map(() => 0))
  })
})

describe('with nothing in the environment at all', () => {
  it('texts are cleaned and archived', () => {
    for (const args of [['a.txt'], ['archive', 'a.txt', '--to', 'bag-bare'], ['verify', 'bag-bare']]) {
      const { status, stderr } = spawnSync(process.execPath, [PROGRAM, ...args], {
        cwd: ours.path,
        env: {},
        encoding: 'utf8'
      })
      expect([args, status, /\n\s+at /.test(stderr)]).toEqual([args, 0, false])
    }
  })
})

describe('with a stream closed', () => {
  it('standard input: a file is cleaned, and no file is an empty text', async () => {
    const here = await stet(['a.txt'], { cwd: ours.path })
    const closed = await shell('$STET a.txt <&-', { cwd: ours.path })
    expect(closed).toEqual(here)
    expect(await shell('$STET --from jsonl -f ndjson <&-', { cwd: ours.path })).toMatchObject({
      code: 0,
      stdout: '',
      stderr: ''
    })
    expect((await shell('$STET archive a.txt --to bag-closed <&-', { cwd: ours.path })).code).toBe(0)
  })

  it('standard output or standard error: no stack, no hang', async () => {
    for (const closing of ['>&-', '2>&-', '>&- 2>&-', '<&- >&- 2>&-']) {
      const { stdout, stderr, code } = await shell(`$STET gone.txt a.txt ${closing}`, { cwd: ours.path })
      expect([closing, code, /\n\s+at /.test(stdout + stderr)]).toEqual([closing, 1, false])
    }
  })
})

/** The superuser may write anywhere, so that somebody else is asked to try. */
const root = userInfo().uid === 0
const NOBODY = 65_534

const somebody = root ? { uid: NOBODY, gid: NOBODY } : {}
const able = spawnSync(process.execPath, [PROGRAM, '--version'], { ...somebody, cwd: '/' }).status === 0

describe.skipIf(!able)(
  `in a working folder that cannot be written to${able ? '' : ' (SKIPPED: nobody may start this node)'}`,
  () => {
    mkdirSync(ours.at('fixed'))
    writeFileSync(ours.at('fixed/a.txt'), DUMP)
    chmodSync(ours.at('fixed'), 0o555)
    const run = (...args: string[]) => {
      const { status, stdout, stderr } = spawnSync(process.execPath, [PROGRAM, ...args], {
        cwd: ours.at('fixed'),
        encoding: 'utf8',
        ...somebody
      })
      return { status, stdout, stderr }
    }

    it('texts are cleaned, explained and detected', async () => {
      const here = await stet(['a.txt'], { cwd: ours.path })
      expect(run('a.txt')).toEqual({ status: 0, stdout: here.stdout, stderr: '' })
      for (const args of [['explain', 'a.txt'], ['detect', 'a.txt'], ['--version'], ['.', '-f', 'ndjson']])
        expect([args, run(...args).status]).toEqual([args, 0])
    })

    it.each([[['a.txt', '-o', 'b.md']], [['a.txt', '--to', 'out']], [['archive', 'a.txt', '--to', 'bag']]])(
      'one is told so by stet %s',
      (args) => {
        const { status, stdout, stderr } = run(...args)
        expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
        expect(stderr).toMatch(/^stet: .*no permission/m)
        expect(stderr).not.toMatch(/\n\s+at /)
      }
    )

    it('an archive elsewhere is made', () => {
      mkdirSync(ours.at('elsewhere'))
      chmodSync(ours.at('elsewhere'), 0o777)
      expect(run('archive', 'a.txt', '--to', '../elsewhere/bag')).toMatchObject({ status: 0 })
      expect(run('verify', '../elsewhere/bag')).toMatchObject({ status: 0 })
    })
  }
)
