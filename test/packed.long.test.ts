import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core'
import { publint } from 'publint'
import { afterAll, beforeAll, describe, expect, it, type TestContext } from 'vitest'
import { DUMP, ROOT, scratch, stet } from './support/run-cli.ts'

interface Packed {
  filename: string
  size: number
  files: { path: string }[]
}

interface Bill {
  components: {
    name: string
    version: string
    purl: string
    licenses: unknown[]
    hashes: { alg: string; content: string }[]
  }[]
}

const ours = scratch()
afterAll(ours.remove)
const MOST_BYTES = 4_000_000

let packed: Packed
let tarball: string
beforeAll(() => {
  // What is built already is what is packed.
  const said = execFileSync('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', ours.path], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore']
  })
  const listed = JSON.parse(said)
  packed = (Array.isArray(listed) ? listed : Object.values(listed))[0] as Packed
  tarball = ours.at(packed.filename)
})

/** Passes the test over where the registry cannot be asked. */
function unreachable(context: TestContext, said: string): void {
  if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|ENOTCACHED|ENETUNREACH|audit endpoint returned an error/.test(said))
    context.skip('the npm registry cannot be asked here')
}

describe('the package', () => {
  it('is smaller than 4 MB and holds nothing that its users do not need', () => {
    expect(packed.size).toBeLessThan(MOST_BYTES)
    const files = packed.files.map((file) => file.path)
    const wanted =
      /^(?:bin\/(?:stet\.js|package\.json)|dist\/.+|package\.json|(?:README|CHANGELOG|SECURITY)\.md|LICENSE)$/
    expect(files.filter((file) => !wanted.test(file))).toEqual([])
    expect(files.filter((file) => /\.(?:cache|map)$|(?<!\.d)\.ts$|test|bench|fixture/.test(file))).toEqual([])
    for (const file of [
      'dist/stet.1',
      'dist/document.schema.json',
      'dist/THIRD-PARTY-LICENSES.txt',
      'dist/sbom.cdx.json'
    ])
      expect(files).toContain(file)
  })

  it('is found in order by publint', async () => {
    const { messages } = await publint({
      pkgDir: 'package',
      pack: { tarball: readFileSync(tarball).buffer as ArrayBuffer },
      strict: true
    })
    expect(messages).toEqual([])
  })

  it('has types that are what they say, for modules, which is all that it is', async () => {
    const { problems, entrypoints } = (await checkPackage(
      createPackageFromTarballData(new Uint8Array(readFileSync(tarball)))
    )) as { problems: { kind: string; resolutionKind?: string }[]; entrypoints: Record<string, unknown> }
    expect(Object.keys(entrypoints)).toContain('.')
    // From CommonJS it takes import(); resolution as in Node 10 knows no exports.
    const wrong = problems.filter(
      ({ kind, resolutionKind }) => kind !== 'CJSResolvesToESM' && resolutionKind !== 'node10'
    )
    expect(wrong).toEqual([])
  })

  it('says of whom it has code and data, with a licence for each', () => {
    const { components }: Bill = JSON.parse(readFileSync('dist/sbom.cdx.json', 'utf8'))
    const licences = readFileSync('dist/THIRD-PARTY-LICENSES.txt', 'utf8')
    const bundled = JSON.parse(
      execFileSync('npm', ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'], { encoding: 'utf8' })
    ) as Bill
    const known = new Set(bundled.components.map(({ purl }) => purl))
    expect(components.filter(({ purl }) => !known.has(purl)).map(({ purl }) => purl)).toEqual([])
    for (const { name, version, licenses, hashes } of components) {
      expect(licences).toContain(`\n${name} ${version} (`)
      expect(licenses).toHaveLength(1)
      expect([name, hashes[0]?.content.length]).toEqual([name, 128])
    }
    for (const name of ['commander', 'chalk', 'stopword', 'yaml', 'vfile'])
      expect(components.map((one) => one.name)).toContain(name)
  })

  it('has no dependency with a known hole of high or more', (context) => {
    const { stdout, stderr, status } = spawnSync('npm', ['audit', '--audit-level', 'high'], { encoding: 'utf8' })
    if (status !== 0) unreachable(context, stdout + stderr)
    expect([status, stdout]).toEqual([0, expect.any(String)])
  })
})

describe('the package without what it depends on', () => {
  const alone = ours.at('alone')
  beforeAll(() => {
    mkdirSync(path.join(alone, 'node_modules/stet'), { recursive: true })
    execFileSync('tar', ['xzf', tarball, '-C', path.join(alone, 'node_modules/stet'), '--strip-components', '1'])
    writeFileSync(path.join(alone, 'a.txt'), DUMP)
  })
  const run = (...args: string[]) =>
    spawnSync(process.execPath, ['node_modules/stet/bin/stet.js', ...args], { cwd: alone, encoding: 'utf8' })

  it('runs every command, and none writes into it', async () => {
    const before = readdirSync(path.join(alone, 'node_modules/stet/dist')).sort()
    expect(run('a.txt').stdout).toBe((await stet([path.join(alone, 'a.txt')])).stdout)
    expect(run('archive', 'a.txt', '--to', 'bag', '--jobs', '2', '--report', 'report.html').status).toBe(0)
    expect(run('verify', 'bag', '--jobs', '2').status).toBe(0)
    for (const args of [
      ['explain', 'a.txt'],
      ['detect', 'a.txt'],
      ['schema'],
      ['man'],
      ['completion', 'zsh'],
      ['--help']
    ])
      expect([args, run(...args).status]).toEqual([args, 0])
    writeFileSync(path.join(alone, 'stet.config.yaml'), 'format: json\n')
    writeFileSync(path.join(alone, 'b.md'), '---\ntitle: "x"\n---\n\n# A headline\n\nA *paragraph* of prose.\n')
    expect(JSON.parse(run('b.md').stdout)).toMatchObject({ source: { format: 'markdown' }, hints: [{ value: 'x' }] })
    expect(run('-f', 'tagged', 'a.txt', '-o', 'a.tagged').status).toBe(0)
    expect(run('judge', 'a.tagged').status).toBe(0)
    expect(readdirSync(path.join(alone, 'node_modules/stet/dist')).sort()).toEqual(before)
  })

  it('is a library', () => {
    const code =
      "import { stet } from 'stet'; console.log(stet('Dam holds\\n\\nThe dam held, the agency said.\\n').schema)"
    const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', code], {
      cwd: alone,
      encoding: 'utf8'
    })
    expect(stdout).toBe('stet/document/2\n')
  })

  it('is one for require, too', () => {
    const code = "console.log(require('stet').stet('Dam holds\\n\\nThe dam held, the agency said.\\n').schema)"
    const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=commonjs', '-e', code], {
      cwd: alone,
      encoding: 'utf8'
    })
    expect(stdout).toBe('stet/document/2\n')
    // Node 20.19 tells that it does so by an experiment.
    expect(stderr.replace(/^.*(?:ExperimentalWarning: .*require\(\)|--trace-warnings).*\n/gm, '')).toBe('')
  })
})

