import { execFileSync, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import packageJson from '../../package.json' with { type: 'json' }
import { ROOT, scratch } from '../support/run-cli.ts'

const ours = scratch()
afterAll(ours.remove)
const env = { ...process.env, SOURCE_DATE_EPOCH: '1772542920' }

const release = (cwd: string, ...args: string[]) =>
  spawnSync(process.execPath, ['scripts/release.js', ...args], { cwd, env, encoding: 'utf8' })

describe('a release', () => {
  it('tried out says what would be done, and changes nothing', () => {
    const files = ['CHANGELOG.md', 'package.json', 'package-lock.json', 'src/version.ts']
    const before = files.map((file) => readFileSync(file, 'utf8'))
    const { status, stdout } = release(ROOT, '1.0.0', '--dry-run', '--publish')
    expect(status).toBe(0)
    expect(stdout.split('\n').filter((line) => line.startsWith('would do: ')).length).toBe(5)
    expect(stdout).toMatch(/CHANGELOG\.md: \d+ entries become those of 1\.0\.0/)
    expect(files.map((file) => readFileSync(file, 'utf8'))).toEqual(before)
  })

  it.each([
    ['no version', []],
    ['a word', ['latest']],
    ['the version that is there', [packageJson.version]],
    ['an earlier one', ['0.0.9']]
  ])('is refused for %s', (_name, args) => {
    const { status, stderr } = release(ROOT, ...args, '--dry-run')
    expect([status, stderr]).toEqual([1, expect.stringMatching(/^expected a version .*, but got /)])
  })
})

describe('a release of a copy', () => {
  const copy = ours.at('copy')
  beforeAll(() => {
    mkdirSync(path.join(copy, 'src'), { recursive: true })
    for (const part of ['package.json', 'package-lock.json', 'src/version.ts', 'scripts', 'bin', 'dist', 'README.md'])
      cpSync(path.join(ROOT, part), path.join(copy, part), { recursive: true })
    symlinkSync(path.join(ROOT, 'node_modules'), path.join(copy, 'node_modules'))
    // What is built stands for the build, which takes all sources.
    writeFileSync(path.join(copy, 'scripts/build.js'), '')
    writeFileSync(
      path.join(copy, 'CHANGELOG.md'),
      '# Changelog\n\n## Unreleased\n\n- Something new.\n\n## 0.1.0\n\n- All.\n'
    )
    writeFileSync(path.join(copy, '.gitignore'), 'release\nnode_modules\n')
    const git = (...args: string[]) =>
      execFileSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@x.invalid', ...args], {
        cwd: copy,
        stdio: 'ignore'
      })
    git('init')
    git('add', '-A')
    git('commit', '-m', 'A copy')
  })

  it('is not published while the addresses of the project are not known', () => {
    const { status, stderr } = release(copy, '0.2.0', '--publish')
    expect([status, stderr]).toEqual([1, expect.stringMatching(/package\.json: expected addresses, but .*\.invalid/)])
  })

  it('has the version everywhere, a dated chapter, and files with their hashes', () => {
    const { status, stdout, stderr } = release(copy, '0.2.0')
    expect([status, status === 0 ? '' : stdout + stderr]).toEqual([0, ''])
    expect(readFileSync(path.join(copy, 'CHANGELOG.md'), 'utf8')).toContain(
      '## Unreleased\n\n## 0.2.0 (2026-03-03)\n\n- Something new.\n\n## 0.1.0\n'
    )
    expect(readFileSync(path.join(copy, 'src/version.ts'), 'utf8')).toContain("'0.2.0'")
    for (const file of ['package.json', 'package-lock.json'])
      expect(JSON.parse(readFileSync(path.join(copy, file), 'utf8')).version).toBe('0.2.0')
    const files = readdirSync(path.join(copy, 'release')).sort()
    expect(files).toEqual(['SHA256SUMS', 'sbom-development.cdx.json', 'sbom.cdx.json', 'stet-0.2.0.tgz'])
    const sums = files.slice(1).map((name) => {
      const bytes = readFileSync(path.join(copy, 'release', name))
      return `${createHash('sha256').update(bytes).digest('hex')}  ${name}\n`
    })
    expect(readFileSync(path.join(copy, 'release/SHA256SUMS'), 'utf8')).toBe(sums.join(''))
    expect(JSON.parse(readFileSync(path.join(copy, 'release/sbom-development.cdx.json'), 'utf8')).bomFormat).toBe(
      'CycloneDX'
    )
  })

  it('is refused while changes are not committed', () => {
    expect(existsSync(path.join(copy, 'release'))).toBe(true)
    const { status, stderr } = release(copy, '0.3.0')
    expect([status, stderr]).toEqual([1, expect.stringContaining('expected all changes to be committed')])
  })
})
