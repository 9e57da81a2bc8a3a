import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { figuresOf } from '../../../src/cli/io/progress-figures.ts'
import { scratch, shell } from '../../support/run-cli.ts'

it.each([
  ['nothing is done', { done: 0, total: 10, seconds: 5, unit: 'bytes' }, { rate: '…', left: '…' }],
  ['it has just begun', { done: 5, total: 10, seconds: 0.1, unit: 'bytes' }, { rate: '…', left: '…' }],
  ['bytes are known', { done: 3e6, total: 9e6, seconds: 2, unit: 'bytes' }, { rate: '1.5 MB/s', left: '0:04' }],
  ['inputs alone are', { done: 50, total: 50_000, seconds: 10, unit: 'inputs' }, { rate: '5/s', left: '2:46:30' }],
  ['all is done', { done: 10, total: 10, seconds: 9, unit: 'inputs' }, { rate: '1/s', left: '0:00' }]
] as const)('rate and remaining time are told where %s', (_, measured, figures) => {
  expect(figuresOf(measured)).toEqual(figures)
})

const script = spawnSync('bash', ['-c', 'command -v script']).status === 0

it.skipIf(!script)('an interrupted run gives the terminal back and says how to go on', async () => {
  const ours = scratch()
  try {
    mkdirSync(ours.at('in'))
    const line = 'The dam at Harlow held through the night, the water agency said on Wednesday.'
    const dump = `Dam holds\n\n${`${line}\n\n`.repeat(300)}`
    for (let at = 0; at < 400; at++) writeFileSync(ours.at(`in/${at}.txt`), dump)
    const run = [
      'eval "$STET in --to out -j 1 &"',
      'for turn in $(seq 100); do [ -n "$(ls out 2>/dev/null)" ] && break; sleep 0.1; done',
      'kill -INT $!',
      'wait'
    ]
    writeFileSync(ours.at('run.sh'), `${run.join('\n')}\n`)
    const command = "export STET; script -qec 'bash run.sh' /dev/null < /dev/null"
    const { stdout } = await shell(command, { cwd: ours.path, env: { TERM: 'xterm' } })
    expect(stdout).toContain('interrupted: running the same again continues from here')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the sequence that shows the cursor
    expect(stdout).toMatch(/\u001b\[\?25h[^\u001b]*interrupted|interrupted[^\u001b]*$/)
  } finally {
    ours.remove()
  }
})