describe('the package installed into an empty project', () => {
  const project = ours.at('project')
  /** Why it could not be installed; empty where it was. */
  let failure = ''
  beforeAll(() => {
    mkdirSync(project)
    writeFileSync(path.join(project, 'package.json'), '{ "private": true, "type": "module" }\n')
    const install = ['install', '--prefer-offline', '--no-audit', '--no-fund', tarball]
    const { status, stderr } = spawnSync('npm', install, { cwd: project, encoding: 'utf8' })
    if (status !== 0) failure = stderr
    cpSync('seeds', path.join(project, 'seeds'), { recursive: true })
  }, 120_000)
  const npx = (...args: string[]) => spawnSync('npx', ['--no-install', ...args], { cwd: project, encoding: 'utf8' })

  it('does what the README begins with', async (context) => {
    unreachable(context, failure)
    expect(failure).toBe('')
    expect(npx('stet', ...'seeds --to clean -f json -f markdown'.split(' ')).status).toBe(0)
    await stet([...'seeds --to'.split(' '), ours.at('here'), ...'-f json -f markdown'.split(' ')])
    const names = readdirSync(ours.at('here')).sort()
    expect(names.length).toBeGreaterThanOrEqual(4)
    expect(readdirSync(path.join(project, 'clean')).sort()).toEqual(names)
    for (const name of names)
      expect(readFileSync(path.join(project, 'clean', name), 'utf8')).toBe(
        readFileSync(ours.at(`here/${name}`), 'utf8')
      )
    expect(npx('stet', ...'archive seeds --to bag --report report.html'.split(' ')).status).toBe(0)
    expect(npx('stet', 'verify', 'bag').status).toBe(0)
  })

  it('has types that a strict compiler takes, its own and those of what it depends on', (context) => {
    unreachable(context, failure)
    writeFileSync(
      path.join(project, 'use.ts'),
      `import { Converter, compose, type Document, defaultModel, documentOf, label, read, stet } from 'stet'
const document: Document = stet('x')
export const headline: string | null = document.headline
// @ts-expect-error a headline is no number: the type is really known
export const wrong: number = document.headline
export const all = [Converter, compose, defaultModel, documentOf, label, read]
`
    )
    const tsc = [
      path.join(ROOT, 'node_modules/typescript/bin/tsc'),
      '--noEmit',
      '--strict',
      '--module',
      'nodenext',
      'use.ts'
    ]
    const { stdout } = spawnSync(process.execPath, tsc, { cwd: project, encoding: 'utf8' })
    expect(stdout).toBe('')
  })

  it('brings the manual page where it is installed for all', (context) => {
    unreachable(context, failure)
    const prefix = ours.at('prefix')
    const { status } = spawnSync('npm', [
      'install',
      '-g',
      '--prefix',
      prefix,
      '--prefer-offline',
      '--no-audit',
      '--no-fund',
      tarball
    ])
    expect(status).toBe(0)
    expect(existsSync(path.join(prefix, 'share/man/man1/stet.1'))).toBe(true)
    expect(spawnSync(path.join(prefix, 'bin/stet'), ['--version'], { encoding: 'utf8' }).stdout).toMatch(
      /^\d+\.\d+\.\d+\n$/
    )
  })
})
