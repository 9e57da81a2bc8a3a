import { writeFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Ended, PROGRAM, ROOT, scratch, shell, stet } from '../support/run-cli.ts'
import { ANSWERS, CORPUS } from './corpus.ts'
import { AVAILABLE, NOTICE } from './tools.ts'

const ours = scratch()
afterAll(ours.remove)
writeFileSync(ours.at('corpus.jsonl'), CORPUS)
writeFileSync(ours.at('empty.jsonl'), '')

const FILTER = ['-f', 'ndjson', '--from', 'jsonl'] as const
const PARALLEL = 'parallel --will-cite -k -j 2'

describe.skipIf(!AVAILABLE.parallel)(`GNU parallel${NOTICE.parallel}`, () => {
  let single: Ended
  beforeAll(async () => {
    single = await stet(FILTER, { input: CORPUS })
  })

  it('has a single run to be compared with, which answers every line', () => {
    expect(single.stdout.trimEnd().split('\n')).toHaveLength(ANSWERS)
    expect(single.code).toBe(1)
  })

  // Blocks smaller than a line, of a line or two, and larger than the whole.
  it.each(['100', '3k', '10k', '1M'])('gives the bytes of the single run in blocks of %s', async (block) => {
    const result = await shell(
      `${PARALLEL} --pipepart --block ${block} -a corpus.jsonl '$STET ${FILTER.join(' ')}' | sha256sum
       $STET ${FILTER.join(' ')} < corpus.jsonl | sha256sum`,
      { cwd: ours.path }
    )
    const [parts, whole] = result.stdout.trimEnd().split('\n')
    expect(parts).toBe(whole)
  })

  it('gives the bytes of the single run as labels, and from a pipe', async () => {
    const labels = await stet(['-f', 'labels', '--from', 'jsonl'], { input: CORPUS })
    const parts = await shell(`${PARALLEL} --pipepart --block 5k -a corpus.jsonl '$STET -f labels --from jsonl'`, {
      cwd: ours.path
    })
    expect(parts.stdout === labels.stdout).toBe(true)
    const piped = await shell(`${PARALLEL} --pipe --block 5k '$STET ${FILTER.join(' ')}' < corpus.jsonl`, {
      cwd: ours.path
    })
    expect(piped.stdout === single.stdout).toBe(true)
  })

  it('ends with the number of parts that had failures', async () => {
    const result = await shell(`${PARALLEL} --pipepart --block 1M -a corpus.jsonl '$STET ${FILTER.join(' ')}'`, {
      cwd: ours.path
    })
    expect(result.code).toBe(1)
  })
})

describe.skipIf(!AVAILABLE.ssh)(`GNU parallel over ssh${NOTICE.ssh}`, () => {
  it('gives the bytes of the single run from a second host, in which nothing is as it is here', async () => {
    const single = await stet(FILTER, { input: CORPUS })
    // Two names for one host: parallel hands blocks to both.
    const command = `${PARALLEL} --pipe --block 10k --sshlogin "2/$STET_SSH_HOST,2/localhost" '$STET ${FILTER.join(' ')}' < corpus.jsonl`
    writeFileSync(ours.at('far.sh'), command.replaceAll('$STET ', `"${process.execPath}" "${PROGRAM}" `))
    const result = await shell(`bash "${ROOT}bench/cluster/loopback-ssh.sh" bash far.sh`, { cwd: ours.path })
    // A shell on the far side may have something to say itself.
    expect(result.stderr).not.toMatch(/^(?:stet|loopback-ssh):/m)
    expect(result.stdout === single.stdout).toBe(true)
  })
})
