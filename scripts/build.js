// Builds what is published into `dist`: the library, the worker threads' module, the command line, the type
// declarations, the JSON Schema, the manual page, the labeller's weights and tables, and the third-party licences.
import { execFileSync } from 'node:child_process'
import { copyFileSync, existsSync, rmSync, writeFileSync } from 'node:fs'
import { build } from 'esbuild'
import { COMMON, COMMONJS, ES_MODULE } from './bundle-options.js'
import { compileLexicon } from './compile-lexicon.js'
import { buildLibraries, LARGEST_SHARED, LIBRARIES_APART } from './libraries.js'
import { precomputeTables } from './precompute-tables.js'
import { listThirdParties } from './third-party-licences.js'

const run = (...args) => execFileSync(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })

compileLexicon()
rmSync('dist', { recursive: true, force: true })
const bundles = await Promise.all([
  build({
    ...ES_MODULE,
    entryPoints: ['src/index.ts', 'src/batch/worker.ts'],
    outdir: 'dist',
    entryNames: '[name]',
    // The two share most of their code.
    splitting: true,
    chunkNames: '[name]-[hash]',
    plugins: [LARGEST_SHARED]
  }),
  build({ ...COMMONJS, entryPoints: ['src/cli/main.ts'], outfile: 'dist/cli.cjs', plugins: [LIBRARIES_APART] }),
  // A program loads it only where a text's language is in doubt, and in the middle of a call that is not asynchronous.
  build({ ...COMMON, format: 'cjs', entryPoints: ['eld/extrasmall'], outfile: 'dist/language-detector.cjs' }),
  ...(await buildLibraries({ ...COMMON, format: 'cjs' }, 'dist'))
])
copyFileSync('src/label/model/weights.bin', 'dist/weights.bin')
await precomputeTables('dist')
listThirdParties(
  bundles.map(({ metafile }) => metafile),
  'dist'
)
const { documentSchema } = await import('../dist/index.js')
writeFileSync('dist/document.schema.json', `${JSON.stringify(documentSchema, null, 2)}\n`)
writeFileSync('dist/stet.1', run('bin/stet.js', 'man'))
// The compiler is there only where the package is developed.
if (existsSync('node_modules/typescript')) {
  const { writeDeclarations } = await import('./declarations.js')
  writeDeclarations('dist')
}
