// Builds what is published: the lexicon's module, one minified bundle in pieces that load where they are used,
// the type declarations, the schema and the labeller's weights.
import { execFileSync } from 'node:child_process'
import { copyFileSync, existsSync, rmSync, writeFileSync } from 'node:fs'
import { build } from 'esbuild'

execFileSync(process.execPath, ['src/lexicon/compile.js'], { stdio: 'inherit' })
rmSync('dist', { recursive: true, force: true })
await build({
  entryPoints: { index: 'src/index.ts', cli: 'src/cli/main.ts' },
  outdir: 'dist',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  minify: true,
  legalComments: 'none',
  chunkNames: '[name]-[hash]',
  // Packages written as CommonJS call require for Node's own modules.
  banner: { js: "import{createRequire as stetRequire}from'node:module';const require=stetRequire(import.meta.url);" },
  logLevel: 'warning'
})
copyFileSync('src/label/weights.bin', 'dist/weights.bin')
const { documentSchema } = await import('./dist/index.js')
writeFileSync('dist/document.schema.json', `${JSON.stringify(documentSchema, null, 2)}\n`)
if (existsSync('node_modules/typescript')) {
  execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'], { stdio: 'inherit' })
}
