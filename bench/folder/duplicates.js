// How fast near duplicates are grouped, labelling not counted: N synthetic documents (100,000), of which one in five is
// another version, a truncated copy or the same text under another headline. Needs Node 22 or a build of TypeScript sources:
//
//   npx esbuild src/duplicates/index.ts --bundle --platform=node --format=esm --outfile=/tmp/duplicates.js
//   node bench/folder/duplicates.js /tmp/duplicates.js [N]
import path from 'node:path'
import { pathToFileURL } from 'node:url'

const [built = '', count = '100000'] = process.argv.slice(2)
const { groupsOf, packSketch, SketchTable, sketchOf, unpackSketch } = await import(
  pathToFileURL(path.resolve(built)).href
)
const total = Number(count)

/** Numbers below `below` that are the same for the same seed. */
function numbers(seed) {
  let state = Math.imul(seed + 1, 0x9e3779b1)
  return (below) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below
  }
}

const VOCABULARY = Array.from({ length: 5000 }, (_, at) => `w${at.toString(36)}`)

function story(seed) {
  const next = numbers(seed)
  return Array.from({ length: 250 + next(500) }, () => VOCABULARY[Math.min(next(5000), next(5000))])
}

/** Documents in families of five: four of their own, and one made from the first. */
function textOf(at) {
  if (at % 5 !== 4) return story(at).join(' ')
  const words = story(at - 4)
  const kind = ((at / 5) % 3) | 0
  if (kind === 0) return words.join(' ')
  if (kind === 1) return words.slice(0, words.length * 0.6).join(' ')
  return [...words.slice(20), ...story(at).slice(0, 20)].join(' ')
}

const table = new SketchTable()
const ids = []
let sketching = 0
for (let at = 0; at < total; at++) {
  const text = textOf(at)
  const start = process.cpuUsage()
  table.add(unpackSketch(packSketch(sketchOf(text))))
  sketching += process.cpuUsage(start).user
  ids.push(`id${at}`)
}
globalThis.gc?.()
const before = process.memoryUsage()
const start = process.cpuUsage()
const groups = groupsOf(
  table,
  ids,
  Uint32Array.from({ length: total }, (_, at) => at)
)
const grouping = process.cpuUsage(start).user
const { rss, arrayBuffers } = process.memoryUsage()
const right = groups.filter(({ members }) => members.length === 2 && members[1] === members[0] + 4).length
console.log(
  `${total} documents: sketches ${(sketching / 1e6).toFixed(1)} s, groups ${(grouping / 1e6).toFixed(1)} s of CPU time`
)
console.log(
  `${Math.round(total / ((sketching + grouping) / 1e6))} documents a second, ${Math.round(total / (grouping / 1e6))} without the sketches`
)
console.log(
  `${Math.round(before.arrayBuffers / total)} bytes of sketches a document; ${Math.round(rss / 2 ** 20)} MiB in all, ${Math.round(arrayBuffers / 2 ** 20)} of it arrays`
)
console.log(`${right} of ${Math.floor(total / 5)} pairs found; ${groups.length - right} other groups`)
