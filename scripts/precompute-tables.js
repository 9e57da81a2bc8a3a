/**
 * Writes the tables that a start loads instead of computing them: `lexicon.bin` from the word lists, and
 * `label-tables.bin` from the word lists, the cues and the weights. Without them a start takes three times as long.
 */
import { copyFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const TABLES = `
export { packTable } from './src/lexicon/load-table.ts'
export { packedLabelTables } from './src/label/model/default-model.ts'
`

/** Writes both files into a folder that holds the weights. */
export async function precomputeTables(folder) {
  const [words, module] = ['words.txt', 'precompute.mjs'].map((name) => join(folder, name))
  copyFileSync('src/lexicon/words.txt', words)
  try {
    await build({
      stdin: { contents: TABLES, resolveDir: process.cwd(), loader: 'ts' },
      outfile: module,
      bundle: true,
      platform: 'node',
      format: 'esm'
    })
    const { packTable, packedLabelTables } = await import(pathToFileURL(resolve(module)).href)
    writeFileSync(join(folder, 'lexicon.bin'), packTable())
    writeFileSync(join(folder, 'label-tables.bin'), packedLabelTables())
  } finally {
    for (const file of [words, module]) rmSync(file, { force: true })
  }
}
