import { hostname, userInfo } from 'node:os'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Ended, ROOT, shell, stet } from '../support/run-cli.ts'
import { ANSWERS, CORPUS } from './corpus.ts'

const FILTER = ['-f', 'ndjson', '--from', 'jsonl']
const LINES = CORPUS.toString('latin1').split('\n')

/** What a partition of lines is to a process, as engines write it. */
const partition = (lines: readonly string[]) => Buffer.from(lines.map((line) => `${line}\n`).join(''), 'latin1')

/** An engine starts one process for each partition, at another place, with an environment of its own, and joins what they say. */
describe('the pipe contract of Spark and Hadoop Streaming', () => {
  let single: Ended
  beforeAll(async () => {
    single = await stet(FILTER, { input: CORPUS })
  })

  it('gives empty output and exit 0 for an empty partition', async () => {
    expect(await stet(FILTER)).toEqual({ code: 0, signal: null, stdout: '', stderr: '' })
  })

  it('gives one line for one line, in order, and failures as data, for a driver that looks at no exit code', () => {
    const lines = single.stdout.trimEnd().split('\n')
    expect(lines).toHaveLength(ANSWERS)
    const asked = LINES.filter((line) => line.trim() !== '')
    for (const [at, line] of lines.entries()) {
      const {
        id = null,
        source,
        error
      } = JSON.parse(line) as {
        id?: string
        source?: { id: string | null }
        error?: { code: string; message: string; line: null }
      }
      const known = /^\{"id":"([^"]+)"/.exec(asked[at] ?? '')?.[1]
      if (known !== undefined) expect(error === undefined ? source?.id : id).toBe(known)
      if (error !== undefined)
        expect(error).toEqual({ code: expect.any(String), message: expect.any(String), line: null })
    }
    expect(lines.filter((line) => 'error' in JSON.parse(line)).length).toBeGreaterThan(5)
    expect(single).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(
        /^stet: \d+ of \d+ records could not be read: [^\n]*\n\d+ of \d+ documents have warnings: [^\n]*\n$/
      )
    })
  })

  it('has no raw tab in a line, which would split it into a key and a value', () => {
    expect(single.stdout).not.toContain('\t')
  })

  it.each([3, 20])('gives the same bytes in partitions of %i lines, empty ones among them', async (size) => {
    const parts: Buffer[] = []
    for (let at = 0; at < LINES.length; at += size) parts.push(partition(LINES.slice(at, at + size)), partition([]))
    let joined = ''
    for (const part of parts) {
      joined += (await stet(FILTER, { input: part })).stdout
    }
    expect(joined === single.stdout).toBe(true)
  })

  it('says nothing of clock, host, user or place', async () => {
    const elsewhere = await stet(FILTER, {
      input: CORPUS,
      cwd: '/',
      env: { TZ: 'Asia/Tokyo', LC_ALL: 'de_DE.UTF-8', HOME: '/nonexistent' }
    })
    expect(elsewhere.stdout === single.stdout).toBe(true)
    const words = [hostname(), userInfo().username, ROOT, new Date().toISOString().slice(0, 10)]
    for (const word of words.filter((word) => word.length > 3)) expect(single.stdout).not.toContain(word)
  })

  it('takes all of its input, though every line of it fails', async () => {
    const command = `yes '{"id": broken' | head -n 20000 | $STET ${FILTER.join(' ')} | wc -l; echo "\${PIPESTATUS[*]}"`
    const { stdout } = await shell(command)
    // head is not killed by a closed pipe.
    expect(stdout.trim().split(/\s+/)).toEqual(['20000', '141', '0', '1', '0'])
  })
})
