// Builds what is published: the lexicon's table, the library, the command line with its code cache, the workers,
// the type declarations, the schema, the manual page, the labeller's weights, and what of others is in all that.
import { execFileSync } from 'node:child_process'
import { copyFileSync, existsSync, openSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import { listParts } from './build/parts.js'
import { buildProgram } from './build/program.js'
import { compileKernel } from './src/label/crf/compile.js'
import { compileLexicon } from './src/lexicon/compile.js'

const COMMON = {
  bundle: true,
  platform: 'node',
  target: 'node20',
  minify: true,
  legalComments: 'none',
  metafile: true,
  logLevel: 'warning'
}

/** Packages written as CommonJS call require for Node's own modules. */
const REQUIRE = "import{createRequire as stetRequire}from'node:module';const require=stetRequire(import.meta.url);"

/** What is run to see which functions a start needs: pages and a plain story, from files and from standard input. */
const SAMPLES = [...readdirSync('seeds').map((name) => join('seeds', name)), 'fixtures/wire-story/dump.txt']

const run = (...args) => execFileSync(process.execPath, args, { stdio: [openSync(SAMPLES[0]), 'pipe', 'inherit'] })

compileLexicon()
await compileKernel()
rmSync('dist', { recursive: true, force: true })
const [library, program] = await Promise.all([
  build({
    ...COMMON,
    entryPoints: { index: 'src/index.ts', worker: 'src/batch/worker.ts' },
    outdir: 'dist',
    splitting: true,
    format: 'esm',
    chunkNames: '[name]-[hash]',
    banner: { js: REQUIRE }
  }),
  buildProgram(COMMON)
])
copyFileSync('src/label/weights.bin', 'dist/weights.bin')
listParts([library.metafile, ...program], 'dist')
copyFileSync('src/lexicon/words.txt', 'dist/words.txt')
const { documentSchema } = await import('./dist/index.js')
writeFileSync('dist/document.schema.json', `${JSON.stringify(documentSchema, null, 2)}\n`)
run('bin/stet.js', '--make-cache', ...SAMPLES)
rmSync('dist/words.txt')
writeFileSync('dist/stet.1', run('bin/stet.js', 'man'))
if (existsSync('node_modules/typescript')) run('node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json')
