import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import packageJson from '../package.json' with { type: 'json' }
import { ROOT, scratch, shell, stet } from './support/run-cli.ts'

const README = readFileSync('README.md', 'utf8')

/** Code blocks of one language. */
function blocks(language: string): string[] {
  return [...README.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, 'gm'))].map(([, code = '']) => code)
}

const ours = scratch()
afterAll(ours.remove)

describe('the README', () => {
  it('has the two commands, each on a line of its own', () => {
    const commands = README.split('\n').filter((line) => line.startsWith('npm ci'))
    expect(commands).toEqual(['npm ci && npx stet seeds --to clean -f json -f markdown', 'npm ci && npm test'])
  })

  it('has a first command that fills clean/ with a .json and a .md for each seed, and says what it did', async () => {
    for (const part of ['seeds', 'bin', 'dist', 'package.json'])
      cpSync(path.join(ROOT, part), ours.at(part), { recursive: true })
    symlinkSync(path.join(ROOT, 'node_modules'), ours.at('node_modules'))
    const stetAlone = `$STET seeds --to clean -f json -f markdown`
    const result = await shell(stetAlone.replace('$STET', `"${process.execPath}" bin/stet.js`), { cwd: ours.path })
    expect(result.code).toBe(0)
    const stems = readdirSync('seeds').map((name) => name.replace(/\.txt$/, ''))
    expect(readdirSync(ours.at('clean')).sort()).toEqual(stems.flatMap((stem) => [`${stem}.json`, `${stem}.md`]).sort())
    for (const stem of stems)
      expect(result.stderr).toMatch(new RegExp(`${stem}[\\s\\S]*found[\\s\\S]*struck[\\s\\S]*look at`))
  })

  it('has commands that work in their order in one folder', async () => {
    const folder = ours.at('in-order')
    mkdirSync(folder)
    for (const part of ['seeds', 'bin', 'dist', 'package.json'])
      cpSync(path.join(ROOT, part), path.join(folder, part), { recursive: true })
    symlinkSync(path.join(ROOT, 'node_modules'), path.join(folder, 'node_modules'))
    const commands = blocks('sh')
      .join('')
      .replace(/^npm ci && (?!npx)[^\n]*\n/gm, '')
      .replaceAll('npm ci && ', '')
      .replaceAll('npx stet', `"${process.execPath}" bin/stet.js`)
    const { code, stderr } = await shell(`set -e -o pipefail\n${commands}`, { cwd: folder })
    expect([code, stderr.split('\n').filter((line) => line.startsWith('stet: '))]).toEqual([0, []])
    expect(readdirSync(folder)).toEqual(expect.arrayContaining(['bag', 'clean', 'clean-profiled', 'seeds.profile']))
  })

  it('shows commands that the help knows, with flags that they have', async () => {
    const commands = blocks('sh')
      .join('\n')
      .split('\n')
      .filter((line) => /\bstet\b/.test(line) && !line.startsWith('npm'))
    const flags = new Set(
      commands.flatMap(
        (line) =>
          line
            .replace(/.*?\bstet\b/, '')
            .replace(/[|;>#].*/, '')
            .match(/(?<= )--?[a-z][a-z-]*/g) ?? []
      )
    )
    const helps = await Promise.all(
      ['clean', 'archive', 'explain', 'detect', 'duplicates', 'profile', 'verify', 'train', 'judge'].map((name) =>
        stet([name, '--help'])
      )
    )
    const known = helps.map(({ stdout }) => stdout).join('\n')
    const unknown = [...flags].filter(
      (flag) => !new RegExp(`(^|[ ,])${flag}\\b`, 'm').test(known) && flag !== '--version'
    )
    expect(unknown).toEqual([])
  })
})

describe('the documents', () => {
  const documents = [
    ...['README.md', 'CONTRIBUTING.md', 'CODE_OF_CONDUCT.md', 'SECURITY.md', 'src/label/model/MODEL.md'],
    ...readdirSync('docs', { recursive: true })
      .map((name) => `docs/${String(name).split(path.sep).join('/')}`)
      .filter((name) => path.extname(name) !== '')
  ]

  /** Targets of links, from the document's folder, and paths in code such as `src/index.ts`, from the root. */
  function pathsIn(file: string, text: string): string[] {
    const links = [...text.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, target = '']) =>
      path.join(path.dirname(file), target)
    )
    const named = [...text.matchAll(/`((?:src|test|bench|scripts|docs|fixtures|seeds)\/[\w./-]+)`/g)]
    return [...links, ...named.map(([, name = '']) => name)]
  }

  it.each(documents.filter((file) => path.extname(file) !== '.png'))(
    '%s names no file or folder that does not exist',
    (file) => {
      expect(pathsIn(file, readFileSync(file, 'utf8')).filter((name) => !existsSync(name))).toEqual([])
    }
  )

  it('would be seen to name one', () => {
    const text = 'See [the tour](tour.md), [this](gone.md) and `src/gone.ts`, but not `src/<name>.ts` or `gone`.'
    expect(pathsIn('docs/x.md', text).filter((name) => !existsSync(name))).toEqual(['docs/gone.md', 'src/gone.ts'])
  })

  it('are all reached from the README', () => {
    const reached = new Set(pathsIn('README.md', README))
    expect(documents.filter((file) => file.startsWith('docs/') && !reached.has(file))).toEqual([])
  })
})

