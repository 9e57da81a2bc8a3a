// Sources as a module that this Node can load, with the tables that they read beside it.
import { copyFileSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'

/** All that the named files of src export; needs a build in dist. */
export async function sourcesOf(files) {
  const folder = mkdtempSync(path.join(tmpdir(), 'stet-bench-'))
  const outfile = path.join(folder, 'sources.mjs')
  await build({
    stdin: { contents: files.map((file) => `export * from './src/${file}'`).join('\n'), resolveDir: process.cwd() },
    outfile,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    logLevel: 'error',
    banner: { js: "import{createRequire as stetRequire}from'node:module';const require=stetRequire(import.meta.url);" }
  })
  for (const table of ['weights.bin', 'label-tables.bin', 'lexicon.bin', 'language-detector.cjs'])
    copyFileSync(`dist/${table}`, path.join(folder, table))
  return import(pathToFileURL(outfile).href)
}
