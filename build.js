// Builds what is published: the lexicon's module, the library, the command line with its code cache, the workers,
// the type declarations, the schema, the manual page, the labeller's weights, and what of others is in all that.
import { execFileSync } from 'node:child_process'
import { copyFileSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { build } from 'esbuild'
import { listParts } from './build/parts.js'
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

/** CommonJS has no import.meta.url. */
const HERE = "const stetHere=require('node:url').pathToFileURL(__filename).href;"

/** Commander would load child_process for commands that are programs of their own; stet has none. */
const noChildProcess = {
  name: 'no-child-process',
  setup(esbuild) {
    esbuild.onResolve({ filter: /^node:child_process$/ }, ({ importer }) =>
      importer.includes('commander') ? { path: 'child_process', namespace: 'empty' } : undefined
    )
    esbuild.onLoad({ filter: /.*/, namespace: 'empty' }, () => ({ contents: 'module.exports = {}' }))
  }
}

const run = (...args) => execFileSync(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })

compileLexicon()
rmSync('dist', { recursive: true, force: true })
const bundles = await Promise.all([
  build({
    ...COMMON,
    entryPoints: { index: 'src/index.ts', worker: 'src/batch/worker.ts' },
    outdir: 'dist',
    splitting: true,
    format: 'esm',
    chunkNames: '[name]-[hash]',
    banner: { js: REQUIRE }
  }),
  // CommonJS, since Node's loader of ES modules and its module facades alone cost a third of the start-up.
  build({
    ...COMMON,
    entryPoints: { cli: 'src/cli/main.ts' },
    outdir: 'dist',
    outExtension: { '.js': '.cjs' },
    format: 'cjs',
    // Node's own modules too are then loaded by require: the program has no loader of ES modules at hand.
    supported: { 'dynamic-import': false },
    plugins: [noChildProcess],
    define: { 'import.meta.url': 'stetHere' },
    banner: { js: HERE }
  })
])
// All ASCII, so that it is read as one byte a character; what is left beyond ASCII stands in regular expressions.
const escaped = (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`
writeFileSync('dist/cli.cjs', readFileSync('dist/cli.cjs', 'utf8').replace(/[^\0-\x7f]/g, escaped))
copyFileSync('src/label/weights.bin', 'dist/weights.bin')
listParts(
  bundles.map(({ metafile }) => metafile),
  'dist'
)
const { documentSchema } = await import('./dist/index.js')
writeFileSync('dist/document.schema.json', `${JSON.stringify(documentSchema, null, 2)}\n`)
run('bin/stet.js', '--make-cache')
writeFileSync('dist/stet.1', run('bin/stet.js', 'man'))
if (existsSync('node_modules/typescript')) run('node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json')
