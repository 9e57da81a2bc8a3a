import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { mkdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildProgram } from './built.ts'
import { plantTree } from './odd-tree.ts'
import { picture } from './picture.ts'
import { quickFolder } from './quick-folder.ts'

/** Kills in `npm test`; `bench/batch-kill.js` does 300 and says where they hit. */
const KILLS = 20
const INPUTS = 500
const PATIENCE = 60_000

let root: string
let program: string
let remove: () => void
beforeAll(async () => {
  root = quickFolder('stet-kill-')
  ;({ program, remove } = await buildProgram())
})
afterAll(() => {
  rmSync(root, { recursive: true, force: true })
  remove()
})

const at = (name: string) => path.join(root, name)
const environment = { ...process.env, SOURCE_DATE_EPOCH: '0' }
const args = (to: string) => [program, 'archive', at('in'), '--to', at(to), '--jobs', '2']

/** A run that is killed after so many milliseconds; true if it was still running. */
function killed(to: string, after: number): Promise<boolean> {
  return new Promise((resolve) => {
    const child: ChildProcess = spawn(process.execPath, args(to), { stdio: 'ignore', env: environment })
    const timer = setTimeout(() => child.kill('SIGKILL'), after)
    child.on('exit', (_, signal) => {
      clearTimeout(timer)
      resolve(signal === 'SIGKILL')
    })
  })
}

/** The same numbers from 0 to 1 each time. */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

describe('a run that is killed', () => {
  it(
    'leaves an archive that verify calls incomplete and the next run completes to the same bytes',
    async () => {
      mkdirSync(at('in'))
      plantTree(at('in'), INPUTS)
      const begun = Date.now()
      expect(spawnSync(process.execPath, args('whole'), { env: environment }).status).toBe(0)
      const whole = Date.now() - begun
      const random = seeded(7)
      let hits = 0
      for (let round = 0; hits < KILLS && round < 3 * KILLS; round++) {
        // A new archive each third round, so that early and late moments are hit, and killed runs are resumed by killed runs.
        if (round % 3 === 0) rmSync(at('out'), { recursive: true, force: true })
        if (!(await killed('out', random() * whole))) {
          rmSync(at('out'), { recursive: true, force: true })
          continue
        }
        hits++
        if (round % 4 !== 3) continue
        const found = spawnSync(process.execPath, [program, 'verify', at('out'), '--json'], { encoding: 'utf8' })
        const codes: string[] =
          found.stdout === '' ? [] : JSON.parse(found.stdout).faults.map((fault: { code: string }) => fault.code)
        expect(codes.filter((code) => code !== 'incomplete')).toEqual([])
      }
      expect(hits).toBe(KILLS)
      expect(spawnSync(process.execPath, args('out'), { env: environment }).status).toBe(0)
      expect(picture(at('out'))).toEqual(picture(at('whole')))
      expect(spawnSync(process.execPath, [program, 'verify', at('out')]).status).toBe(0)
    },
    PATIENCE
  )
})
