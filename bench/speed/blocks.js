// Measures how fast texts are parsed into blocks, the first stage without detecting encoding or format.
//
//   node bench/speed/blocks.js FILE.jsonl[.gz]     a JSON object with a "text" on each line; needs `npm run build` before
import { readFileSync, rmSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { gunzipSync } from 'node:zlib'
import { build } from 'esbuild'

const ROUNDS = 5

const [file] = process.argv.slice(2)
if (file === undefined || file.startsWith('-')) {
  console.error('usage: node bench/speed/blocks.js FILE.jsonl[.gz]')
  process.exit(64)
}
// Beside the tables that it loads.
const bundle = resolve('dist', `blocks-${process.pid}.js`)
await build({
  entryPoints: ['src/read/blocks/index.ts'],
  bundle: true,
  platform: 'node',
  format: 'esm',
  outfile: bundle
})
const { dumpOf } = await import(pathToFileURL(bundle).href).finally(() => rmSync(bundle))
const content = readFileSync(file)
const texts = (file.endsWith('.gz') ? gunzipSync(content) : content)
  .toString('utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line).text)
const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0)
for (let round = 1; round <= ROUNDS; round++) {
  const start = process.cpuUsage()
  let blocks = 0
  for (const text of texts) blocks += dumpOf(text).children.length
  const { user, system } = process.cpuUsage(start)
  console.log(`round ${round}: ${(bytes / (user + system)).toFixed(1)} MB per CPU second, ${blocks} blocks`)
}
