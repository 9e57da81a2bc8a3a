// Measures how time and memory grow with documents that are hard to read: node bench/robustness/hostile.js [NAME...]
// Each is converted at full size and at a tenth of it, in a process of its own; linear growth is about ten times as much.
// Needs `npm run build` before.
import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const SENTENCE = 'The dam at Harlow held through the night, the water agency said on Wednesday. '

/** Each document of full size `n` (lines, headings, bytes or levels), and how it is read. */
const DOCUMENTS = {
  'one line': { n: 10_000_000, make: (n) => SENTENCE.repeat(n / SENTENCE.length) },
  'one word': { n: 10_000_000, make: (n) => 'a'.repeat(n) },
  'one line of spaces': { n: 10_000_000, make: (n) => `a${' '.repeat(n)}a` },
  'lines of a letter': { n: 1_000_000, make: (n) => 'a\n'.repeat(n) },
  'blocks of a letter': { n: 200_000, make: (n) => 'a\n\n'.repeat(n) },
  'blank lines': { n: 5_000_000, make: (n) => `a${'\n'.repeat(n)}a` },
  'update headings': {
    n: 100_000,
    make: (n) =>
      `Live updates\n\n${Array.from({ length: n }, (_, at) => `${10 + (at % 10)}:${10 + (at % 50)}\n\nDam holds for hour ${at}\n`).join('\n')}`
  },
  captions: { n: 50_000, make: (n) => 'Snow at the dam. Photo: Agency\n\n'.repeat(n) },
  'hyphens at line ends': { n: 200_000, make: (n) => `${'The water agency said it had deter-\n'}`.repeat(n) },
  'markdown quotes, deep': { n: 2_000, from: 'markdown', make: (n) => `# a\n\n${'> '.repeat(n)}a\n` },
  'markdown lists, deep': {
    n: 1_000,
    from: 'markdown',
    make: (n) => Array.from({ length: n }, (_, at) => `${'  '.repeat(at)}- a`).join('\n')
  },
  'markdown brackets': { n: 20_000, from: 'markdown', make: (n) => `${'['.repeat(n)}a${']('.repeat(n)}` },
  'markdown stars': { n: 200_000, from: 'markdown', make: (n) => '*a **b '.repeat(n) },
  'markdown underlines': { n: 200_000, from: 'markdown', make: (n) => 'a\n=\n\n'.repeat(n) },
  'markdown lazy quote': { n: 200_000, from: 'markdown', make: (n) => `> a\n${'a\n'.repeat(n)}` },
  'markdown paragraphs': { n: 50_000, from: 'markdown', make: (n) => `${SENTENCE}\n\n`.repeat(n) },
  'markdown bullets': { n: 50_000, from: 'markdown', make: (n) => `- ${SENTENCE}\n`.repeat(n) },
  'json, deep': { n: 1_000_000, from: 'jsonl', make: (n) => '['.repeat(n) },
  'lexisnexis records': {
    n: 5_000,
    make: (n) =>
      Array.from(
        { length: n },
        (_, at) => `${at + 1} of ${n} DOCUMENTS\n\nHEADLINE: Dam holds\n\nBODY:\n${SENTENCE}\n\n`
      ).join('')
  },
  'factiva records': {
    n: 5_000,
    make: (n) => `HD\nDam holds\n\n355 words\n\nLP\n${SENTENCE}\n\nDocument LEDG000020210303eh330000a\n\n`.repeat(n)
  }
}

const [mode, ...names] = process.argv.slice(2)
if (mode === '--one') await convertOne(names[0], Number(names[1]))
else if (![mode, ...names].every((name) => name === undefined || Object.hasOwn(DOCUMENTS, name))) {
  console.error(`expected names of documents: ${Object.keys(DOCUMENTS).join(', ')}`)
  process.exitCode = 64
} else compare(mode === undefined ? Object.keys(DOCUMENTS) : [mode, ...names])

function compare(chosen) {
  for (const name of chosen) {
    const { n } = DOCUMENTS[name]
    const [small, large] = [n / 10, n].map((size) => measure(name, size))
    const times = large.ms / Math.max(small.ms, 1)
    const growth = typeof times === 'number' && Number.isFinite(times) ? `${times.toFixed(1)} times` : large.failed
    console.log(
      `${name.padEnd(24)} ${String(n / 10).padStart(8)}: ${line(small)}   ${String(n).padStart(8)}: ${line(large)}   ${growth}`
    )
  }
}

function line({ ms, mib, failed }) {
  return failed ?? `${String(ms).padStart(6)} ms ${String(mib).padStart(5)} MiB`
}

function measure(name, size) {
  try {
    const out = execFileSync(process.execPath, [fileURLToPath(import.meta.url), '--one', name, String(size)], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: 120_000,
      killSignal: 'SIGKILL'
    })
    return JSON.parse(out)
  } catch (error) {
    return { failed: String(error.stderr).match(/\w*Error:.*/)?.[0] ?? String(error.code ?? error.message) }
  }
}

async function convertOne(name, size) {
  const { Converter } = await import('../../dist/index.js')
  const { make, from = 'auto' } = DOCUMENTS[name]
  const bytes = Buffer.from(make(size))
  const converter = new Converter({ from, longestLine: 2 ** 28, largestDocument: 2 ** 28 })
  const start = process.cpuUsage()
  for await (const batch of converter.convert(bytes))
    for (const converted of batch)
      if (!converted.ok && from !== 'jsonl') throw new Error(converted.failure.error.message)
  const { user, system } = process.cpuUsage(start)
  console.log(
    JSON.stringify({ ms: Math.round((user + system) / 1_000), mib: Math.round(process.resourceUsage().maxRSS / 1_024) })
  )
}
