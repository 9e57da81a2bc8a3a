import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { afterAll, describe, expect, it } from 'vitest'
import { stet as convert, type Document } from '../../../../src/index.ts'
import { split } from '../../../support/parse-outputs.ts'
import { DUMP, scratch, shell, stet } from '../../../support/run-cli.ts'

const folder = scratch()
afterAll(folder.remove)
const { at } = folder
const OTHER = DUMP.replace('police boat', 'fire engine')
writeFileSync(at('a.txt'), DUMP)
writeFileSync(at('b.txt'), OTHER)

const headlineIn = (json: string) => (JSON.parse(json) as Document).headline

describe('stet clean, on one input', () => {
  it('is the default command and writes Markdown with front matter on standard output alone', async () => {
    const result = await stet([at('a.txt')])
    expect(result).toMatchObject({ code: 0, stderr: '' })
    expect(result.stdout).toMatch(/^---\ntitle: "Harbour towns agree/)
    expect(result.stdout).toContain('\n# Harbour towns agree to share one police boat\n')
    expect((await stet(['clean', at('a.txt')])).stdout).toBe(result.stdout)
  })

  it('reads standard input when there is no input and when the input is -', async () => {
    const [none, dash] = await Promise.all([
      stet(['-f', 'json'], { input: DUMP }),
      stet(['-f', 'json', '-'], { input: DUMP })
    ])
    expect(none.code).toBe(0)
    expect(headlineIn(none.stdout)).toBe('Harbour towns agree to share one police boat')
    expect(dash.stdout).toBe(none.stdout)
  })

  it.each([
    ['json', /^\{\n {2}"schema": "stet\/document\/2"/],
    ['ndjson', /^\{"schema":"stet\/document\/2".*\}\n$/],
    ['text', /^Harbour towns agree to share one police boat\n\n/],
    ['tagged', /^boilerplate\/navigation +\| Home \| News \| Sport\n\nheadline/],
    ['labels', /^\{"id":.*"labels":\["boilerplate","","headline",/]
  ])('writes %s', async (format, start) => {
    const result = await stet(['-f', format, at('a.txt')])
    expect(result).toMatchObject({ code: 0, stderr: '' })
    expect(result.stdout).toMatch(start)
  })

  it('writes nothing for empty input, and says so with 0', async () => {
    expect(await stet(['-f', 'ndjson', '--from', 'jsonl'], { input: '' })).toMatchObject({
      code: 0,
      stdout: '',
      stderr: ''
    })
  })

  it.each([
    ['an empty file', '', 0],
    ['a file of blank lines', '\n \n\u200b\n', 3]
  ])('makes a document of %s too, and says that there is no article in it', async (_what, text, lines) => {
    writeFileSync(at('empty.txt'), text)
    const said = `${at('empty.txt')}: warning: there is no text, and so no article (no-article)\n`
    const result = await stet(['-f', 'json', at('empty.txt')])
    expect(result).toMatchObject({ code: 0, stderr: said })
    const document = JSON.parse(result.stdout) as Document
    expect(document).toMatchObject({ headline: null, text: '', blocks: [], stats: { lines, nonBlank: 0 } })
    expect(document.warnings[0]).toMatchObject({ level: 'warning', code: 'no-article', line: null })
    const markdown = await stet([at('empty.txt')])
    expect(markdown.stderr).toBe(said)
    expect(split(markdown.stdout).body).toBe('')
    expect((await stet(['--strict', at('empty.txt')])).code).toBe(1)
    expect((await stet(['--quiet', at('empty.txt')])).stderr).toBe('')
  })

  it('gives a line for an empty file among others, and counts its warning', async () => {
    writeFileSync(at('empty.txt'), '')
    const { code, stdout, stderr } = await stet(['-f', 'ndjson', at('a.txt'), at('empty.txt')])
    expect({ code, stderr }).toEqual({ code: 0, stderr: '1 of 2 documents has warnings: 1 no-article\n' })
    expect(stdout.trimEnd().split('\n').map(headlineIn)).toEqual(['Harbour towns agree to share one police boat', null])
  })

  it('takes its flags from STET_ variables, under the flags themselves', async () => {
    const env = { STET_FORMAT: 'json' }
    expect((await stet([at('a.txt')], { env })).stdout).toMatch(/^\{/)
    expect((await stet(['-f', 'text', at('a.txt')], { env })).stdout).toMatch(/^Harbour/)
  })
})

describe('stet clean, on several inputs', () => {
  it('writes NDJSON one a line, in the order in which the inputs are given', async () => {
    symlinkSync(at('a.txt'), at('link.txt'))
    const { stdout } = await stet(['-f', 'ndjson', at('b.txt'), at('a.txt'), at('a.txt'), at('[ab].txt')])
    const names = stdout
      .trimEnd()
      .split('\n')
      .map((line) => (JSON.parse(line) as Document).source.name)
    expect(names).toEqual(['b.txt', 'a.txt', 'a.txt', 'a.txt', 'b.txt'])
  })

  it('writes one JSON array', async () => {
    const { stdout } = await stet(['-f', 'json', at('a.txt'), at('b.txt')])
    expect((JSON.parse(stdout) as Document[]).map(({ source }) => source.name)).toEqual(['a.txt', 'b.txt'])
  })

  it('writes Markdown as one text without front matter', async () => {
    const { stdout } = await stet([at('a.txt'), at('b.txt')])
    expect(split(stdout).yaml).toBe('')
    expect(stdout.match(/^# /gm)).toHaveLength(2)
  })

  it('takes folders with the folders in them', async () => {
    mkdirSync(at('tree/deep'), { recursive: true })
    writeFileSync(at('tree/deep/one.txt'), DUMP)
    writeFileSync(at('tree/two.txt'), OTHER)
    const { code, stdout } = await stet(['-f', 'ndjson', at('tree')])
    expect(code).toBe(0)
    expect(stdout.trimEnd().split('\n')).toHaveLength(2)
  })

  it('goes on after an input that is not there, and ends with 1', async () => {
    const result = await stet(['-f', 'ndjson', at('a.txt'), at('gone.txt'), at('b.txt')])
    expect(result.code).toBe(1)
    expect(result.stdout.trimEnd().split('\n')).toHaveLength(2)
    expect(result.stderr).toMatch(/^stet: .*gone\.txt.*\n$/)
  })

  it.skipIf(process.getuid?.() === 0 && !existsSync('/usr/bin/setpriv'))(
    'goes on after a file it may not read, and ends with 1',
    async () => {
      const open = scratch()
      chmodSync(open.path, 0o755)
      writeFileSync(open.at('a.txt'), DUMP)
      writeFileSync(open.at('b.txt'), DUMP)
      writeFileSync(open.at('c.txt'), DUMP)
      chmodSync(open.at('b.txt'), 0)
      const unprivileged = process.getuid?.() === 0 ? 'setpriv --reuid=65534 --regid=65534 --clear-groups' : ''
      const result = await shell(`HOME=/ ${unprivileged} $STET -f ndjson a.txt b.txt c.txt`, { cwd: open.path })
      open.remove()
      expect(result.stderr).toMatch(/^stet: .*b\.txt.*\n$/)
      expect(result.stdout.trimEnd().split('\n')).toHaveLength(2)
      expect(result.code).toBe(1)
    }
  )

  it('names and refuses a binary file, and goes on', async () => {
    writeFileSync(
      at('picture.dat'),
      Uint8Array.from({ length: 600 }, (_, byte) => byte % 7)
    )
    const result = await stet(['-f', 'ndjson', at('a.txt'), at('picture.dat')])
    expect(result.code).toBe(1)
    expect(result.stderr).toMatch(/^stet: .*picture\.dat: .*binary/)
    expect(result.stdout.trimEnd().split('\n')).toHaveLength(1)
  })

  it('says what to do with a PDF', async () => {
    writeFileSync(at('paper.dat'), '%PDF-1.4\n\u0000')
    const result = await stet([at('paper.dat')])
    expect(result).toMatchObject({ code: 1, stdout: '' })
    expect(result.stderr).toMatch(/PDF.*pdftotext/)
  })

  it('says of a folder without dumps that there are none', async () => {
    mkdirSync(at('bare'), { recursive: true })
    const result = await stet([at('bare')])
    expect(result).toMatchObject({ code: 1, stdout: '' })
    expect(result.stderr).toContain('bare')
  })

  it('ends with 0 in spite of warnings, and with 1 under --strict', async () => {
    const text = `${DUMP}\nLoad more updates\n`
    expect((await stet(['-f', 'json'], { input: text })).code).toBe(0)
    const strict = await stet(['-f', 'json', '--strict'], { input: text })
    expect(strict.code).toBe(1)
    expect(JSON.parse(strict.stdout)).toHaveProperty('headline')
  })
})

describe('stet clean -o', () => {
  it('writes the file and nothing on standard output', async () => {
    expect(await stet(['-f', 'text', at('a.txt'), '-o', at('out.txt')])).toMatchObject({ code: 0, stdout: '' })
    expect(readFileSync(at('out.txt'), 'utf8')).toMatch(/^Harbour towns/)
  })

  it('leaves a file that holds something else as it is without --force', async () => {
    writeFileSync(at('mine.txt'), 'mine')
    const result = await stet([at('a.txt'), '-o', at('mine.txt')])
    expect(result).toMatchObject({ code: 1, stdout: '' })
    expect(result.stderr).toMatch(/mine\.txt.*--force/)
    expect(readFileSync(at('mine.txt'), 'utf8')).toBe('mine')
    expect((await stet([at('a.txt'), '-o', at('mine.txt'), '--force'])).code).toBe(0)
    expect(readFileSync(at('mine.txt'), 'utf8')).toMatch(/^---\n/)
    expect((await stet([at('a.txt'), '-o', at('mine.txt')])).code).toBe(0)
  })

  it('names the folder that is missing, and leaves nothing behind', async () => {
    const before = readdirSync(folder.path)
    const result = await stet([at('a.txt'), '-o', at('no/such/out.md')])
    expect(result.code).toBe(2)
    expect(result.stdout).toBe('')
    expect(result.stderr).toMatch(/^stet: .*no\/such/)
    expect(result.stderr).not.toMatch(/\n\s+at /)
    expect(readdirSync(folder.path)).toEqual(before)
  })
})

describe('stet clean --to', () => {
  it('writes one file per document and format, under the inputs’ own tree, and says what it found', async () => {
    mkdirSync(at('in/sub'), { recursive: true })
    writeFileSync(at('in/one.txt'), DUMP)
    writeFileSync(at('in/sub/two.txt'), OTHER)
    const result = await stet([at('in'), '--to', at('archive'), '-f', 'json', '-f', 'markdown'])
    expect(result).toMatchObject({ code: 0, stdout: '' })
    const written = readdirSync(at('archive'), { recursive: true, encoding: 'utf8' }).filter((name) => /\./.test(name))
    expect(written.sort()).toEqual(['one.json', 'one.md', 'sub/two.json', 'sub/two.md'])
    expect(result.stderr).toMatch(/one\.txt[\s\S]*1 headline[\s\S]*navigation[\s\S]*two\.txt/)
    expect(headlineIn(readFileSync(at('archive/one.json'), 'utf8'))).toMatch(/^Harbour/)
  })

  it('writes the same again without a word against it, and nothing over what differs without --force', async () => {
    const again = () => stet([at('in'), '--to', at('archive'), '-f', 'json', '-f', 'markdown'])
    expect((await again()).code).toBe(0)
    writeFileSync(at('archive/one.md'), 'mine')
    const result = await again()
    expect(result.code).toBe(1)
    expect(result.stderr).toMatch(/one\.md.*--force/)
    expect(readFileSync(at('archive/one.md'), 'utf8')).toBe('mine')
    expect((await stet([at('in'), '--to', at('archive'), '--force'])).code).toBe(0)
    expect(readFileSync(at('archive/one.md'), 'utf8')).toMatch(/^---\n/)
  })

  it('refuses two inputs for one output file before anything is written', async () => {
    mkdirSync(at('twins'), { recursive: true })
    writeFileSync(at('twins/a.txt'), DUMP)
    writeFileSync(at('twins/a.text'), OTHER)
    const result = await stet([at('twins'), '--to', at('twins-out')])
    expect(result).toMatchObject({ code: 2, stdout: '' })
    expect(result.stderr).toMatch(/a\.text.*a\.txt|a\.txt.*a\.text/)
    expect(existsSync(at('twins-out'))).toBe(false)
  })
})

describe('stet clean, with corrections of texts that are not there', () => {
  const of = (text: string) => ({
    document: convert(text).id,
    line: 1,
    lineEnd: 1,
    text: [text.split('\n')[0]],
    role: 'body'
  })
  const corrections = (text: string) => JSON.stringify({ schema: 'stet/correction/1', ...of(text) })
  writeFileSync(at('of-a.ndjson'), `${corrections(DUMP)}\n`)
  writeFileSync(at('of-both.ndjson'), `${corrections(DUMP)}\n${corrections(OTHER)}\n`)

  it.each([
    ['one of another', ['--corrections', at('of-a.ndjson'), at('b.txt')], 1],
    ['one of two', ['--corrections', at('of-both.ndjson'), at('b.txt')], 1],
    ['both there', ['--corrections', at('of-both.ndjson'), at('a.txt'), at('b.txt'), '-f', 'ndjson'], 0],
    ['one of another, to a folder', ['--corrections', at('of-a.ndjson'), at('b.txt'), '--to', at('lost')], 1],
    ['one that is there, to a folder', ['--corrections', at('of-a.ndjson'), at('a.txt'), '--to', at('met')], 0],
    ['a part of the inputs', ['--corrections', at('of-a.ndjson'), at('a.txt'), '--shard', '1/2', '-f', 'ndjson'], 0]
  ])('says so: %s', async (_, args, count) => {
    const { code, stderr } = await stet(args)
    expect(code).toBe(0)
    const said = 'warning: 1 correction is of a text that is not among the inputs'
    expect(stderr.split(said).length - 1).toBe(count)
  })
})
