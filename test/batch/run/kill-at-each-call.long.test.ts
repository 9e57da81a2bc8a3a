import { spawnSync } from 'node:child_process'
import { expect, it } from 'vitest'

const PATIENCE = 600_000
/** The first calls of a run, in which it takes over the lock of one that was killed. */
const CALLS = 18

it(
  'completes an archive whatever call it was killed before, and leaves nothing else',
  () => {
    const args = ['bench/robustness/kill-at-each-call.js', 'archive', String(CALLS)]
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' })
    expect([status, stdout, stderr]).toEqual([
      0,
      expect.stringMatching(/^archive: 54 kills before one of \d+ calls, 0 wrong\n$/),
      ''
    ])
  },
  PATIENCE
)
