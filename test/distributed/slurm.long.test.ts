import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Ended, ROOT, scratch, shell, stet } from '../support/run-cli.ts'
import { CORPUS } from './corpus.ts'
import { AVAILABLE, NOTICE } from './tools.ts'

const ours = scratch()
afterAll(ours.remove)

/** Enough to be at for a while: the corpus again and again, each time with other ids, since a single run alone sees one come again. */
const MANY = Buffer.concat(
  Array.from({ length: 40 }, (_, copy) => {
    const records = CORPUS.toString('latin1').replaceAll('"id":"', `"id":"${copy}-`)
    return Buffer.from(`${records.replaceAll('example.org/', `example.org/${copy}/`)}\n`, 'latin1')
  })
)

/** The second of three tasks is stopped in its first run, when its output has been started, and waits to be killed. */
const JOB = `#!/bin/bash
part=$SLURM_ARRAY_TASK_ID
echo "$part of $SLURM_ARRAY_TASK_COUNT, run again \${SLURM_RESTART_COUNT:-0} times" >> runs
$STET -f ndjson --from jsonl -o "task-$part.ndjson" < "lines-$part.jsonl" &
if [ "$part" = 2 ] && [ -z "$SLURM_RESTART_COUNT" ]; then
  until ls -A | grep -q "stet-tmp-$!-"; do sleep 0.01; done
  kill -STOP $!
  touch hangs
fi
wait $!
[ $? = 1 ]
`

/** Submits the job, has the hanging task killed and run again, and does not wait the two minutes that Slurm would. */
const DRIVER = `set -e
split -n l/3 --numeric-suffixes=1 -a 1 --additional-suffix=.jsonl corpus.jsonl lines-
id=$(sbatch --parsable --array=1-3 --requeue job.sh)
until [ -e hangs ]; do sleep 0.2; done
scontrol requeue "$id"_2
until [ "$(squeue -h -r -t PD -o %K)" = 2 ]; do sleep 0.2; done
ls -A > after-kill
scontrol update jobid="$id"_2 StartTime=now
while [ -n "$(squeue -h)" ]; do sleep 0.2; done
`

describe.skipIf(!AVAILABLE.slurm)(`a Slurm array${NOTICE.slurm}`, () => {
  let result: Ended
  beforeAll(async () => {
    writeFileSync(ours.at('corpus.jsonl'), MANY)
    writeFileSync(ours.at('driver.sh'), DRIVER)
    result = await shell(
      `cat > job.sh <<'END'\n${JOB}END\ntimeout 1000 bash "${ROOT}bench/cluster/loopback-slurm.sh" bash driver.sh`,
      {
        cwd: ours.path
      }
    )
  })

  it('runs a killed task again, and only that', () => {
    expect(result).toMatchObject({ code: 0, stderr: '' })
    expect(readFileSync(ours.at('runs'), 'utf8').trim().split('\n').sort()).toEqual([
      '1 of 3, run again 0 times',
      '2 of 3, run again 0 times',
      '2 of 3, run again 1 times',
      '3 of 3, run again 0 times'
    ])
  })

  it('has nothing torn where the killed task was, and nothing left of it in the end', () => {
    expect(readFileSync(ours.at('after-kill'), 'utf8')).not.toContain('task-2')
    expect(readdirSync(ours.path).filter((name) => name.includes('stet-tmp'))).toEqual([])
    expect(existsSync(ours.at('task-2.ndjson'))).toBe(true)
  })

  it('gives parts that joined are the bytes of the single run', async () => {
    const single = await stet(['-f', 'ndjson', '--from', 'jsonl'], { input: MANY })
    const joined = [1, 2, 3].map((part) => readFileSync(ours.at(`task-${part}.ndjson`), 'utf8')).join('')
    expect(joined === single.stdout).toBe(true)
  })
})
