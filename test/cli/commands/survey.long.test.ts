import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { quickFolder } from '../../support/fast-folder.ts'
import { picture } from '../../support/folder-snapshot.ts'

const STET = path.resolve('bin/stet.js')
const THINGS = ['ferry', 'bakery', 'bridge', 'school', 'weir', 'market', 'mill']
const JOBS = ['1', '3']

let root: string
beforeAll(() => {
  root = quickFolder('stet-built-survey-')
  for (const paper of ['courier', 'herald']) {
    mkdirSync(at(`in/${paper}`), { recursive: true })
    for (const [number, thing] of THINGS.entries()) writeFileSync(at(`in/${paper}/${thing}.txt`), dump(thing, number))
  }
  writeFileSync(at('in/herald/ferry-again.txt'), readFileSync(at('in/herald/ferry.txt')))
  writeFileSync(at('in/herald/picture.png'), Buffer.from('\u0089PNG\r\n\u001a\n\0\0\0\rIHDR', 'latin1'))
})
afterAll(() => rmSync(root, { recursive: true, force: true }))
const at = (name: string) => path.join(root, name)

/** An invented story with the furniture of its paper around it. */
function dump(thing: string, number: number): string {
  const story = Array.from(
    { length: 8 },
    (_, at) =>
      `The ${thing} at Harlow had its ${at + 2}th day of ${thing} repairs, and ${thing} ${number + at} was kept.`
  )
  return `Home\n\nThe ${thing} opens again\n\nBy Nora Feld\n\nMarch ${number + 3}, 2021\n\n${story.join('\n\n')}\n\nGet the Friday letter\n`
}

function stet(...args: string[]) {
  const environment = { ...process.env, SOURCE_DATE_EPOCH: '0', NO_COLOR: '1' }
  const { status, stdout, stderr } = spawnSync(process.execPath, [STET, ...args], {
    encoding: 'utf8',
    env: environment,
    cwd: root
  })
  return { status, stdout, stderr }
}

/** What a command gives and leaves with one thread, and with more. */
const withEachOf = <T>(run: (jobs: string) => T): T[] => JOBS.map(run)

describe('with any number of threads', () => {
  it('a survey of duplicates says the same', () => {
    const [one, ...others] = withEachOf((jobs) => stet('duplicates', 'in', '--json', '--jobs', jobs))
    expect(
      one?.stdout
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line))
    ).toContainEqual(
      expect.objectContaining({ duplicates: expect.arrayContaining([expect.objectContaining({ similarity: 1 })]) })
    )
    for (const other of others) expect(other).toEqual(one)
  })

  it('a profile has the same bytes', () => {
    const profiles = withEachOf((jobs) => {
      expect(stet('profile', 'in', '-o', `${jobs}.profile`, '--quiet', '--jobs', jobs).status).toBe(0)
      return readFileSync(at(`${jobs}.profile`), 'utf8')
    })
    expect(profiles[0]).toContain('courier')
    expect(new Set(profiles).size).toBe(1)
  })

  it('an archive with a profile of its own inputs has the same bytes, and leaves out the same copies', () => {
    const [one, ...others] = withEachOf((jobs) => {
      const to = ['--to', `bag-${jobs}`, '--jobs', jobs, '--quiet']
      const { status } = stet('archive', 'in', '--profile', 'auto', '--skip-duplicates', 'exact', ...to)
      expect([status, stet('verify', `bag-${jobs}`, '--jobs', jobs).status]).toEqual([0, 0])
      return picture(at(`bag-${jobs}`))
    })
    for (const other of others) expect(other).toEqual(one)
  })

  it('documents cleaned with a profile are the same', () => {
    const [one, ...others] = withEachOf((jobs) => {
      const to = ['--to', `clean-${jobs}`, '-f', 'json', '--jobs', jobs, '--quiet']
      expect(stet('in', '--profile', 'auto', ...to).status).toBe(0)
      return picture(at(`clean-${jobs}`))
    })
    for (const other of others) expect(other).toEqual(one)
  })
})
