import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { ROOT, scratch, shell, stet } from '../support/run-cli.ts'

const ours = scratch()
afterAll(ours.remove)

/** Runs the tasks of an array one after the other, each with the variables that Slurm gives it. */
const SBATCH = `#!/bin/bash
for argument; do case $argument in --array=*) tasks=\${argument#--array=} ;; esac; script=$argument; done
bash -n "$script" || exit 1
for task in $(seq \${tasks%-*} \${tasks#*-}); do
  SLURM_ARRAY_TASK_ID=$task SLURM_ARRAY_TASK_COUNT=$((\${tasks#*-} - \${tasks%-*} + 1)) bash "$script" || exit 1
done
`

it('the README’s array makes parts of a profile that are, merged, the profile of the whole', async () => {
  const blocks = [...readFileSync('README.md', 'utf8').matchAll(/^```bash\n([\s\S]*?)^```/gm)].map(
    ([, code = '']) => code
  )
  const array = blocks.find((code) => code.includes('sbatch') && code.includes('stet profile')) ?? ''
  cpSync(path.join(ROOT, 'seeds'), ours.at('seeds'), { recursive: true })
  writeFileSync(ours.at('sbatch'), SBATCH, { mode: 0o755 })
  const script = `set -euo pipefail\nPATH="$PWD:$PATH"\n${array.replaceAll('npx stet', '$STET')}`
  const ran = await shell(`cat > array.sh <<'BLOCK'\n${script}BLOCK\nbash array.sh`, { cwd: ours.path })
  expect(ran).toMatchObject({ code: 0, stdout: '' })
  const whole = await stet(['profile', ours.at('seeds')])
  expect(readFileSync(ours.at('tasks.profile'), 'utf8')).toBe(whole.stdout)
  expect(readFileSync(ours.at('task-1.profile'), 'utf8')).not.toBe(whole.stdout)
})
