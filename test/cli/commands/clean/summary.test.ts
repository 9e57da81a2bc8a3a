import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { scratch, shell, stet } from '../../../support/run-cli.ts'

const DUMP = `Skip to main content
Subscribe | Sign in

Dam holds

By Ann Bell

The dam at Harlow held through the night, the water agency said on Wednesday, and the valley slept.

Share this story
`
const ours = scratch()
beforeAll(() => {
  writeFileSync(ours.at('dam.txt'), DUMP)
  writeFileSync(ours.at('page.pdf'), 'x')
})
afterAll(ours.remove)
const run = (...args: string[]) => stet(args, { cwd: ours.path })
const SUMMARY =
  /^dam\.txt → out\.md\n {2}found {4}article \(en\): 1 headline, 1 byline, 1 block of body; \d+ words\n {2}struck {3}\S/
const script = spawnSync('bash', ['-c', 'command -v script']).status === 0

describe('one document', () => {
  it('is summed up on standard error with -o: what stands, and the lines of what was struck', async () => {
    const { code, stderr, stdout } = await run('dam.txt', '-o', 'out.md')
    expect([code, stdout]).toEqual([0, ''])
    expect(stderr).toMatch(SUMMARY)
    expect(stderr).toMatch(/\(lines? 1(?:–2)?\)|\(line 1\)/)
    expect(stderr).toMatch(/\(line 10\)/)
    expect((await run('dam.txt', '-o', 'out.md', '-q')).stderr).toBe('')
  })

  it('is not summed up where a program reads it', async () => {
    expect((await run('dam.txt')).stderr).toBe('')
  })

  it.skipIf(!script)(`is summed up at a terminal${script ? '' : ' (SKIPPED: script is not installed)'}`, async () => {
    const { stdout } = await shell("script -qec '$STET dam.txt --no-color' /dev/null < /dev/null", { cwd: ours.path })
    expect(stdout.replaceAll('\r', '')).toContain('\ndam.txt\n  found    article (en): ')
  })
})

describe('--strict', () => {
  it('says which files are no text', async () => {
    const { code, stderr } = await run('.', '-f', 'ndjson', '--strict', '--exclude', '*.md')
    expect([code, stderr]).toEqual([1, expect.stringContaining('stet: --strict: 1 file was no text: 1 pdf\n')])
  })
})

describe('--exclude', () => {
  it('leaves out what a folder brings, and says so to those who ask', async () => {
    const { code, stdout, stderr } = await run('.', '-f', 'labels', '-v', '--exclude', '*.md', '--exclude', '*.pdf')
    expect([code, stdout.trim().split('\n').length]).toEqual([0, 1])
    expect(stderr).toContain('page.pdf: passed by, as --exclude says')
  })

  it('is refused without a pattern', async () => {
    expect(await run('.', '--exclude', '')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('--exclude "": expected a pattern')
    })
  })
})

describe('a redacted output', () => {
  const LETTER = `Dam holds

The dam at Harlow held through the night, the water agency said on Wednesday, and asked to write to a@b.example or c@b.example.

Leave this list at https://letter.example/unsubscribe/abc123xyz whenever the valley sleeps through the night again.
`
  const SAID = 'redacted: struck from what was written, and kept in the inputs: mail addresses: 2, tokens: 1'

  it.each([
    ['one output', []],
    ['a folder', ['--to', 'redacted']]
  ])('says how much of each kind was struck, and advises nothing that was done: %s', async (_, flags) => {
    writeFileSync(ours.at('letter.txt'), LETTER)
    const { code, stderr } = await run('letter.txt', '--redact', ...flags)
    expect([code, stderr.split('\n').filter((line) => line.startsWith('redacted'))]).toEqual([0, [SAID]])
    expect(stderr).not.toContain('--redact')
  })

  it('says that nothing was found', async () => {
    const { stderr } = await run('dam.txt', '--redact')
    expect(stderr).toMatch(/^redacted: nothing found; /m)
    expect(stderr).not.toContain('struck from')
  })
})
