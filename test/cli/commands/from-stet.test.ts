import { writeFileSync } from 'node:fs'
import { afterAll, expect, it } from 'vitest'
import { DUMP, scratch, stet } from '../../support/run-cli.ts'

const ours = scratch()
afterAll(ours.remove)

it('makes of JSON that was kept what the dump gives, on standard output and in a folder', async () => {
  writeFileSync(ours.at('dump.txt'), DUMP)
  const run = (...args: string[]) => stet(args, { cwd: ours.path })
  const kept = await run('dump.txt', '-f', 'json')
  writeFileSync(ours.at('kept.json'), kept.stdout)
  const direct = await run('dump.txt')
  expect((await run('--from', 'stet', 'kept.json')).stdout).toBe(direct.stdout)
  expect((await run('--from', 'stet', 'kept.json', '-f', 'json')).stdout).toBe(kept.stdout)
  expect(await run('kept.json', '--from', 'stet', '--to', 'out', '-f', 'text,ndjson')).toMatchObject({ code: 0 })
  const again = await run('kept.json', '-f', 'text')
  expect(again.stderr).toContain('--from stet')
})

it.each([
  ['explain', ['explain', 'kept.json', '--from', 'stet']],
  ['archive', ['archive', 'kept.json', '--to', 'bag', '--from', 'stet']]
])('is refused where the dump itself is needed: %s', async (_, args) => {
  const { code, stderr } = await stet(args, { cwd: ours.path })
  expect(code).toBe(2)
  expect(stderr).toContain('expected dumps')
})
