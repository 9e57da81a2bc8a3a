import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it, type TestContext } from 'vitest'
import { DUMP, scratch, stet } from '../support/run-cli.ts'

/** Of a text in a language that function words do not settle. */
const FINNISH =
  'Mostin avajaiset\n\nVanha silta avattiin keskiviikkona Harlowin kaupungissa suuren yleisön edessä. Kaupunginjohtaja kertoi, että korjaustyöt kestivät kolme vuotta ja maksoivat kaksi miljoonaa euroa. Asukkaat olivat odottaneet avajaisia pitkään.\n'
/** What the script ends with where this Node cannot be made an executable, or npm cannot bring the tool. */
const UNAVAILABLE = 69

const ours = scratch()
let unavailable = ''
beforeAll(() => {
  writeFileSync(ours.at('a.txt'), DUMP)
  writeFileSync(ours.at('b.txt'), FINNISH)
  const { status, stderr } = spawnSync(process.execPath, ['scripts/single-executable.js', ours.at('made')], {
    encoding: 'utf8'
  })
  if (status === UNAVAILABLE) unavailable = stderr
  else expect([status, stderr]).toEqual([0, ''])
})
afterAll(ours.remove)

/** The executable in a folder without stet, and without any program on the path. */
function run(context: TestContext, ...args: string[]) {
  if (unavailable !== '') context.skip(`it cannot be made here: ${unavailable}`)
  return spawnSync(ours.at('made/stet'), args, { cwd: ours.path, env: {}, encoding: 'utf8' })
}

describe('the single executable', () => {
  it('writes what the program writes', async (context) => {
    for (const args of [
      ['a.txt', '-f', 'json'],
      ['b.txt', '-f', 'json'],
      ['explain', 'a.txt'],
      ['duplicates', 'a.txt', 'b.txt'],
      ['man'],
      ['completion', 'bash'],
      ['schema']
    ]) {
      const { stdout, status } = run(context, ...args)
      expect([args, status, stdout]).toEqual([args, 0, (await stet(args, { cwd: ours.path })).stdout])
    }
    expect(run(context, 'b.txt', '-f', 'json').stdout).toContain('"language": "fi"')
  })

  it('archives and verifies with several threads, and writes a report', (context) => {
    expect(run(context, 'archive', 'a.txt', 'b.txt', '--to', 'bag', '--jobs', '2', '--report', 'r.html').status).toBe(0)
    expect(run(context, 'verify', 'bag', '--jobs', '2').status).toBe(0)
    expect(run(context, 'archive', 'a.txt', 'b.txt', '--to', 'bag', '--jobs', '2').stderr).toContain('2 unchanged')
  })

  it('says what is wrong as the program does', (context) => {
    const { status, stderr } = run(context, 'gone.txt')
    expect([status, stderr]).toEqual([1, expect.stringContaining('gone.txt')])
    expect(run(context, '--frobnicate').status).toBe(2)
  })
})
