import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import path from 'node:path'
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

  it('is summed up with the place of its file in the folder of --to, and with what is in its way there', async () => {
    const file = path.join('deep', 'out', 'dam.md')
    const { stderr } = await run('dam.txt', '--to', 'deep/out')
    expect(stderr).toContain(`dam.txt → ${file}\n`)
    writeFileSync(ours.at(file), 'mine')
    expect((await run('dam.txt', '--to', 'deep/out')).stderr).toContain(`stet: ${file}: holds something else`)
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
      stderr: 'stet: --exclude: expected <glob>, but got an empty text\n'
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

describe('what a run says of its records', () => {
  it('has the number of those whose errors are in the data', async () => {
    writeFileSync(
      ours.at('some.jsonl'),
      `${JSON.stringify({ text: DUMP })}\n{"id":\n${JSON.stringify({ text: DUMP })}\n`
    )
    const { code, stderr, stdout } = await run('some.jsonl', '-f', 'labels')
    expect([code, stdout.trim().split('\n').length]).toEqual([1, 3])
    expect(stderr).toContain('stet: 1 of 3 records could not be read: its line of the output says why\n')
  })

  it('has infos, too, and the lines of all that was struck, with --verbose', async () => {
    const shares = Array.from({ length: 12 }, (_, at) => `Share this story\n\n${DUMP.split('\n')[7]} ${at}\n`)
    writeFileSync(ours.at('long.txt'), `${DUMP}\n${shares.join('\n')}`)
    const short = await run('long.txt', '-o', 'short.md')
    const long = await run('long.txt', '-o', 'long.md', '--verbose')
    expect(short.stderr).toMatch(/ and \d+ more\)/)
    expect(short.stderr.match(/\(-v lists all\)$/gm)).toHaveLength(1)
    expect(short.stderr).not.toContain(': info: ')
    expect(long.stderr).toMatch(/^long\.txt: info: .*\(no-date\)$/m)
    expect(long.stderr).not.toMatch(/ and \d+ more/)
  })
})

it('the help of the program says how the default command is called, and where its flags are', async () => {
  const { stdout } = await run('--help')
  expect(stdout).toMatch(/^Usage: stet \[inputs\.\.\.\] \[-f <format>\] \[-o <file> \| --to <folder>\]/m)
  expect(stdout).toContain('stet clean --help lists all flags')
})

it('a file in the way is told with both ways out', async () => {
  writeFileSync(ours.at('story.txt'), DUMP)
  writeFileSync(ours.at('story.md'), 'Notes of mine\n')
  const { code, stderr } = await run('story.txt', '--to', '.')
  expect([code, stderr]).toEqual([
    1,
    expect.stringContaining(
      'story.md: holds something else and was left as it is; --force replaces it, and --name names it otherwise'
    )
  ])
})
