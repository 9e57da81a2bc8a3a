import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { flagsOf } from '../../support/parse-flags.ts'
import { DUMP, type Ended, scratch, stet } from '../../support/run-cli.ts'

let folder = scratch()
const made = [folder]
beforeEach(() => {
  folder = scratch()
  made.push(folder)
  mkdirSync(folder.at('here'))
  mkdirSync(folder.at('home/.config/stet'), { recursive: true })
  mkdirSync(folder.at('xdg/stet'), { recursive: true })
  writeFileSync(folder.at('here/a.txt'), DUMP)
})
afterAll(() => {
  for (const one of made) one.remove()
})

const project = (text: string, name = 'stet.config.json') => writeFileSync(folder.at(`here/${name}`), text)
const user = (text: string, name = 'stet.config.json') => writeFileSync(folder.at(`home/.config/stet/${name}`), text)
const run = (args: readonly string[] = [], env: Record<string, string> = {}, input = ''): Promise<Ended> =>
  stet([...args], { cwd: folder.at('here'), env: { HOME: folder.at('home'), ...env }, input })

/** The same without running it. */
const flags = (args: readonly string[], env: Record<string, string> = {}) =>
  flagsOf(args, { cwd: folder.at('here'), env: { HOME: folder.at('home'), XDG_CONFIG_HOME: '', ...env } })

/** Which format a result is in. */
const formatOf = ({ stdout }: Ended) =>
  stdout.startsWith('---\n')
    ? 'markdown'
    : stdout.startsWith('{\n')
      ? 'json'
      : stdout.startsWith('{"')
        ? 'ndjson'
        : 'text'

