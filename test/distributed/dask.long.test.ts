import { readFileSync, writeFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { scratch, shell, stet } from '../support/run-cli.ts'
import { CORPUS } from './corpus.ts'
import { AVAILABLE, NOTICE } from './tools.ts'

const ours = scratch()
afterAll(ours.remove)
writeFileSync(ours.at('corpus.jsonl'), CORPUS)

/** The script of the README, in partitions of a few lines. */
const SCRIPT = (/cat > partitions\.py <<'END'\n([\s\S]*?)^END$/m.exec(readFileSync('README.md', 'utf8'))?.[1] ?? '')
  .replace('100_000', '3_000')
  .replace("'npx stet ", "STET + ' ")
const START = 'import os\nSTET = os.environ["STET"]\n'
/** Behind the line that hands the partitions out. */
const HANDED_OUT = /^( *parts = .*\n)/m
const KILL = '    os.kill(next(iter(client.run(os.getpid).values())), 9)\n'

describe.skipIf(!AVAILABLE.dask)(`Dask${NOTICE.dask}`, () => {
  let single: string
  beforeAll(async () => {
    single = (await stet(['-f', 'ndjson', '--from', 'jsonl'], { input: CORPUS })).stdout
  })

  it.each([
    ['with partitions of a few lines', SCRIPT],
    ['where a worker is killed on the way', SCRIPT.replace(HANDED_OUT, `$1${KILL}`)]
  ])('gives the bytes of the single run %s', async (_, script) => {
    writeFileSync(ours.at('partitions.py'), START + script)
    const { code, stderr } = await shell('export STET; timeout 400 /usr/bin/python3 partitions.py', { cwd: ours.path })
    expect(code, stderr).toBe(0)
    expect(readFileSync(ours.at('dask.ndjson'), 'utf8') === single).toBe(true)
  })
})
