import { spawnSync } from 'node:child_process'
import { cpSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { commandsFor } from '../../../src/cli/commands/index.ts'
import { PROGRAM, scratch } from '../../support/run-cli.ts'

test.each([
  { words: [], commands: ['clean'] },
  { words: ['dump.txt', 'explain'], commands: ['clean'] },
  { words: ['-f', 'json', 'explain'], commands: ['clean'] },
  { words: ['explain', 'dump.txt'], commands: ['explain'] },
  { words: ['verify', 'folder'], commands: ['verify'] }
])('of the commands, $words makes $commands', ({ words, commands }) => {
  expect(commandsFor(words)).toEqual(commands)
})

test.each([['--help'], ['dump.txt', '-h'], ['man'], ['help', 'archive'], ['complete', '--', 'ex']])(
  'all commands are there for %s',
  (...words) => {
    expect(commandsFor(words).length).toBeGreaterThan(10)
  }
)

test('a clone that is not built says what to do', () => {
  const folder = scratch()
  cpSync(path.dirname(PROGRAM), folder.at('bin'), { recursive: true })
  const { status, stdout, stderr } = spawnSync(process.execPath, [folder.at('bin/stet.js')], { encoding: 'utf8' })
  folder.remove()
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
  expect(stderr).toMatch(
    /^stet: is not built: expected \S+cli\.cjs; run npm run build in \S+, as npm ci does where it runs scripts\n$/
  )
})
