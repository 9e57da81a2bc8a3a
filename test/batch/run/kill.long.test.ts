import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildProgram } from '../../support/built-stub.ts'
import { quickFolder } from '../../support/fast-folder.ts'
import { picture } from '../../support/folder-snapshot.ts'
import { plantTree } from '../../support/unusual-files.ts'

/** Kills in the long tests; `bench/robustness/batch-kill.js` does 300 of each way and says where they hit. */
const KILLS = 20
const INPUTS = 500
const PATIENCE = 120_000

let root: string
let program: string
let remove: () => void
beforeAll(async () => {
  root = quickFolder('stet-kill-')
  ;({ program, remove } = await buildProgram())
  mkdirSync(at('in'))
  plantTree(at('in'), INPUTS)
  // Without a bag these would meet in one output.
  for (const name of ['y0/m 0/d/case.txt', 'Case.txt', 'CASE.TXT']) rmSync(at(`in/${name}`), { force: true })
})
afterAll(() => {
  rmSync(root, { recursive: true, force: true })
  remove()
})

const at = (name: string) => path.join(root, name)
const environment = { ...process.env, SOURCE_DATE_EPOCH: '0' }

/** The two ways to go through a folder of dumps. */
const COMMANDS = {
  archive: (to: string) => [program, 'archive', at('in'), '--to', at(to), '--jobs', '2'],
  clean: (to: string) => [program, 'clean', at('in'), '--to', at(to), '--jobs', '2', '-f', 'json', '-f', 'markdown']
}
type Command = keyof typeof COMMANDS

const whole = (command: Command, to: string) =>
  spawnSync(process.execPath, COMMANDS[command](to), { env: environment }).status

/** @param after milliseconds after which the run is killed. @returns whether it was still running. */
function killed(command: Command, to: string, after: number): Promise<boolean> {
  return new Promise((resolve) => {
    const child: ChildProcess = spawn(process.execPath, COMMANDS[command](to), { stdio: 'ignore', env: environment })
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

function timed(action: () => void): number {
  const begun = Date.now()
  action()
  return Date.now() - begun
}

describe('a run that is killed', () => {
  it(
    'leaves an archive that verify calls incomplete and the next run completes to the same bytes',
    async () => {
      const time = timed(() => expect(whole('archive', 'whole')).toBe(0))
      const random = seeded(7)
      let hits = 0
      for (let round = 0; hits < KILLS && round < 3 * KILLS; round++) {
        // A new archive each third round, so that early and late moments are hit, and killed runs are resumed by killed runs.
        if (round % 3 === 0) rmSync(at('out'), { recursive: true, force: true })
        if (!(await killed('archive', 'out', random() * time))) {
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
      expect(whole('archive', 'out')).toBe(0)
      expect(picture(at('out'))).toEqual(picture(at('whole')))
      expect(spawnSync(process.execPath, [program, 'verify', at('out')]).status).toBe(0)
    },
    PATIENCE
  )

  it(
    'leaves a plain folder in which every file is whole, and which the next run completes',
    async () => {
      const time = timed(() => expect(whole('clean', 'plain')).toBe(0))
      const undisturbed = new Set(picture(at('plain')))
      const random = seeded(11)
      let hits = 0
      for (let round = 0; hits < KILLS / 4 && round < KILLS; round++)
        if (await killed('clean', 'half', random() * time)) {
          hits++
          if (!existsSync(at('half'))) continue
          const named = picture(at('half')).filter((line) => !/(?:^|\/)\.stet-/.test(line))
          expect(named.filter((line) => !undisturbed.has(line))).toEqual([])
        } else rmSync(at('half'), { recursive: true, force: true })
      expect(hits).toBe(KILLS / 4)
      expect(whole('clean', 'half')).toBe(0)
      expect(picture(at('half'))).toEqual([...undisturbed])
    },
    PATIENCE
  )

  it(
    'leaves what the next run completes: update, merge and report',
    () => {
      const args = ['bench/robustness/batch-kill.js', '4', '7', 'update,merge,report']
      const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' })
      const right = expect.stringMatching(/^(?:\w+: 4 kills, .*, 0 wrong\n(?: +\d+ {2}.*\n)*){3}$/)
      expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: right, stderr: '' })
    },
    5 * PATIENCE
  )
})