describe('a config file', () => {
  it('of JSON or YAML in the working folder says what no flag says', async () => {
    project('{ "format": "json" }')
    expect(formatOf(await run(['a.txt']))).toBe('json')
    project('format: ndjson\n', 'stet.config.yaml')
    // JSON is looked for first.
    expect(formatOf(await run(['a.txt']))).toBe('json')
  })

  it('is read as YAML where there is no JSON', async () => {
    project('# how we like it\nformat: [text]\nstrict: true\n', 'stet.config.yaml')
    expect(formatOf(await run(['a.txt']))).toBe('text')
  })

  it('beside another is not read, and a warning says so', async () => {
    project('format: json\n', 'stet.config.yaml')
    project('format: text\n', 'stet.config.yml')
    const { stdout, stderr } = await run(['a.txt'])
    expect(stdout).toMatch(/^\{\n/)
    expect(stderr).toMatch(/^warning: \S*here\/stet\.config\.yaml is read, and stet\.config\.yml beside it is not\n/)
  })

  it('yields to a variable, and that to a flag', async () => {
    project('{ "format": "json" }')
    expect(formatOf(await run(['a.txt'], { STET_FORMAT: 'ndjson' }))).toBe('ndjson')
    expect(formatOf(await run(['a.txt', '-f', 'text'], { STET_FORMAT: 'ndjson' }))).toBe('text')
  })

  it('of the project wins over that of the user, flag by flag', async () => {
    user('{ "format": "json", "text-field": "body" }')
    expect(formatOf(await run(['a.txt']))).toBe('json')
    project('{ "format": "text" }')
    expect(formatOf(await run(['a.txt']))).toBe('text')
    const { stdout } = await run(['--from', 'jsonl'], {}, `${JSON.stringify({ body: DUMP })}\n`)
    expect(stdout).toMatch(/^Harbour towns/)
  })

  it('of the user is found where XDG_CONFIG_HOME says, and not looked for without a home', async () => {
    user('{ "format": "json" }')
    writeFileSync(folder.at('xdg/stet/stet.config.yaml'), 'format: ndjson\n')
    expect(formatOf(await run(['a.txt'], { XDG_CONFIG_HOME: folder.at('xdg') }))).toBe('ndjson')
    expect(formatOf(await run(['a.txt'], { HOME: '' }))).toBe('markdown')
  })

  it('is not read with --no-config', async () => {
    project('{ "format": "json" }')
    expect(formatOf(await run(['a.txt', '--no-config']))).toBe('markdown')
    project('{ broken')
    expect(await run(['a.txt', '--no-config'])).toMatchObject({ code: 0 })
  })

  it('serves all commands: what another command takes is passed over', async () => {
    project('{ "jobs": 2, "reportArticles": 3 }'.replace('reportArticles', 'report-articles'))
    expect(await run(['a.txt'])).toMatchObject({ code: 0, stderr: '' })
  })

  it.each([
    ['{ broken', /stet\.config\.json: expected JSON/],
    ['[]', /expected an object of flags/],
    ['null', /expected an object of flags/],
    ['{ "formt": "json" }', /expected flags by their long names, but got "formt"/],
    ['{ "__proto__x": 1 }', /but got "__proto__x"/],
    ['{ "format": { "a": 1 } }', /expected format to be a text or a number, but got \{"a":1\}/],
    ['{ "strict": "yes" }', /expected strict to be true or false, but got "yes"/],
    ['{ "text-field": ["a", "b"] }', /expected text-field to be one value/],
    ['{ "log-format": "xml" }', /expected log-format to be one of text, json, but got "xml"/],
    ['{ "format": "docx" }', /expected format to be one of markdown, json, .*but got "docx"/]
  ])('that is wrong is a usage error: %s', async (text, words) => {
    project(text)
    await expect(flags(['a.txt'])).rejects.toMatchObject({ code: 'usage', message: expect.stringMatching(words) })
  })

  it('that is wrong ends the program with 2', async () => {
    project('{ broken')
    const result = await run(['a.txt'])
    expect(result).toMatchObject({ code: 2, stdout: '' })
    expect(result.stderr).toMatch(/^stet: .*stet\.config\.json: expected JSON[^\n]*\n$/)
  })

  it.each([
    ['output', '"/etc/motd"'],
    ['to', '"/"'],
    ['force', 'true'],
    ['files-from', '"/etc/passwd"'],
    ['name', '"{slug}"'],
    ['weights', '"other.bin"'],
    ['merge', 'true'],
    ['report', '"report.html"'],
    ['shard', '"1/9"'],
    ['follow', 'true'],
    ['corrections', '"/etc/passwd"'],
    ['dry-run', 'true']
  ])('cannot say where to write, what to replace or what else to read: %s', async (key, value) => {
    for (const [name, text] of [
      ['stet.config.json', `{ "${key}": ${value} }`],
      ['stet.config.yaml', `${key}: ${value}\n`]
    ] as const) {
      project(text, name)
      const message = expect.stringContaining(`"${key}", which is accepted on the command line only`)
      await expect(flags(['a.txt'])).rejects.toMatchObject({ code: 'usage', message })
    }
  })

  it('is data: a tag of YAML makes no object, an alias no bomb, a pipe no hang', async () => {
    project('format: !!js/function "function () { throw 1 }"\n', 'stet.config.yaml')
    expect(await run(['a.txt'])).toMatchObject({ code: 2, stdout: '' })
    const bomb = Array.from({ length: 30 }, (_, at) => `a${at + 1}: &a${at + 1} [*a${at}, *a${at}]`)
    project(`a0: &a0 [x]\n${bomb.join('\n')}\n`, 'stet.config.yaml')
    expect(await run(['a.txt'])).toMatchObject({ code: 2, stdout: '' })
    execFileSync('mkfifo', [folder.at('here/stet.config.json')])
    project('format: json\n', 'stet.config.yaml')
    expect(formatOf(await run(['a.txt']))).toBe('json')
  })

  it('has a limit, and is not passed over in silence when it is over it', async () => {
    project(`{ "format": "json" }${' '.repeat(1 << 20)}`)
    const message = expect.stringMatching(/stet\.config\.json: expected at most 1048576 bytes, but it has 1048596/)
    await expect(flags(['a.txt'])).rejects.toMatchObject({ code: 'usage', message })
  })

  it('says whether there is colour', async () => {
    project('{ "color": true }')
    expect((await run(['explain', 'a.txt'])).stdout).toContain('\u001b[')
    expect((await run(['explain', 'a.txt', '--no-color'])).stdout).not.toContain('\u001b[')
    project('{ "color": false }')
    expect((await run(['explain', 'a.txt'], { FORCE_COLOR: '1' })).stdout).toContain('\u001b[')
  })
})

describe('STET_ variables', () => {
  it('give a value to each flag that takes one', async () => {
    const input = `${JSON.stringify({ key: 'k', body: DUMP })}\n`
    const env = {
      STET_TEXT_FIELD: 'body',
      STET_ID_FIELD: 'key',
      STET_FORMAT: 'ndjson',
      STET_FROM: 'jsonl',
      STET_SHARD: '1/1'
    }
    const { code, stdout } = await run([], env, input)
    expect(code).toBe(0)
    expect(JSON.parse(stdout).source).toMatchObject({ id: 'k', format: 'jsonl' })
  })

  it('are checked as flags are', async () => {
    expect(await run(['a.txt'], { STET_LOG_FORMAT: 'xml' })).toMatchObject({ code: 2, stdout: '' })
    expect(await run(['a.txt'], { STET_SHARD: '3/2' })).toMatchObject({ code: 2, stdout: '' })
  })
})

describe('a number that a flag does not accept', () => {
  const sizes = ['1e99', '-1', '0', '16 MiB of text', '999999999999', 'NaN', '']

  it.each(sizes)('%j as a limit names the flag', async (value) => {
    await expect(flags([`--longest-line=${value}`, 'a.txt'])).rejects.toThrow(
      /--longest-line <bytes>' argument .*expected a size in bytes, such as 16MiB/
    )
  })

  it.each(sizes.filter((value) => value !== ''))('%j as a limit names the variable', async (value) => {
    await expect(flags(['a.txt'], { STET_LARGEST_DOCUMENT: value })).rejects.toThrow(
      /from env 'STET_LARGEST_DOCUMENT'.*expected a size in bytes/
    )
  })

  it.each(['1e99', '-1', '.nan', '[16, 17.5]'])('%s as a limit names the config file and its key', async (value) => {
    project(`longest-line: ${value}\n`, 'stet.config.yml')
    await expect(flags(['a.txt'])).rejects.toThrow(/stet\.config\.yml: expected longest-line to be/)
  })

  it.each([
    ['--jobs', '0'],
    ['--jobs', '1.5'],
    ['-j', '257'],
    ['--report-articles', '-1'],
    ['--report-articles', 'all']
  ])('%s %s', async (flag, value) => {
    await expect(flags(['archive', 'a.txt', '--to', 'bag', flag, value])).rejects.toThrow(
      new RegExp(`${flag}.*argument '${value}' is invalid. expected a whole number from`)
    )
  })

  it('ends the program with 2, and one that it accepts is a limit', async () => {
    const result = await run(['--longest-line=-1', 'a.txt'])
    expect(result).toMatchObject({ code: 2, stdout: '', stderr: expect.stringMatching(/^stet: .*--longest-line.*\n$/) })
    project('longest-line: 0x10\n', 'stet.config.yml')
    expect(await run(['a.txt'])).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/--longest-line raises the limit/)
    })
  })
})

describe('a format', () => {
  it.each([
    ['MD', 'markdown'],
    ['md', 'markdown'],
    ['Markdown', 'markdown'],
    ['TXT', 'text'],
    ['Json', 'json']
  ])('is known by another name or in another case: %s', async (name, known) => {
    expect((await flags(['a.txt', '-f', name])).format).toEqual([known])
    expect((await flags(['a.txt'], { STET_FORMAT: name })).format).toEqual([known])
    if (name !== 'Json') expect((await flags(['a.txt', '--from', name])).from).toBe(known)
  })

  it('has for JSON Lines one name out and one in, and each is known for the other', async () => {
    for (const name of ['jsonl', 'NDJSON']) {
      expect((await flags(['a.txt', '-f', name])).format).toEqual(['ndjson'])
      expect((await flags(['a.txt', '--from', name])).from).toBe('jsonl')
    }
  })

  it.each(['docx', '', 'markdown,docx', 'constructor'])(
    'that is none is refused with those that there are: %j',
    async (name) => {
      await expect(flags(['a.txt', `--format=${name}`])).rejects.toThrow(
        /--format <format>' argument .* is invalid. expected one of markdown, json,/
      )
    }
  )
})
