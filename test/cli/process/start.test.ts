import { expect, test } from 'vitest'
import { commandsFor } from '../../../src/cli/commands/index.ts'

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
