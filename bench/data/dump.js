// How fast texts become dumps: node bench/data/dump.js FILE.jsonl.gz
import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { build } from 'esbuild'

const [file] = process.argv.slice(2)
const made = await build({
  entryPoints: ['src/read/blocks/index.ts'],
  bundle: true,
  platform: 'node',
  format: 'esm',
  write: false
})
const { dumpOf } = await import(
  `data:text/javascript;base64,${Buffer.from(made.outputFiles[0].contents).toString('base64')}`
)
const texts = gunzipSync(readFileSync(file))
  .toString('utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line).text)
const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0)
for (let round = 1; round <= 5; round++) {
  const start = process.cpuUsage()
  let blocks = 0
  for (const text of texts) blocks += dumpOf(text).children.length
  const { user, system } = process.cpuUsage(start)
  console.log(`round ${round}: ${(bytes / (user + system)).toFixed(1)} MB per CPU second, ${blocks} blocks`)
}
