// Makes one file of Node and stet that runs where no Node is: node scripts/single-executable.js [FOLDER] [--node PROGRAM]
// After `npm run build`. FOLDER is `executable` unless told. PROGRAM is a Node of the same version for another platform, in the place of the one that runs.
import { spawnSync } from 'node:child_process'
import { chmodSync, copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { build } from 'esbuild'
import { COMMONJS } from './bundle-options.js'

/** What Node's documentation names for versions that cannot do it themselves (https://nodejs.org/api/single-executable-applications.html). */
const POSTJECT = 'postject@1.0.0-alpha.6'
const FUSE = 'NODE_SEA_FUSE_fce680ab2cc467b6e072b8b5df1996b2'
/** As sysexits.h has it: what is needed is not at hand. */
const UNAVAILABLE = 69

const ASSETS = ['weights.bin', 'label-tables.bin', 'lexicon.bin', 'language-detector.cjs']

/** Modules that read the package's own files, and what stands for them inside the executable. */
const INSIDE = {
  name: 'inside the executable',
  setup({ onLoad }) {
    const replace = (filter, file) =>
      onLoad({ filter }, () => ({
        contents: `export * from './scripts/single-executable/${file}'`,
        loader: 'ts',
        resolveDir: process.cwd()
      }))
    replace(/[\\/]src[\\/]shipped-file\.ts$/, 'shipped-file.ts')
    replace(/[\\/]src[\\/]batch[\\/]workers[\\/]thread\.ts$/, 'thread.ts')
  }
}

const { values, positionals } = parseArgs({ options: { node: { type: 'string' } }, allowPositionals: true })
const [folder = 'executable'] = positionals
const node = values.node ?? process.execPath
const target = path.join(folder, /\.exe$/i.test(node) ? 'stet.exe' : 'stet')
const work = mkdtempSync(path.join(tmpdir(), 'stet-executable-'))
try {
  if (!existsSync('dist/weights.bin')) throw new Error('expected dist, but it is not built: npm run build')
  mkdirSync(folder, { recursive: true })
  const main = `import { main } from './src/cli/main.ts'\nmain(process.argv)`
  await bundle('main.cjs', { stdin: { contents: main, resolveDir: '.', loader: 'ts' } })
  await bundle('worker.cjs', { entryPoints: ['src/batch/worker.ts'] })
  assemble(writeConfig())
  copyFileSync('dist/THIRD-PARTY-LICENSES.txt', path.join(folder, 'THIRD-PARTY-LICENSES.txt'))
  console.log(`${target}: ${Math.round(statSync(target).size / 1e6)} MB with Node ${process.version}`)
} catch (error) {
  console.error(error.message)
  process.exitCode = UNAVAILABLE
} finally {
  rmSync(work, { recursive: true, force: true })
}

function bundle(name, entry) {
  return build({ ...COMMONJS, ...entry, outfile: path.join(work, name), plugins: [INSIDE] })
}

/** The configuration of Node's own builder; code that is compiled beforehand fits this very Node alone. */
function writeConfig() {
  const file = path.join(work, 'sea-config.json')
  const assets = Object.fromEntries(ASSETS.map((name) => [name, path.resolve('dist', name)]))
  const config = {
    main: path.join(work, 'main.cjs'),
    output: canBuild() ? path.resolve(target) : path.join(work, 'stet.blob'),
    ...(canBuild() ? { executable: node } : {}),
    disableExperimentalSEAWarning: true,
    useCodeCache: values.node === undefined,
    assets: { ...assets, 'worker.cjs': path.join(work, 'worker.cjs') }
  }
  writeFileSync(file, JSON.stringify(config))
  return file
}

/** Whether this Node needs no other program: from 25.5 on. */
function canBuild() {
  return process.allowedNodeEnvironmentFlags.has('--build-sea') || /--build-sea/.test(help())
}

function help() {
  return spawnSync(process.execPath, ['--help'], { encoding: 'utf8' }).stdout
}

function assemble(config) {
  if (canBuild()) return run(process.execPath, ['--build-sea', config])
  run(process.execPath, ['--experimental-sea-config', config])
  rmSync(target, { force: true })
  copyFileSync(node, target)
  chmodSync(target, 0o755)
  const mac = process.platform === 'darwin'
  if (mac) run('codesign', ['--remove-signature', target])
  const section = mac ? ['--macho-segment-name', 'NODE_SEA'] : []
  const blob = path.join(work, 'stet.blob')
  run('npx', ['--yes', POSTJECT, target, 'NODE_SEA_BLOB', blob, '--sentinel-fuse', FUSE, ...section])
  if (mac) run('codesign', ['--sign', '-', target])
}

/** @throws Error with what a program says that is not there or does not do it. */
function run(program, args) {
  const shell = process.platform === 'win32' && program === 'npx'
  const { status, stdout, stderr, error } = spawnSync(program, args, { encoding: 'utf8', shell })
  if (status === 0) return
  rmSync(target, { force: true })
  throw new Error(`${program} ${args[0]}: ${error?.message ?? `${stdout}${stderr}`.trim()}`)
}
