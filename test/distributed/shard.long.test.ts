import { mkdirSync, writeFileSync } from 'node:fs'
import { afterAll, describe, expect, it } from 'vitest'
import { DUMP, scratch, shell, stet } from '../support/run-cli.ts'
import { CORPUS } from './corpus.ts'

const ours = scratch()
afterAll(ours.remove)
writeFileSync(ours.at('corpus.jsonl'), CORPUS)
mkdirSync(ours.at('in/2021'), { recursive: true })
for (let at = 0; at < 12; at++)
  writeFileSync(ours.at(`in/${at % 2 === 0 ? '' : '2021/'}${at}.txt`), `${DUMP}\nNumber ${at}.\n`)

const linesOf = (text: string) => text.split('\n').filter((line) => line !== '')

async function shards(inputs: readonly string[], count: number): Promise<string[][]> {
  const parts = Array.from({ length: count }, (_, at) => `${at + 1}/${count}`)
  const ended = await Promise.all(
    parts.map((part) => stet([...inputs, '-f', 'ndjson', '--shard', part], { cwd: ours.path }))
  )
  return ended.map(({ stdout }) => linesOf(stdout))
}

describe('--shard', () => {
  it.each([
    ['the records of JSON Lines, with those that failed', ['--from', 'jsonl', 'corpus.jsonl']],
    ['the files of a folder', ['in']],
    ['both', ['--from', 'auto', 'in', 'corpus.jsonl']]
  ])('gives disjoint parts that are the whole: %s', async (_, inputs) => {
    const whole = linesOf((await stet([...inputs, '-f', 'ndjson'], { cwd: ours.path })).stdout)
    for (const count of [1, 3]) {
      const parts = await shards(inputs, count)
      expect(parts.flat().sort()).toEqual([...whole].sort())
      // In each part, the order of the whole.
      for (const part of parts) expect(part).toEqual(whole.filter((line) => part.includes(line)))
      if (count > 1) for (const part of parts) expect(part.length).toBeGreaterThan(0)
    }
  })

  it('puts an id into the same part wherever it stands', async () => {
    const reversed = CORPUS.toString('latin1').split('\n').reverse().join('\n')
    writeFileSync(ours.at('reversed.jsonl'), reversed, 'latin1')
    const idsOf = (lines: string[]) => lines.flatMap((line) => JSON.parse(line).source?.id ?? []).sort()
    const [one, other] = await Promise.all(
      ['corpus', 'reversed'].map((name) => shards(['--from', 'jsonl', `${name}.jsonl`], 3))
    )
    expect(one).toHaveLength(3)
    expect(other?.map(idsOf)).toEqual(one?.map(idsOf))
  })

  it('takes what an array of tasks says of itself', async () => {
    const { stdout, code } = await shell(
      'SLURM_ARRAY_TASK_ID=2 SLURM_ARRAY_TASK_COUNT=3 bash -c \'$STET in -f ndjson --shard "$SLURM_ARRAY_TASK_ID/$SLURM_ARRAY_TASK_COUNT"\'',
      { cwd: ours.path }
    )
    expect(code).toBe(0)
    expect(linesOf(stdout)).toEqual((await shards(['in'], 3))[1])
  })

  it.each(['0/3', '4/3', '1', 'a/b', '1/0', '-1/3', '1/3/5'])('refuses %s', async (part) => {
    const { code, stdout, stderr } = await stet(['in', '--shard', part], { cwd: ours.path })
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toMatch(/expected --shard as I\/N/)
  })
})
