import { existsSync, readdirSync, writeFileSync } from 'node:fs'
import { afterAll, describe, expect, it } from 'vitest'
import { scratch, start } from '../../support/run-cli.ts'

const folder = scratch()
afterAll(folder.remove)
const { at } = folder

const RECORD = `${JSON.stringify({ text: 'Dam holds\n\nThe dam at Harlow held through the night, the agency said.' })}\n`

/** How a run ends that is interrupted while it waits for more input; `until` says when it has come that far. */
async function interrupted(args: string[], input: string, until: (stdout: string) => boolean) {
  const child = start(args, { cwd: folder.path })
  let stdout = ''
  let stderr = ''
  const reached = new Promise<void>((resolve) => {
    const look = () => until(stdout) && resolve()
    const turn = setInterval(look, 20)
    child.on('close', () => clearInterval(turn))
    child.stdout?.on('data', (chunk: Buffer) => {
      stdout += chunk
      look()
    })
  })
  child.stderr?.on('data', (chunk: Buffer) => {
    stderr += chunk
  })
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve))
  child.stdin?.write(input)
  await reached
  child.kill('SIGINT')
  const code = await ended
  return { code, stdout, stderr }
}

const temporaryFiles = () => readdirSync(folder.path).filter((name) => name.startsWith('.stet-tmp'))

describe('an interruption', () => {
  it('of a stream says how much of it is written', async () => {
    const twoLines = (stdout: string) => stdout.split('\n').length === 3
    const { code, stderr } = await interrupted(['-f', 'ndjson', '--from', 'jsonl'], RECORD + RECORD, twoLines)
    expect(code).toBe(130)
    expect(stderr).toMatch(/^interrupted: 2 documents were written; running the same again starts from the beginning$/m)
  })

  it('of a file that is being written says that it is not there, and leaves nothing', async () => {
    const begun = () => temporaryFiles().length === 1
    const { code, stderr } = await interrupted(['-f', 'ndjson', '--from', 'jsonl', '-o', 'out.ndjson'], RECORD, begun)
    expect(code).toBe(130)
    expect(stderr).toBe('interrupted: out.ndjson was not written; running the same again starts from the beginning\n')
    expect(existsSync(at('out.ndjson'))).toBe(false)
    expect(temporaryFiles()).toEqual([])
  })

  it('is silent with --quiet', async () => {
    const oneLine = (stdout: string) => stdout.endsWith('\n')
    const args = ['-f', 'ndjson', '--from', 'jsonl', '--quiet']
    expect(await interrupted(args, RECORD, oneLine)).toMatchObject({ code: 130, stderr: '' })
  })

  it('ends what learns, which would go on for hours', async () => {
    writeFileSync(at('one.tagged'), 'headline | Dam holds\n\nbody | The dam at Harlow held, the agency said.\n')
    const child = start(['train', ...Array(200).fill('one.tagged'), '-o', 'my.bin', '--epochs', '1000'], {
      cwd: folder.path
    })
    const ended = new Promise((resolve) => child.on('exit', (code, signal) => resolve(signal ?? code)))
    const again = setInterval(() => child.kill('SIGINT'), 1000)
    const late = setTimeout(() => child.kill('SIGKILL'), 100_000)
    try {
      expect(await ended).toBe(130)
    } finally {
      clearInterval(again)
      clearTimeout(late)
    }
    expect(existsSync(at('my.bin'))).toBe(false)
  })
})