describe('SECURITY.md', () => {
  it('has a test for each promise, and names none that is not there', () => {
    const rows = readFileSync('SECURITY.md', 'utf8')
      .split('\n')
      .filter((line) => line.startsWith('| ') && !line.includes('held by'))
    expect(rows.length).toBeGreaterThanOrEqual(10)
    for (const row of rows) {
      const tests =
        row
          .split('|')
          .at(-2)
          ?.match(/`[^`]+`/g) ?? []
      expect([row.slice(0, 60), tests.length > 0]).toEqual([row.slice(0, 60), true])
      expect(tests.map((name) => name.slice(1, -1)).filter((name) => !existsSync(name))).toEqual([])
    }
  })
})

describe('what is published', () => {
  it('has every file that package.json names', () => {
    const { bin, exports, types } = packageJson
    const named = [bin.stet, exports['.'].types, exports['.'].default, exports['./schema'], types]
    expect(named.filter((file) => !existsSync(file))).toEqual([])
  })

  it('has a lock file that names no registry', () => {
    const lock = readFileSync('package-lock.json', 'utf8')
    expect(lock).not.toMatch(/"resolved": "https?:/)
  })

  it('runs the README’s examples', async () => {
    mkdirSync(ours.at('examples/node_modules'), { recursive: true })
    symlinkSync(ROOT, ours.at('examples/node_modules/stet'))
    const said = await Promise.all(
      blocks('js').map((code, at) => {
        writeFileSync(ours.at(`examples/${at}.mjs`), code)
        return shell(`"${process.execPath}" examples/${at}.mjs < "${ROOT}/fixtures/format-markdown/dump.md"`, {
          cwd: ours.path
        })
      })
    )
    expect(said.map(({ stderr }) => stderr)).toEqual(['', ''])
    expect(said.map(({ stdout }) => stdout)).toEqual(['Dam holds\n', 'County shuts old river bridge\n'])
  })

  it('is the library that the README shows', async () => {
    const library = await import(path.join(ROOT, 'dist/index.js'))
    const { stet: clean } = library
    expect(clean('Dam holds\n\nThe dam at Harlow held, the agency said.\n').schema).toBe('stet/document/2')
    const named = blocks('(?:js|ts|javascript|typescript)').flatMap((code) => [
      ...code.matchAll(/import \{([^}]+)\} from 'stet'/g)
    ])
    const missing = named
      .flatMap(([, names = '']) => names.split(',').map((name) => name.replace('type ', '').trim()))
      .filter((name) => name !== '' && !(name in library) && !/^[A-Z]/.test(name))
    expect(missing).toEqual([])
  })
})
