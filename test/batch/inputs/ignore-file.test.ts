import { execFileSync } from 'node:child_process'
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { afterAll, expect, it } from 'vitest'
import { find } from '../../../src/batch/inputs/find.ts'
import { DUMP, scratch, stet } from '../../support/run-cli.ts'

const ours = scratch()
afterAll(ours.remove)

it('passes by what a .stetignore names, the nearest deciding', async () => {
  mkdirSync(ours.at('in/drafts'), { recursive: true })
  mkdirSync(ours.at('in/kept'))
  for (const name of ['a.txt', 'b.log', 'drafts/c.txt', 'kept/d.log', 'kept/e.txt'])
    writeFileSync(ours.at(`in/${name}`), DUMP)
  writeFileSync(ours.at('in/.stetignore'), '# not these\n*.log\ndrafts/\n')
  writeFileSync(ours.at('in/kept/.stetignore'), '!d.log\ne.txt\n')
  const { found, problems } = await find([ours.at('in')])
  expect(found.map(({ relative }) => relative)).toEqual(['a.txt', 'kept/d.log'])
  expect(problems.map(({ level }) => level)).toEqual(['skipped', 'skipped', 'skipped'])
})

const LONG = 'a*'.repeat(50_000)
it.each([
  ['a pattern that is too long', `*.log\n\n${LONG}\n`, 3, /at most 1000 characters, but got 100000/],
  ['a pattern with many **', `**/a/**/a/**/b\n`, 1, /at most 2 times \*\*/],
  ['such a pattern after CRLF', `*.log\r\n!${'**/'.repeat(20)}b\r\n`, 2, /but got 20/],
  ['an escaped pattern that is too long', `\\#${LONG}`, 1, /at most 1000 characters/]
])('names file and line of %s, and looks not into its folder', async (name, text, line, message) => {
  const folder = ours.at(name.replace(/\W/g, '-'))
  mkdirSync(folder)
  writeFileSync(`${folder}/a.txt`, DUMP)
  writeFileSync(`${folder}/.stetignore`, text)
  const { found, problems } = await find([folder])
  expect(found).toEqual([])
  expect(problems).toEqual([
    {
      level: 'error',
      code: 'unreadable',
      path: `${folder}/.stetignore:${line}`,
      message: expect.stringMatching(message)
    }
  ])
})

it('takes a long comment, patterns that are odd, and no file that is too large', async () => {
  mkdirSync(ours.at('odd-patterns'))
  for (const name of ['a.txt', '[z-a].txt', 'b.txt']) writeFileSync(ours.at(`odd-patterns/${name}`), DUMP)
  writeFileSync(ours.at('odd-patterns/.stetignore'), `#${LONG}\n[z-a].txt\n[\n\\\n!\n*a*a*a*a*a*a*a*a*b\nb.txt\n`)
  const { found } = await find([ours.at('odd-patterns')])
  expect(found.map(({ relative }) => relative)).toContain('a.txt')
  expect(found.map(({ relative }) => relative)).not.toContain('b.txt')
  writeFileSync(ours.at('odd-patterns/.stetignore'), '#'.repeat(1 << 21))
  expect((await find([ours.at('odd-patterns')])).problems).toEqual([
    expect.objectContaining({ message: expect.stringMatching(/at most 1048576 bytes/) })
  ])
})

it('says where folders lie too deep in one another, and takes the others', async () => {
  const deep = `in-deep/${'d/'.repeat(300)}`
  mkdirSync(ours.at(deep), { recursive: true })
  writeFileSync(ours.at(`${deep}x.txt`), DUMP)
  writeFileSync(ours.at('in-deep/a.txt'), DUMP)
  writeFileSync(ours.at('in-deep/.stetignore'), '**/d/**/b\n')
  const { found, problems } = await find([ours.at('in-deep')])
  expect(found.map(({ relative }) => relative)).toEqual(['a.txt'])
  expect(problems).toEqual([
    { level: 'error', code: 'too-deep', path: expect.any(String), message: expect.stringMatching(/256 folders/) }
  ])
})

it('opens no pipe and follows no link inside a folder', async () => {
  mkdirSync(ours.at('odd'))
  execFileSync('mkfifo', [ours.at('odd/pipe.txt')])
  symlinkSync('/etc/hostname', ours.at('odd/link.txt'))
  symlinkSync('/dev/zero', ours.at('odd/zero.txt'))
  writeFileSync(ours.at('odd/a.txt'), DUMP)
  const { found, problems } = await find([ours.at('odd')])
  expect(found.map(({ relative }) => relative)).toEqual(['a.txt'])
  expect(problems).toHaveLength(3)
})

it('reads a device that is named only up to the limit', async () => {
  const { code, stderr, stdout } = await stet([
    '/dev/zero',
    '--largest-document',
    '1MiB',
    '--from',
    'text',
    '--encoding',
    'utf-8'
  ])
  expect([code, stdout]).toEqual([1, ''])
  expect(stderr).toMatch(/dev.zero/)
})

it.each([
  ['a symbolic link', (file: string) => symlinkSync(ours.at('patterns'), file)],
  ['a pipe', (file: string) => execFileSync('mkfifo', [file])],
  ['a folder', (file: string) => mkdirSync(file)]
])('reads nothing beside a .stetignore that is %s', async (kind, make) => {
  const folder = ours.at(`special-${kind.replaceAll(' ', '-')}`)
  mkdirSync(folder)
  writeFileSync(ours.at('patterns'), 'a.txt\n')
  for (const name of ['a.txt', 'b.txt']) writeFileSync(`${folder}/${name}`, DUMP)
  make(`${folder}/.stetignore`)
  expect(await find([folder])).toMatchObject({
    found: [],
    problems: [{ level: 'error', path: `${folder}/.stetignore`, message: `is ${kind}: expected a regular file` }]
  })
})

it('follows a .stetignore that is a link where links are followed', async () => {
  mkdirSync(ours.at('followed'))
  writeFileSync(ours.at('patterns'), 'a.txt\n')
  for (const name of ['a.txt', 'b.txt']) writeFileSync(ours.at(`followed/${name}`), DUMP)
  symlinkSync(ours.at('patterns'), ours.at('followed/.stetignore'))
  const { found } = await find([ours.at('followed')], { follow: true })
  expect(found.map(({ relative }) => relative)).toEqual(['b.txt'])
})
