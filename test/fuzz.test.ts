import { spawn } from 'node:child_process'
import { expect, it } from 'vitest'
import { ended, ROOT } from './started.ts'

it('keeps its promises over 20,000 odd inputs', { timeout: 300_000 }, async () => {
  const child = spawn(process.execPath, ['bench/fuzz.js', '--count', '20000', '--every', '50'], { cwd: ROOT })
  const { code, stdout } = await ended(child, '')
  expect(stdout.split('\n').filter((line) => line.startsWith('{'))).toEqual([])
  expect(stdout).toMatch(/20000 inputs from 0, seed 1: 0 findings\n$/)
  expect(code).toBe(0)
})
