import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ROOT, scratch } from '../support/run-cli.ts'

const ours = scratch()
afterAll(ours.remove)

describe('the API documentation', () => {
  it('describes every public name, and each name that these lead to', () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/api-docs.js', ours.at('api')], {
      encoding: 'utf8'
    })
    expect([stdout, stderr, status]).toEqual(['', '', 0])
    for (const page of ['functions/stet.html', 'classes/Converter.html', 'interfaces/Document.html'])
      expect(existsSync(ours.at(`api/${page}`))).toBe(true)
    expect(readFileSync(ours.at('api/interfaces/Document.html'), 'utf8')).toContain('as precise as the dump')
  })
})

/** `expression // value`, where the value is one that JavaScript reads. */
const CLAIM = /^(\S.*?) \/\/ ((?:'|"|\d|null|true|false|\[).*)$/

describe('the examples', () => {
  const all = [...examplesOfSources(), ...examplesOfDocuments()]
  beforeAll(() => {
    mkdirSync(ours.at('node_modules'))
    symlinkSync(ROOT, ours.at('node_modules/stet'))
    for (const name of ['@types', 'vfile', 'vfile-message'])
      symlinkSync(path.join(ROOT, 'node_modules', name), ours.at(`node_modules/${name}`))
  })

  it('are there', () => {
    expect(all.filter(({ from }) => from.startsWith('src/')).length).toBeGreaterThanOrEqual(3)
    expect(all.filter(({ from }) => from === 'README.md').length).toBeGreaterThanOrEqual(2)
  })

  it('are taken by the compiler', () => {
    const files = all.map(({ code }, at) => {
      const file = ours.at(`example-${at}.mts`)
      writeFileSync(file, `${code}\nexport {}\n`)
      return file
    })
    const flags = ['--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2023', '--types', 'node']
    const tsc = spawnSync(process.execPath, ['node_modules/typescript/bin/tsc', ...flags, ...files], {
      encoding: 'utf8'
    })
    expect(tsc.stdout).toBe('')
  })

  it('of the sources come to what they say', () => {
    for (const [at, { from, code }] of all.entries()) {
      if (!from.startsWith('src/')) continue
      const claims = code.split('\n').filter((line) => CLAIM.test(line))
      expect([from, claims.length > 0]).toEqual([from, true])
      const checked = code.replace(new RegExp(CLAIM.source, 'gm'), 'assert.deepEqual($1, $2)')
      writeFileSync(ours.at(`run-${at}.mjs`), `import assert from 'node:assert/strict'\n${checked}\n`)
      expect(execFileSync(process.execPath, [ours.at(`run-${at}.mjs`)], { encoding: 'utf8' })).toBe('')
    }
  })
})

/** Those behind `@example`, with an import of the names of the library that stand in them. */
function examplesOfSources(): { from: string; code: string }[] {
  return ['src/index.ts', 'src/write/write.ts'].flatMap((from) =>
    [...readFileSync(from, 'utf8').matchAll(/@example\n((?: \* (?!@).*\n)+)/g)].map(([, lines = '']) => {
      const code = lines.replace(/^ \* /gm, '')
      const names = ['stet', 'read', 'write', 'documentSchema'].filter((name) => new RegExp(`\\b${name}\\b`).test(code))
      return { from, code: `import { ${names.join(', ')} } from 'stet'\n${code}` }
    })
  )
}

/** Blocks of JavaScript and TypeScript. */
function examplesOfDocuments(): { from: string; code: string }[] {
  const documents = ['README.md', ...readdirSync('docs', { recursive: true }).map((name) => `docs/${name}`)]
  return documents
    .filter((name) => name.endsWith('.md'))
    .flatMap((from) =>
      [...readFileSync(from, 'utf8').matchAll(/^```(?:js|ts)\n([\s\S]*?)^```/gm)].map(([, code = '']) => ({
        from,
        code
      }))
    )
}
