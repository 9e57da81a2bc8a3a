/**
 * Learns the weights of src/read/blocks/inline-breaks.ts, and says how exact they are:
 *
 *     node scripts/train-inline-breaks.js TRAIN.jsonl.gz… --check TEST.jsonl.gz…
 *
 * A record has `text`, `labels` (a role for each line) and `joins` (indexes from 0 of the lines that go on the
 * paragraph of the line above). Logistic regression, AdaGrad over batches, L2; seeded, so that the same records give
 * the same weights. A line that is joined wrongly to a headline counts three times, a line outside the article less.
 */
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { gunzipSync } from 'node:zlib'
import { build } from 'esbuild'

const WEIGHTS = 'src/read/blocks/inline-break-weights.ts'
const MODULE = 'dist/inline-breaks.mjs'
const EPOCHS = 10
const BATCH = 4000
const RATE = 0.25
const L2 = 2
/** Features with weights nearer to zero, or of fewer lines, are left out. */
const LEAST_WEIGHT = 0.25
const LEAST_LINES = 40
const COST = { headline: 3, body: 1, other: 0.4 }

const marks = process.argv.indexOf('--check')
const [trainFiles, testFiles] =
  marks < 0 ? [process.argv.slice(2), []] : [process.argv.slice(2, marks), process.argv.slice(marks + 1)]
if (trainFiles.length === 0) throw new Error('expected files of labelled records to learn from')

const { breakFeatures, breakShapes, LEAST_SHARE, linesOf } = await load()
const names = new Map()
const rows = trainFiles.flatMap((file) => rowsOf(file))
const first = learn(rows)
const counts = new Float64Array(names.size)
for (const { features } of rows) for (const feature of features) counts[feature]++
const kept = [...names].filter(([, at]) => counts[at] >= LEAST_LINES && Math.abs(first[at]) >= LEAST_WEIGHT)
const keptAt = new Set(kept.map(([, at]) => at))
// Once more with those alone: what the others added up to is theirs now.
for (const row of rows) row.features = row.features.filter((feature) => keptAt.has(feature))
const weights = learn(rows)
const text = kept
  .map(([name, at]) => `${weights[at].toFixed(2)} ${name}`)
  .sort((a, b) => (a.slice(5) < b.slice(5) ? -1 : 1))
writeFileSync(
  WEIGHTS,
  `/** Learned by scripts/train-inline-breaks.js: a weight and the name of its feature on each line, a long list. */\nexport const INLINE_BREAK_WEIGHTS = \`${text.join('\n')}\`\n`
)
console.log(`${rows.length} lines, ${kept.length} of ${names.size} features`)
for (const file of testFiles) report(file)

async function load() {
  const contents = `export { breakFeatures, breakShapes, LEAST_SHARE } from './src/read/blocks/inline-breaks.ts'
    export { linesOf } from './src/read/blocks/lines.ts'`
  const banner = { js: "import{createRequire}from'node:module';const require=createRequire(import.meta.url);" }
  const stdin = { contents, resolveDir: process.cwd(), loader: 'ts' }
  await build({ stdin, outfile: MODULE, bundle: true, platform: 'node', format: 'esm', banner })
  try {
    return await import(pathToFileURL(resolve(MODULE)).href)
  } finally {
    rmSync(MODULE)
  }
}

/** A row for each line that stands directly below another, of the dumps that have such breaks. */
function rowsOf(file, learning = true) {
  const bytes = readFileSync(file)
  const records = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').split('\n').filter(Boolean)
  return records.flatMap((record) => {
    const { text, labels, joins = [] } = JSON.parse(record)
    const joined = new Set(joins)
    const { written } = linesOf(text)
    const { shapes, share } = breakShapes(written)
    if (share < LEAST_SHARE) return []
    return written.flatMap((line, at) => {
      if (at === 0 || line.gap > 0) return []
      const features = breakFeatures(shapes, at, share).flatMap((name) => {
        if (learning && !names.has(name)) names.set(name, names.size)
        return names.get(name) ?? []
      })
      const roles = [labels[written[at - 1].number - 1], labels[line.number - 1]]
      const goesOn = joined.has(line.number - 1)
      const cost =
        roles.includes('headline') && !goesOn ? COST.headline : roles.includes('body') ? COST.body : COST.other
      return [{ features: Int32Array.from(features), goesOn, cost, roles }]
    })
  })
}

function learn(rows) {
  const weights = new Float64Array(names.size)
  const squares = new Float64Array(names.size).fill(0.1)
  const gradient = new Float64Array(names.size)
  const order = rows.map((_, at) => at)
  let state = 1
  const random = () => {
    state = (state * 48271) % 2147483647
    return state / 2147483647
  }
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (let at = order.length - 1; at > 0; at--) {
      const other = Math.floor(random() * (at + 1))
      ;[order[at], order[other]] = [order[other], order[at]]
    }
    for (let from = 0; from < order.length; from += BATCH) {
      const batch = order.slice(from, from + BATCH)
      gradient.fill(0)
      for (const which of batch) {
        const { features, goesOn, cost } = rows[which]
        let odds = 0
        for (const feature of features) odds += weights[feature]
        const error = cost * (1 / (1 + Math.exp(-odds)) - (goesOn ? 1 : 0))
        for (const feature of features) gradient[feature] += error
      }
      for (let feature = 0; feature < weights.length; feature++) {
        const slope = gradient[feature] + (L2 * weights[feature] * batch.length) / rows.length
        squares[feature] += slope * slope
        weights[feature] -= (RATE * slope) / Math.sqrt(squares[feature])
      }
    }
  }
  return weights
}

/** Precision and recall of the joints, in the article and in all, and headlines glued to a neighbour, at several odds. */
function report(file) {
  const tested = rowsOf(file, false)
  for (const least of [0, 0.7, 1.4]) {
    const found = { body: [0, 0, 0], all: [0, 0, 0] }
    let headlines = 0
    for (const { features, goesOn, roles } of tested) {
      let odds = 0
      for (const feature of features) if (keptAt.has(feature)) odds += weights[feature]
      const joined = odds > least
      for (const which of roles.includes('body') ? ['body', 'all'] : ['all']) {
        found[which][0] += joined && goesOn
        found[which][1] += joined
        found[which][2] += goesOn
      }
      headlines += joined && !goesOn && roles.includes('headline')
    }
    const figures = Object.entries(found).map(([which, [right, joined, real]]) => {
      return `${which} precision ${(right / Math.max(1, joined)).toFixed(3)} recall ${(right / Math.max(1, real)).toFixed(3)}`
    })
    console.log(`${file.split('/').at(-1)} odds > ${least}: ${figures.join('; ')}; headlines glued ${headlines}`)
  }
}
