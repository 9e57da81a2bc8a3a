// Builds what is published: the lexicon's module, the library, the command line with its code cache, the workers,
// the type declarations, the schema, the manual page and the labeller's weights.
import { execFileSync } from 'node:child_process'
import { copyFileSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import { compileLexicon } from './src/lexicon/compile.js'

const COMMON = {
  bundle: true,
  platform: 'node',
  target: 'node20',
  minify: true,
  legalComments: 'none',
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

/** Packages that a dump's way to Markdown needs. */
const ALWAYS = new Set(['commander', 'mdast-util-to-markdown', 'unified', 'vfile'])

/**
 * Gives every other package that our sources import a file of its own, read where it is used, so that the program
 * itself is a quarter of its size: what a start has to read, and what its compiled form has to list.
 */
const packagesApart = {
  name: 'packages-apart',
  setup(esbuild) {
    esbuild.onResolve({ filter: /^[^./]/ }, ({ path, importer }) => {
      const stays = path.startsWith('node:') || ALWAYS.has(path) || !importer.startsWith(`${import.meta.dirname}/src/`)
      return stays ? undefined : { path, namespace: 'apart' }
    })
    esbuild.onResolve({ filter: /^\.\/packages\//, namespace: 'apart' }, ({ path }) => ({ path, external: true }))
    esbuild.onLoad({ filter: /.*/, namespace: 'apart' }, async ({ path }) => {
      const file = `./packages/${path.replace(/^\W|\.js$/g, '').replace(/\W+/g, '-')}.cjs`
      const names = Object.keys(await import(path)).filter((name) => /^[\w$]+$/.test(name))
      await build({
        ...COMMON,
        stdin: { contents: `export { ${names} } from '${path}'`, sourcefile: 'package.mjs', resolveDir: '.' },
        outfile: join('dist', file),
        format: 'cjs'
      })
      return { contents: `const all = require('${file}'); ${names.map(exportOf).join('; ')}` }
    })
  }
}

const exportOf = (name) => (name === 'default' ? 'export default all.default' : `export const ${name} = all.${name}`)

const run = (...args) => execFileSync(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })

compileLexicon()
rmSync('dist', { recursive: true, force: true })
await Promise.all([
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
    plugins: [noChildProcess, packagesApart],
    define: { 'import.meta.url': 'stetHere' },
    banner: { js: HERE }
  })
])
// All ASCII, so that it is read as one byte a character; what is left beyond ASCII stands in regular expressions.
const escaped = (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`
writeFileSync('dist/cli.cjs', readFileSync('dist/cli.cjs', 'utf8').replace(/[^\0-\x7f]/g, escaped))
copyFileSync('src/label/weights.bin', 'dist/weights.bin')
const { documentSchema } = await import('./dist/index.js')
writeFileSync('dist/document.schema.json', `${JSON.stringify(documentSchema, null, 2)}\n`)
run('bin/stet.js', '--make-cache')
writeFileSync('dist/stet.1', run('bin/stet.js', 'man'))
if (existsSync('node_modules/typescript')) run('node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json')
