import { existsSync, writeFileSync } from 'node:fs'
import { afterAll, describe, expect, it } from 'vitest'
import packageJson from '../../../package.json' with { type: 'json' }
import { EXAMPLES_OF } from '../../../src/cli/commands/help/examples.ts'
import { COMMANDS } from '../../../src/cli/commands/index.ts'
import { DUMP, type Ended, scratch, shell, stet } from '../../support/run-cli.ts'

const folder = scratch()
afterAll(folder.remove)
const { at } = folder
writeFileSync(at('a.txt'), DUMP)

/** Exit code 2, nothing on standard output, no stack trace, and a message like `words`. */
function expectUsage(result: Ended, words: RegExp): void {
  expect(result).toMatchObject({ code: 2, stdout: '' })
  expect(result.stderr).toMatch(words)
  expect(result.stderr).not.toMatch(/\n\s+at /)
}

describe('a command that is wrong', () => {
  it('is told of an unknown flag, with the nearest one', async () => {
    expectUsage(await stet(['--fromat', 'json', at('a.txt')]), /^stet: .*--fromat[\s\S]*--from|--format/)
  })

  it('is told of an unknown format', async () => {
    expectUsage(await stet(['-f', 'docx', at('a.txt')]), /^stet: .*docx/)
    expectUsage(await stet(['--from', 'docx', at('a.txt')]), /^stet: .*docx/)
  })

  it('is told of several formats for one output', async () => {
    expectUsage(await stet(['-f', 'json', '-f', 'text', at('a.txt')]), /^stet: .*json.*text/)
  })

  it('is told of --to and -o together', async () => {
    expectUsage(await stet([at('a.txt'), '--to', at('x'), '-o', at('y')]), /^stet: .*--to.*(-o|--output)/)
  })

  it('is told of a flag without its value', async () => {
    expectUsage(await stet([at('a.txt'), '-o']), /^stet: .*-o/)
  })

  it.each([
    ['explian', 'explain'],
    ['archiv', 'archive'],
    ['verfy', 'verify'],
    ['Detect', 'detect'],
    ['tarin', 'train'],
    ['shcema', 'schema']
  ])('is stopped before anything is read or written where its first word is %s, not %s', async (word, command) => {
    const words = new RegExp(`^stet: ${word}: there is no such file or command; did you mean the command ${command}\\?`)
    expectUsage(await stet([word, at('a.txt'), '--to', at('misspelt')]), words)
    expect(existsSync(at('misspelt'))).toBe(false)
  })

  it('is run where its first word is a file, or nearly a command only by being short', async () => {
    writeFileSync(at('explian'), DUMP)
    expect(await stet(['explian', '-f', 'text'], { cwd: folder.path })).toMatchObject({ code: 0, stderr: '' })
    expect((await stet(['an', at('a.txt')])).stderr).toMatch(/^stet: an: there is no such file: expected/)
  })

  it('is told so when an input is neither a file nor like a command', async () => {
    const result = await stet(['nothing-like-it.txt'])
    expect(result).toMatchObject({ code: 1, stdout: '' })
    expect(result.stderr).toMatch(/^stet: nothing-like-it\.txt: /)
    expect(result.stderr).not.toContain('did you mean')
  })
})

describe('stet --help', () => {
  it('shows examples before anything else, on standard output', async () => {
    const { code, stdout, stderr } = await stet(['--help'])
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout.indexOf('Examples:')).toBe(0)
    for (const command of ['clean', 'explain', 'detect', 'schema'])
      expect(stdout).toMatch(new RegExp(`^ +${command}\\b`, 'm'))
  })

  it.each(Object.keys(EXAMPLES_OF))('is there for %s, its examples first, with flags that it has', async (command) => {
    const { code, stdout } = await stet([command, '--help'])
    expect(code).toBe(0)
    expect(stdout.indexOf('Examples:')).toBe(0)
    const [examples = '', rest] = stdout.split(`Usage: stet ${command} `)
    for (const [flag] of examples.matchAll(/(?<= )--?[a-z][a-z-]*/g))
      expect(rest, flag).toMatch(new RegExp(`(^|[ ,])${flag}\\b`, 'm'))
  })

  it('has examples for every command that people call', () => {
    expect(Object.keys(COMMANDS).filter((name) => !(name in EXAMPLES_OF))).toEqual(['help', 'man', 'complete'])
  })

  it('is also what stet help prints, of all commands or of one', async () => {
    for (const [words, flags] of [
      [['help'], ['--help']],
      [
        ['help', 'archive'],
        ['archive', '--help']
      ],
      [
        ['--help', 'archive'],
        ['archive', '--help']
      ],
      [
        ['-h', 'review', '--json'],
        ['review', '-h', '--json']
      ],
      [['--help', 'dump.txt'], ['--help']]
    ] as const) {
      const [help, same] = await Promise.all([stet([...words]), stet([...flags])])
      expect(help).toMatchObject({ code: 0, stderr: '' })
      expect(help.stdout).toBe(same.stdout)
    }
    expectUsage(await stet(['help', 'archvie']), /^stet: archvie: there is no such command; did you mean archive\?$/m)
    expectUsage(await stet(['help', 'tea']), /^stet: tea: .*expected one of clean, archive,/)
  })

  it('says the version', async () => {
    expect(await stet(['--version'])).toMatchObject({ code: 0, stdout: `${packageJson.version}\n` })
  })
})

