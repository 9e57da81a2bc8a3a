import { cpSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { ROOT, scratch, shell } from '../support/run-cli.ts'
import { AVAILABLE, NOTICE } from './tools.ts'

const README = readFileSync('README.md', 'utf8')
const CHAPTER = README.slice(README.indexOf('## stet in a pipeline'), README.indexOf('## What comes out'))
const BLOCKS = [...CHAPTER.matchAll(/^```bash\n([\s\S]*?)^```/gm)].map(([, code = '']) => code)

const ours = scratch()
afterAll(ours.remove)
cpSync(path.join(ROOT, 'seeds'), ours.at('seeds'), { recursive: true })

/** The engine that a command needs, and the program that starts it. */
function engineOf(code: string): { engine: keyof typeof AVAILABLE | null; within: string } {
  if (code.includes('sbatch'))
    return { engine: 'slurm', within: `timeout 1000 bash "${ROOT}bench/cluster/loopback-slurm.sh" ` }
  if (code.includes('import dask')) return { engine: 'dask', within: ' ' }
  if (code.includes('--sshlogin')) return { engine: 'ssh', within: `bash "${ROOT}bench/cluster/loopback-ssh.sh" ` }
  return { engine: code.includes('parallel ') ? 'parallel' : null, within: '' }
}

const read = (name: string) => readFileSync(ours.at(name), 'utf8')

/** What was said without the warnings of the texts, which are the texts' own: their total, or one for each line. */
function withoutWarnings(said: string): string {
  return said
    .split('\n')
    .filter((line) => !/^(?:\d+ of \d+ documents have warnings: |.*: warning: )/.test(line))
    .join('\n')
}

/** In the order of the chapter: what one makes the next may use. */
describe('the chapter on pipelines', () => {
  for (const [at, code] of BLOCKS.entries()) {
    const { engine, within } = engineOf(code)
    const title = code.split('\n').find((line) => line.includes('stet') || line.includes('sbatch')) as string
    it.skipIf(engine !== null && !AVAILABLE[engine])(
      `works as written: ${title}${engine === null ? '' : NOTICE[engine]}`,
      async () => {
        const start = `set -euo pipefail\nexport HOSTS="\${STET_SSH_HOST:-}"\n${code}`
        const { stderr, code: exit } = await shell(
          `cat > block-${at}.sh <<'BLOCK'\n${start.replaceAll('npx stet', '$STET')}BLOCK\n${within}bash block-${at}.sh`,
          { cwd: ours.path }
        )
        // Shells on the far side of an engine may have something to say themselves.
        expect({
          exit,
          said: within === '' ? withoutWarnings(stderr) : /^(?:stet|loopback-\w+):.*/m.exec(stderr)?.[0]
        }).toEqual({
          exit: 0,
          said: within === '' ? '' : undefined
        })
      }
    )
  }

  it('makes the same of a corpus on every engine', () => {
    const single = read('single.ndjson')
    expect(single.trimEnd().split('\n')).toHaveLength(9)
    expect(read('documents.ndjson').trimEnd().split('\n')).toHaveLength(2)
    if (AVAILABLE.parallel) expect(read('parallel.ndjson')).toBe(single)
    if (AVAILABLE.ssh) expect(read('hosts.ndjson')).toBe(single)
    if (AVAILABLE.dask) expect(read('dask.ndjson')).toBe(single)
    if (AVAILABLE.slurm) expect(read('tasks.ndjson')).toBe(single)
    if (AVAILABLE.parallel && AVAILABLE.slurm) expect(read('tasks.profile')).toBe(read('whole.profile'))
    // A named file's records are numbered and bear its name.
    const idsIn = (text: string) =>
      text
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line).source.id)
        .sort()
    expect(idsIn([1, 2, 3].map((part) => read(`part-${part}.ndjson`)).join(''))).toEqual(idsIn(single))
  })

  it('has all its commands in blocks that are run', () => {
    expect(BLOCKS.length).toBeGreaterThanOrEqual(7)
    expect(CHAPTER.match(/^```/gm)).toHaveLength(2 * BLOCKS.length)
  })
})
