import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { afterAll, describe, expect, it } from 'vitest'
import { DUMP, ROOT, scratch, shell, stet } from '../started.ts'

const ours = scratch()
afterAll(ours.remove)

const has = (tool: string) => spawnSync(tool, ['--version']).status === 0
const record = (at: number) => JSON.stringify({ id: `r${at}`, text: `${DUMP}\nNumber ${at} of many.\n` })
const CORPUS = `${Array.from({ length: 60 }, (_, at) => (at === 31 ? '{"id": broken' : record(at))).join('\n')}\n`
const corpus = ours.at('corpus.jsonl')
writeFileSync(corpus, CORPUS)
const single = await stet(['-f', 'ndjson', '--from', 'jsonl'], { input: CORPUS })

/** Numbers of lines and records count within what one process was given: parts of a file count from their own beginning. */
const alike = (text: string) =>
  text.replace(/"record":\d+/g, '"record":0').replace(/on line \d+|"line":\d+\}\}/g, 'on line 0')

describe.skipIf(!has('parallel'))('GNU parallel (skipped where it is not installed)', () => {
  for (const block of ['2k', '9k', '1M']) {
    it(`gives the single run's lines in blocks of ${block}`, async () => {
      const result = await shell(
        `parallel --will-cite --no-notice --pipepart -k -j 2 --block ${block} -a "${corpus}" '$STET -f ndjson --from jsonl'`,
        { cwd: ours.path }
      )
      expect(alike(result.stdout)).toBe(alike(single.stdout))
      expect(result.code).toBe(1)
    })
  }
})

describe.skipIf(process.env.STET_TEST_SSH === undefined)(
  'GNU parallel over ssh (STET_TEST_SSH names the host; bench/loopback-ssh.sh makes one)',
  () => {
    it("gives the single run's lines", async () => {
      const host = process.env.STET_TEST_SSH as string
      const command = `parallel --will-cite --pipe -k --block 9k --sshlogin "${host}" '${process.execPath} ${ROOT}/bin/stet.js -f ndjson --from jsonl' < "${corpus}"`
      const result = await shell(command, { env: { PARALLEL_SSH: process.env.PARALLEL_SSH ?? 'ssh' } })
      expect(alike(result.stdout)).toBe(alike(single.stdout))
    })
  }
)

describe('the pipe contract of Spark and Hadoop Streaming', () => {
  it('gives empty output and exit 0 for an empty partition', async () => {
    expect(await stet(['-f', 'ndjson', '--from', 'jsonl'])).toMatchObject({ code: 0, stdout: '', stderr: '' })
  })

  it('gives one line for one line, without a raw tab, and failures as data', () => {
    const lines = single.stdout.trimEnd().split('\n')
    expect(lines).toHaveLength(60)
    expect(lines.filter((line) => line.includes('\t'))).toEqual([])
    expect(JSON.parse(lines[31])).toMatchObject({ id: null, error: { code: 'bad-json' } })
    expect(lines.map((line) => JSON.parse(line).source?.id ?? null)).toEqual(
      lines.map((_, at) => (at === 31 ? null : `r${at}`))
    )
    expect(single.code).toBe(1)
  })

  it('gives the same bytes however the input is partitioned', async () => {
    const lines = CORPUS.trimEnd().split('\n')
    const parts = await Promise.all(
      [lines.slice(0, 7), lines.slice(7, 40), lines.slice(40)].map((part) =>
        stet(['-f', 'ndjson', '--from', 'jsonl'], { input: `${part.join('\n')}\n` })
      )
    )
    expect(alike(parts.map(({ stdout }) => stdout).join(''))).toBe(alike(single.stdout))
  })

  it('says nothing of clock, host or place', () => {
    for (const word of [hostname(), ROOT, ours.path, String(new Date().getFullYear())].filter(
      (word) => word.length > 3
    ))
      expect(single.stdout.includes(word)).toBe(false)
  })
})

describe('--shard', () => {
  it('gives disjoint parts that are the whole', async () => {
    const parts = await Promise.all([1, 2, 3].map((part) => stet([corpus, '-f', 'ndjson', '--shard', `${part}/3`])))
    const ids = parts
      .flatMap(({ stdout }) =>
        stdout
          .trimEnd()
          .split('\n')
          .filter(Boolean)
          .map((line) => JSON.parse(line).source?.id)
      )
      .filter(Boolean)
    expect(ids.sort()).toEqual(
      Array.from({ length: 60 }, (_, at) => `r${at}`)
        .filter((id) => id !== 'r31')
        .sort()
    )
  })
})
