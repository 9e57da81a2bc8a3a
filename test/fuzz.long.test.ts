import { spawn } from 'node:child_process'
import { expect, it } from 'vitest'
import { ended, ROOT } from './support/run-cli.ts'

/** The number of inputs; STET_FUZZ sets another. */
const COUNT = process.env.STET_FUZZ ?? '20000'

it('keeps its promises for random odd inputs', { timeout: 3_600_000 }, async () => {
  const child = spawn(process.execPath, ['bench/robustness/fuzz.js', '--count', COUNT, '--every', '100', '--untimed'], {
    cwd: ROOT
  })
  const { code, stdout } = await ended(child, '')
  expect(stdout.split('\n').filter((line) => line.startsWith('{'))).toEqual([])
  expect(stdout).toMatch(/inputs from 0, seed 1: 0 findings\n$/)
  expect(code).toBe(0)
})