const ESCAPE = '\u001b'
const COLOUR = `${ESCAPE}[`
/** A dump that tries to clear the screen, set the title and turn text around. */
const HOSTILE = DUMP.replace('Fishermen', `${ESCAPE}[2J${ESCAPE}]0;owned\u0007Fisher\u202emen\u202c \u009b31m`)
writeFileSync(at('hostile.txt'), HOSTILE)
writeFileSync(at(`na${ESCAPE}[31mme\u202e.txt`), DUMP)

/** What a terminal is sent when the program's streams are one. */
async function onTerminal(args: string, env: Record<string, string> = {}): Promise<string> {
  const result = await shell(`script -qec '$STET ${args}' /dev/null < /dev/null`, {
    env: { TERM: 'xterm-256color', ...env },
    cwd: folder.path
  })
  return result.stdout
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: controls are what this is about
const withoutColour = (text: string) => text.replace(/\u001b\[[0-9;]*m/g, '')
// biome-ignore lint/suspicious/noControlCharactersInRegex: controls are what this is about
const UNSAFE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/

describe('colour', () => {
  it('is not sent into a pipe, and is when FORCE_COLOR asks for it', async () => {
    expect((await stet(['explain', at('a.txt')])).stdout).not.toContain(COLOUR)
    expect((await stet(['explain', at('a.txt')], { env: { FORCE_COLOR: '1' } })).stdout).toContain(COLOUR)
  })

  it('is the same text without its colours', async () => {
    const plain = await stet(['explain', at('a.txt')])
    const coloured = await stet(['explain', at('a.txt')], { env: { FORCE_COLOR: '1' } })
    expect(withoutColour(coloured.stdout)).toBe(plain.stdout)
  })

  describe.skipIf(!existsSync('/usr/bin/script'))('on a terminal', () => {
    it('is sent, and not when NO_COLOR is set', async () => {
      expect(await onTerminal('explain a.txt')).toContain(COLOUR)
      expect(await onTerminal('explain a.txt', { NO_COLOR: '1' })).not.toContain(COLOUR)
    })

    it('is decided for each stream by itself', async () => {
      const command = `script -qec '$STET explain a.txt > explained.txt' /dev/null < /dev/null; cat explained.txt`
      expect((await shell(command, { cwd: folder.path, env: { TERM: 'xterm-256color' } })).stdout).not.toContain(COLOUR)
    })
  })
})

describe('what a hostile dump or name holds', () => {
  it('goes through a pipe as it is, but for what is invisible', async () => {
    const { stdout } = await stet(['-f', 'text', at('hostile.txt')])
    expect(stdout).toContain(`${ESCAPE}[2J`)
  })

  describe.skipIf(!existsSync('/usr/bin/script'))('reaches no terminal raw', () => {
    it.each([
      '-f text hostile.txt',
      '-f json hostile.txt',
      '-f tagged hostile.txt',
      'explain hostile.txt',
      'detect hostile.txt',
      'na*.txt',
      'detect na*.txt',
      'explain na*.txt',
      '--to out hostile.txt na*.txt'
    ])('from stet %s', async (args) => {
      const sent = withoutColour(await onTerminal(args))
      expect(sent).not.toMatch(UNSAFE)
    })
  })

  it('is not in a complaint', async () => {
    const { code, stderr } = await stet([`gone${ESCAPE}[31m\u202e.txt`])
    expect(code).toBe(1)
    expect(stderr).not.toMatch(UNSAFE)
  })
})
