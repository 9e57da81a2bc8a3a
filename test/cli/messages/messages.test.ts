import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { afterAll, describe, expect, it } from 'vitest'
import { DUMP, scratch, stet } from '../../support/run-cli.ts'

const folder = scratch()
afterAll(folder.remove)
const { at } = folder
mkdirSync(at('in'))
writeFileSync(at('in/a.txt'), DUMP)
writeFileSync(at('in/b.pdf'), '%PDF-1.7\n')
writeFileSync(at('in/broken.jsonl'), `{"id":1,"text":"a\\u001b[31m"}\n{"id": broken\n`)
symlinkSync(at('in/a.txt'), at('in/link.txt'))
writeFileSync(at('in/stet.config.json'), '{ "format": "text" }')

const run = (...args: string[]) => stet(args, { cwd: at('in') })
const logOf = (text: string) =>
  text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as { level: string; message: string })

describe('standard error', () => {
  it('says nothing where all went well', async () => {
    expect((await run('a.txt')).stderr).toBe('')
  })

  it('with --verbose says what each input is, what is passed by and what config files set', async () => {
    const { code, stderr } = await run('.', '--verbose')
    expect(code).toBe(1)
    const lines = stderr.trimEnd().split('\n')
    expect(lines).toEqual(
      expect.arrayContaining([
        `${at('in/stet.config.json')}: sets format`,
        'a.txt: 1 record of text in utf-8, 0 failed',
        'b.pdf: not text, by its ending .pdf',
        'link.txt: a symbolic link, not followed (--follow asks for it)',
        'broken.jsonl: 1 record of jsonl in utf-8, 1 failed'
      ])
    )
    expect(stderr).toMatch(/^stet: broken\.jsonl:2: expected a JSON object/m)
    // What comes out is the same.
    expect((await run('.')).stdout).toBe((await run('.', '--verbose')).stdout)
  })

  it('with --quiet says errors and nothing else', async () => {
    const { code, stderr } = await run('.', '--quiet', '--to', at('out-quiet'))
    expect(code).toBe(1)
    expect(stderr.trimEnd().split('\n')).toEqual([
      expect.stringMatching(/^stet: broken\.jsonl:2: expected a JSON object/)
    ])
    const spoken = await run('.', '--to', at('out'))
    expect(spoken.stderr.split('\n').length).toBeGreaterThan(5)
  })

  it('with --log-format json is a JSON object a line, whatever is said', async () => {
    const { code, stderr } = await run('.', '--log-format', 'json', '--verbose', '--to', at('out-json'), 'gone.txt')
    expect(code).toBe(1)
    const log = logOf(stderr)
    expect(new Set(log.map(({ level }) => level))).toEqual(new Set(['error', 'info', 'debug']))
    for (const entry of log) {
      expect(Object.keys(entry)).toEqual(entry.level === 'error' ? ['level', 'code', 'message'] : ['level', 'message'])
      expect(entry.message).toEqual(expect.any(String))
    }
    expect(log).toContainEqual({
      level: 'error',
      code: 'missing',
      message: expect.stringContaining('gone.txt: there is no such file')
    })
    expect(log).toContainEqual({
      level: 'error',
      code: 'bad-json',
      message: expect.stringContaining('broken.jsonl:2: expected a JSON object')
    })
  })

  it.each([
    [['clean', 'page.txt', 'half.txt', 'half.txt'], 'error', 'unsupported-format'],
    [['clean', 'page.txt', '--to'], 'error', 'unsupported-format'],
    [['archive', 'page.txt', '--to'], 'error', 'unsupported-format'],
    [['detect', 'page.txt'], 'error', 'unsupported-format'],
    [['clean', 'half.txt'], 'warning', 'undecodable'],
    [['clean', 'half.txt', '--verbose'], 'warning', 'undecodable']
  ])('with --log-format json has the code of what is said of an input: stet %s', async (words, level, code) => {
    writeFileSync(at('in/page.txt'), '<!doctype html><html><body><p>It held.</p></body></html>\n')
    writeFileSync(at('in/half.txt'), Buffer.from(`${DUMP}\nGr\xfc\xdfe\n`, 'latin1'))
    const to = words.at(-1) === '--to' ? [at(`out-${words[0]}`)] : []
    const encoding = words.includes('half.txt') ? ['--encoding', 'utf-8'] : []
    const { stderr } = await run(...words, ...to, ...encoding, '--log-format', 'json')
    rmSync(at('in/page.txt'))
    rmSync(at('in/half.txt'))
    expect(logOf(stderr)).toContainEqual({ level, code, message: expect.any(String) })
  })

  it('takes no other log format, and not --quiet and --verbose together', async () => {
    expect(await run('a.txt', '--log-format', 'xml')).toMatchObject({ code: 2, stdout: '' })
    const both = await run('a.txt', '--quiet', '--verbose')
    expect(both).toMatchObject({ code: 2, stdout: '' })
    expect(both.stderr).toMatch(/expected either --quiet or --verbose/)
  })

  it('says a wrong command in JSON too, where JSON was asked for', async () => {
    const { code, stderr } = await run('a.txt', '--log-format', 'json', '--quiet', '--verbose')
    expect(code).toBe(2)
    expect(logOf(stderr)).toEqual([
      { level: 'error', code: 'usage', message: expect.stringContaining('--quiet or --verbose') }
    ])
    const unknown = await run('a.txt', '--log-format', 'json', '--no-such-flag')
    expect(unknown.code).toBe(2)
    expect(logOf(unknown.stderr)).toEqual([
      { level: 'error', code: 'usage', message: expect.stringContaining('--no-such-flag') }
    ])
  })
})
