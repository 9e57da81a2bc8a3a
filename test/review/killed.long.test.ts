import type { ChildProcess } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { correctionsOfBag } from '../../src/batch/bag/corrections-store.ts'
import { verify } from '../../src/batch/verify/index.ts'
import { ROLES } from '../../src/tree/roles.ts'
import { archivedByStet } from '../support/run-archive.ts'
import { scratch, start } from '../support/run-cli.ts'

const RUNS = 5

const ours = scratch()
beforeAll(async () => {
  mkdirSync(ours.at('in'))
  writeFileSync(
    ours.at('in/story.txt'),
    'The ferry stops at noon\n\nThe harbour office said on Sunday that the ferry would stop at noon until the end of the month.\n'
  )
  await archivedByStet({ inputs: [ours.at('in')], to: ours.at('bag') })
})
afterAll(() => ours.remove())

/** Corrects a line again and again until the program is gone; how many of the corrections were said to be kept. */
async function correctUntilKilled(program: ChildProcess, run: number): Promise<number> {
  const address: string = await new Promise((resolve) =>
    program.stdout?.once('data', (data) => resolve(String(data).trim()))
  )
  let kept = 0
  for (;;) {
    const role = ROLES[kept % ROLES.length]
    const body = JSON.stringify({ index: 0, line: 1, lineEnd: 1, role, note: `${run}-${kept}` })
    const sent = fetch(new URL('api/corrections', address), { method: 'POST', body })
    // In the midst of one: after some milliseconds more in each run.
    if (kept === 5) setTimeout(() => program.kill('SIGKILL'), run * 3)
    try {
      if (!(await sent).ok) return kept
    } catch {
      return kept
    }
    kept++
  }
}

describe('a review that is killed while lines are corrected', () => {
  it('has kept all that it said to be kept, and the archive is as it was', async () => {
    for (let run = 0; run < RUNS; run++) {
      const kept = await correctUntilKilled(start(['review', ours.at('bag'), '--no-open', '--quiet']), run)
      expect(kept).toBeGreaterThanOrEqual(5)
      const notes = [...correctionsOfBag(ours.at('bag')).values()].flat().map(({ note }) => note)
      for (let at = 0; at < kept; at++) expect(notes).toContain(`${run}-${at}`)
      expect(await verify({ folder: ours.at('bag'), jobs: 1 })).toMatchObject({ ok: true, outdated: 1 })
    }
  })
})
