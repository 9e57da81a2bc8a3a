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
