import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs'
import { stripVTControlCharacters } from 'node:util'
import { afterAll, describe, expect, it } from 'vitest'
import { COMMANDS } from '../../../../src/cli/commands/index.ts'
import { INPUT_FORMATS } from '../../../../src/format-names.ts'
import { PROGRAM, scratch, stet } from '../../../support/run-cli.ts'

const folder = scratch()
afterAll(folder.remove)
mkdirSync(folder.at('bin'))
writeFileSync(folder.at('bin/stet'), `#!/bin/sh\nexec "${process.execPath}" "${PROGRAM}" "$@"\n`)
chmodSync(folder.at('bin/stet'), 0o755)
mkdirSync(folder.at('work/dumps'), { recursive: true })
writeFileSync(folder.at('work/article.txt'), '')
writeFileSync(folder.at('work/$(touch owned).txt'), '')

/** What is typed before the tab key, and what the line is after it. */
const TYPED = [
  ['stet expl', 'stet explain'],
  ['stet --form', 'stet --format'],
  ['stet art', 'stet article.txt'],
  ['stet -f nd', 'stet -f ndjson'],
  ['stet --from=jso', 'stet --from=json'],
  ['stet explain art', 'stet explain article.txt'],
  ['stet completion f', 'stet completion fish'],
  ['stet verify du', 'stet verify dumps'],
  ['stet clean --log-format j', 'stet clean --log-format json'],
  ['stet --to du', 'stet --to dumps']
] as const

const has = (tool: string) => spawnSync('bash', ['-c', `command -v ${tool}`]).status === 0
const env = { ...process.env, PATH: `${folder.at('bin')}:${process.env.PATH}`, TERM: 'dumb', HOME: folder.path }

/** A shell on a terminal, to be typed at. */
class Typist {
  readonly #child: ChildProcess
  #said = ''

  constructor(shell: string) {
    this.#child = spawn('script', ['-qec', shell, '/dev/null'], { cwd: folder.at('work'), env })
    this.#child.stdout?.on('data', (chunk: Uint8Array) => {
      this.#said += stripVTControlCharacters(Buffer.from(chunk).toString()).replaceAll('\r', '')
    })
  }

  /** Types, and waits until the shell has said something like this since. */
  async type(keys: string, answer: RegExp): Promise<string> {
    this.#said = ''
    this.#child.stdin?.write(keys)
    for (let waited = 0; waited < 40_000; waited += 20) {
      const found = answer.exec(this.#said)
      if (found !== null) return found[1] ?? found[0]
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
    throw new Error(`expected ${answer} for ${JSON.stringify(keys)}, but got ${JSON.stringify(this.#said)}`)
  }

  /** The line after the tab key: it is put between brackets and printed. */
  async complete(line: string): Promise<string> {
    return (await this.type(`${line}\t\u0001echo "[\u0005]"\n`, /^\[(.*?)[ /]?\]$/m)).trimEnd()
  }

  end(): void {
    this.#child.kill('SIGKILL')
  }
}

const SETUP: Record<string, { shell: string; line: string }> = {
  bash: {
    shell: 'bash --norc --noprofile -i',
    line: 'bind "set bell-style none"; source <(stet completion bash); source <(stet completion bash); PS1="> "; echo re""ady'
  },
  zsh: {
    shell: 'zsh -f -i',
    line: 'PS1="> "; autoload -Uz compinit; compinit -u -D; source <(stet completion zsh); unsetopt beep; bindkey -e; echo re""ady'
  }
}

describe('completions', () => {
  for (const [name, { shell, line }] of Object.entries(SETUP)) {
    const there = has(name) && has('script')
    it.skipIf(!there)(
      `work in ${name}${there ? '' : ` (SKIPPED: needs ${name} and script)`}`,
      async () => {
        const typist = new Typist(shell)
        try {
          await typist.type('', /[#$%>] ?$/)
          await typist.type(`${line}\n`, /^ready/m)
          const lines: string[] = []
          for (const [typed] of TYPED) lines.push(await typist.complete(typed))
          expect(lines).toEqual(TYPED.map(([, whole]) => whole))
        } finally {
          typist.end()
        }
      },
      120_000
    )
  }

  it.skipIf(!has('fish'))(`work in fish${has('fish') ? '' : ' (SKIPPED: fish is not installed)'}`, () => {
    const asked = TYPED.map(([typed]) => `complete -C '${typed}' | head -n 1 | string split -f 1 \\t`).join('\n')
    const { stdout } = spawnSync('fish', ['--no-config', '-c', `stet completion fish | source\n${asked}`], {
      cwd: folder.at('work'),
      env,
      encoding: 'utf8'
    })
    // fish gives the last word.
    expect(
      stdout
        .trimEnd()
        .split('\n')
        .map((word) => word.replace(/\/$/, ''))
    ).toEqual(TYPED.map(([, whole]) => whole.split(' ').at(-1)))
  })

  it('evaluate nothing of what is typed', () => {
    const words = ['stet', '$(touch owned)', '`touch owned`', '']
    const { stdout } = spawnSync(
      'bash',
      [
        '-c',
        `source <(stet completion bash); COMP_WORDS=(${words.map((word) => `'${word}'`).join(' ')}); COMP_CWORD=3; _stet 2> /dev/null; ls`
      ],
      { cwd: folder.at('work'), env, encoding: 'utf8' }
    )
    expect(stdout.split('\n')).not.toContain('owned')
  })

  /** All commands but `clean`, and `complete`, which shells alone call. */
  const OTHERS = Object.keys(COMMANDS).length - 2

  it('offer what stands in the table of flags, and leave files to the shell', async () => {
    const offered = async (...words: string[]) =>
      (await stet(['complete', '--', ...words])).stdout.trimEnd().split('\n')
    expect(await offered('')).toEqual([
      expect.stringMatching(/^clean\t/),
      ...Array(OTHERS).fill(expect.any(String)),
      ':0'
    ])
    expect(await offered('--from', '')).toEqual(['auto\t', ...INPUT_FORMATS.map((format) => `${format}\t`), ':4'])
    expect(await offered('--from', '=', 'te')).toEqual(['text\t', ':4'])
    expect(await offered('a.txt', 'ex')).toEqual([':0'])
    expect(await offered('--', '--f')).toEqual([':0'])
    expect(await offered('--text-field', '')).toEqual([':4'])
    expect(await offered('train', '--from', '')).toEqual([':0'])
    expect(await offered('train', '--fr')).toEqual([expect.stringMatching(/^--from\tlearn/), ':4'])
    expect(await offered('schema', '')).toEqual([':4'])
  })

  it('are refused for another shell', async () => {
    expect(await stet(['completion', 'tcsh'])).toMatchObject({ code: 2, stdout: '' })
  })
})

describe('the manual page', () => {
  const there = has('man')
  it.skipIf(!there)(
    `is set by man without a word of complaint${there ? '' : ' (SKIPPED: man is not installed)'}`,
    () => {
      const { stdout, stderr, status } = spawnSync('man', ['--warnings', '-l', 'dist/stet.1'], {
        env: { ...env, MANWIDTH: '100', LC_ALL: 'C.UTF-8', MAN_KEEP_FORMATTING: '' },
        encoding: 'utf8'
      })
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
      for (const heading of ['NAME', 'SYNOPSIS', 'COMMANDS', 'EXIT STATUS', 'ENVIRONMENT', 'FILES'])
        expect(stdout).toMatch(new RegExp(`^${heading}$`, 'm'))
      expect(stdout).toMatch(/--text-field <name>/)
      expect(stdout).toMatch(/stet - reads raw text dumps/)
    }
  )
})
