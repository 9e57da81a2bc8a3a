import { mkdirSync, writeFileSync } from 'node:fs'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { safe, safeJson, safeLine } from '../../../src/cli/io/terminal.ts'
import { DUMP, type Ended, scratch, stet } from '../../support/run-cli.ts'

const made: ReturnType<typeof scratch>[] = []
let folder: ReturnType<typeof scratch>
beforeEach(() => {
  folder = scratch()
  made.push(folder)
  mkdirSync(folder.at('in'))
  writeFileSync(folder.at('a.txt'), DUMP)
})
afterAll(() => {
  for (const one of made) one.remove()
})

const run = (...args: string[]): Promise<Ended> => stet(args, { cwd: folder.path })
const ESCAPE = '\u001b'
// biome-ignore lint/suspicious/noControlCharactersInRegex: the pattern is for controls
const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/
const BINARY = 'bin\0\0\0\0ary'

describe('a config file with controls in it', () => {
  it.each([
    ['stet.config.yaml', `from: !x "text" # ${ESCAPE}]0;title\u0007${ESCAPE}[31m red\n`],
    ['stet.config.yaml', `from: !<tag:${ESCAPE}[2J> text\n`],
    ['stet.config.yml', `from: "text\n  ${ESCAPE}[31m\n`],
    ['stet.config.yaml', `"${ESCAPE}[31mkey": 1\n`],
    ['stet.config.yaml', 'from: "\\e[31m\\u009b31m"\n'],
    ['stet.config.yaml', `%FOO ${ESCAPE}[31m\n---\nfrom: text\n`],
    ['stet.config.json', `{ "from": ${ESCAPE}[31m }`],
    ['stet.config.json', '{ "log-format": "\\u001b[31m\\u202e" }']
  ])('sends none of them to the terminal: %s %j', async (name, text) => {
    writeFileSync(folder.at(name), text)
    const { code, stdout, stderr } = await run('a.txt', '-f', 'text', '--verbose')
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).not.toMatch(CONTROLS)
    expect(stderr).toMatch(/^stet: [^\n]*stet\.config[^\n]*\n$/)
  })
})

describe('a file name with the end of a line in it', () => {
  const NAMES = [
    'x\nstet: all is well.txt',
    'x\rstet: all is well.txt',
    'x\u2028stet: all is well.txt',
    'x\u2029stet: y.txt'
  ]
  const forged = /(^|[\r\u2028\u2029])stet: (all is well|y)/m

  it('is shown on one line by each command', async () => {
    for (const name of NAMES) {
      writeFileSync(folder.at(`in/${name}`), BINARY)
      writeFileSync(folder.at(`in/good ${name}`), `${DUMP}\nLoad more updates\n`)
    }
    const name = NAMES.join(' ')
    writeFileSync(folder.at(name), BINARY)
    for (const args of [
      ['in', '-f', 'ndjson'],
      ['in', '-f', 'ndjson', '--verbose'],
      ['in', '--to', 'out'],
      ['archive', 'in', '--to', 'bag'],
      ['detect', ...NAMES.flatMap((each) => [`in/${each}`, `in/good ${each}`])],
      ['explain', name],
      [`in/gone ${name}`],
      ['a.txt', '-o', `gone ${name}/out`],
      ['--weights', name, 'a.txt']
    ]) {
      const { code, stdout, stderr } = await run(...args)
      expect(code, args.join(' ')).toBeGreaterThan(0)
      expect(stderr, args.join(' ')).not.toMatch(forged)
      if (args[0] === 'detect') expect(stdout).not.toMatch(forged)
    }
  })

  it('cannot break a log of JSON', async () => {
    for (const name of NAMES) writeFileSync(folder.at(`in/${name}`), BINARY)
    const { stderr } = await run('in', '--log-format', 'json', '--to', 'out')
    const lines = stderr.trimEnd().split(/[\n\r\u2028\u2029]/)
    const logged = lines.map((line) => JSON.parse(line) as { level: string; message: string })
    expect(logged.map(({ level }) => level)).toEqual(NAMES.map(() => 'error'))
    for (const name of NAMES) expect(logged.filter(({ message }) => message.includes(name))).toHaveLength(1)
  })
})

describe('text for a terminal', () => {
  const HOSTILE = 'a\u001b[31m\u009b2J\u202eb\tc\nd\u2028e\u2029f\r\u0007'

  it('keeps its lines and has no controls, and a message has one line', () => {
    expect(safe(HOSTILE)).toBe('a\\u{1b}[31m\\u{9b}2J\\u{202e}b\tc\nd\u2028e\u2029f\\u{d}\\u{7}')
    expect(safeLine(HOSTILE)).toBe('a\\u{1b}[31m\\u{9b}2J\\u{202e}b\tc\\nd\\u{2028}e\\u{2029}f\\u{d}\\u{7}')
  })

  it('is the same value in JSON', () => {
    expect(safeJson({ text: HOSTILE })).not.toMatch(CONTROLS)
    expect(safeJson({ text: HOSTILE })).not.toMatch(/[\n\u2028\u2029]/)
    expect(JSON.parse(safeJson({ text: HOSTILE }))).toEqual({ text: HOSTILE })
  })
})
