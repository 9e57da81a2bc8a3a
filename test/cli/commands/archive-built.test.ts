import { spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { bagFaults } from '../../support/bagit-oracle.ts'
import { quickFolder } from '../../support/fast-folder.ts'
import { picture } from '../../support/folder-snapshot.ts'

const STET = path.resolve('bin/stet.js')
/** Dumps of all shapes in the long project, and one of each kind of document in the short one. */
const INPUTS =
  process.env.STET_LONG === '1'
    ? ['seeds', 'fixtures/!(format-*)/dump.txt', 'fixtures/format-{lexisnexis,jina,factiva}/dump.txt']
    : ['seeds', 'fixtures/liveticker-de/dump.txt', 'fixtures/format-factiva/dump.txt']

let root: string
beforeAll(() => {
  root = quickFolder('stet-built-archive-')
})
afterAll(() => rmSync(root, { recursive: true, force: true }))

function stet(...args: string[]) {
  const environment = { ...process.env, SOURCE_DATE_EPOCH: '0', NO_COLOR: '1' }
  return spawnSync(process.execPath, [STET, ...args], { encoding: 'utf8', env: environment })
}

it('archives the fixtures and the seeds with the real labeller, the same with threads, and verifies', () => {
  for (const jobs of ['1', '2']) {
    const made = stet('archive', ...INPUTS, '--to', path.join(root, jobs), '--jobs', jobs)
    expect([made.status, made.stderr]).toEqual([0, expect.stringMatching(/live blog/)])
    expect(bagFaults(path.join(root, jobs))).toEqual([])
    const checked = stet('verify', path.join(root, jobs), '--jobs', jobs, '--json')
    expect(JSON.parse(checked.stdout)).toMatchObject({ ok: true, faults: [] })
    expect(checked.status).toBe(0)
  }
  expect(picture(path.join(root, '2'))).toEqual(picture(path.join(root, '1')))
})
