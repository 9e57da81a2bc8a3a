// Makes a release: node scripts/release.js VERSION [--dry-run] [--publish]
// Sets the version, dates the changelog, builds, and writes into `release` the package, its bills of materials and their
// SHA-256. --publish hands the package to npm with a statement of its provenance, which needs a workflow of the repository's
// host that may ask for an identity. --dry-run changes and writes nothing, and prints what would be done.
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'

const FOLDER = 'release'
/** A place that is not known yet: no such name can ever be reached (RFC 2606). */
const PLACEHOLDER = /\.invalid\b/
const VERSION = /^(\d+)\.(\d+)\.(\d+)$/

const { values, positionals } = parseArgs({
  options: { 'dry-run': { type: 'boolean' }, publish: { type: 'boolean' } },
  allowPositionals: true
})
const isDry = values['dry-run'] === true
const manifest = JSON.parse(readFileSync('package.json', 'utf8'))

try {
  const [version = ''] = positionals
  check(version)
  const changelog = dated(readFileSync('CHANGELOG.md', 'utf8'), version)
  step(`CHANGELOG.md: ${changelog.entries} entries become those of ${version}`, () =>
    writeFileSync('CHANGELOG.md', changelog.text)
  )
  step(`package.json, package-lock.json, src/version.ts: ${manifest.version} becomes ${version}`, () =>
    setVersion(version)
  )
  step('npm run build', () => run('npm', ['run', 'build']))
  step(`${FOLDER}: the package, two bills of materials, SHA256SUMS`, () => assemble())
  if (values.publish) step('npm publish --provenance', () => publish())
} catch (error) {
  console.error(error.message)
  process.exitCode = 1
}

/** @throws Error where the release would not be one. */
function check(version) {
  const [wanted, present] = [version, manifest.version].map((one) => VERSION.exec(one)?.slice(1).map(Number))
  if (wanted === undefined) throw new Error(`expected a version such as 1.2.3, but got ${JSON.stringify(version)}`)
  const differs = wanted.findIndex((number, at) => number !== present[at])
  if (differs < 0 || wanted[differs] < present[differs])
    throw new Error(`expected a version after ${manifest.version}, but got ${version}`)
  if (isDry) return
  const changed = run('git', ['status', '--porcelain'])
  if (changed !== '') throw new Error(`expected all changes to be committed, but these are not:\n${changed}`)
  const unknown = [manifest.homepage, manifest.repository.url, manifest.bugs.url].filter((url) => PLACEHOLDER.test(url))
  if (values.publish && unknown.length > 0)
    throw new Error(
      `package.json: expected addresses, but ${unknown.join(' and ')} stand for some that are not known yet`
    )
}

/** The changelog with a chapter for the version, and how many entries that has. */
function dated(text, version) {
  const [, unreleased = ''] = /^## Unreleased\n([\s\S]*?)(?=^## |(?![\s\S]))/m.exec(text) ?? []
  const entries = unreleased.match(/^- /gm)?.length ?? 0
  if (entries === 0) throw new Error('CHANGELOG.md: expected entries below "## Unreleased", but there are none')
  const seconds = Number(process.env.SOURCE_DATE_EPOCH ?? Date.now() / 1_000)
  const day = new Date(seconds * 1_000).toISOString().slice(0, 10)
  return { entries, text: text.replace('## Unreleased\n', `## Unreleased\n\n## ${version} (${day})\n`) }
}

function setVersion(version) {
  run('npm', ['version', version, '--no-git-tag-version', '--ignore-scripts'])
  const source = readFileSync('src/version.ts', 'utf8')
  writeFileSync('src/version.ts', source.replace(`'${manifest.version}'`, `'${version}'`))
}

/** One bill of materials is of what is in the package, the other of all that it was made and tested with. */
function assemble() {
  mkdirSync(FOLDER, { recursive: true })
  run('npm', ['pack', '--ignore-scripts', '--pack-destination', FOLDER])
  copyFileSync('dist/sbom.cdx.json', path.join(FOLDER, 'sbom.cdx.json'))
  writeFileSync(path.join(FOLDER, 'sbom-development.cdx.json'), billOfDevelopment())
  const names = readdirSync(FOLDER)
    .filter((name) => name !== 'SHA256SUMS')
    .sort()
  const sums = names.map((name) => `${hash(readFileSync(path.join(FOLDER, name)))}  ${name}\n`)
  writeFileSync(path.join(FOLDER, 'SHA256SUMS'), sums.join(''))
}

function billOfDevelopment() {
  return run('npm', ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'])
}

function publish() {
  const [tarball] = readdirSync(FOLDER).filter((name) => name.endsWith('.tgz'))
  run('npm', ['publish', path.join(FOLDER, tarball), '--provenance', '--access', 'public', '--ignore-scripts'])
}

function step(says, act) {
  console.log(`${isDry ? 'would do: ' : ''}${says}`)
  if (!isDry) act()
}

function run(program, args) {
  return execFileSync(program, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'], maxBuffer: 2 ** 26 })
}

function hash(bytes) {
  return createHash('sha256').update(bytes).digest('hex')
}
