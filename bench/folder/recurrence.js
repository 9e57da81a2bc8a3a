// What a profile of its own source gains a dump, by cross-validation over domains with at least two pages, and the weights of
// recurrence that src/label/recurrence/weights.ts holds. The labeller's own weights have seen the pages of train, so that
// what it keeps or loses by mistake here is less than on new ones; with and without profile it is the same labeller.
//
//   npm run build && node bench/folder/recurrence.js [--as-shipped] [--folds 5] DATA.jsonl.gz…
//
// --as-shipped measures with the weights as they are, and learns none.
import { readFileSync } from 'node:fs'
import { sourcesOf } from './bundle.js'

const args = process.argv.slice(2)
const asShipped = args.includes('--as-shipped')
const folds = args.includes('--folds') ? Number(args[args.indexOf('--folds') + 1]) : 5
const files = args.filter((arg) => arg.includes('.jsonl'))
const stet = await sourcesOf([
  'train/labelled-data.ts',
  'train/recurrence/learned-weights.ts',
  'label/index.ts',
  'label/observe.ts',
  'label/model/inference.ts',
  'label/decision/decode.ts',
  'label/recurrence/evidence.ts',
  'label/recurrence/weights.ts',
  'profile/index.ts',
  'read/record/record.ts',
  'tree/roles.ts'
])
const { ROLES } = stet
const model = stet.defaultModel()
const isText = (role) => role === 'body' || role === 'subhead'

const sources = sourcesWithSeveral(files.flatMap((file) => stet.goldIn(readFileSync(file), file)))
console.log(`${sources.length} sources with ${sources.flat().length} dumps`)
const profiles = sources.map(profileOfSource)
if (asShipped)
  report(
    'as shipped',
    measure(() => stet.RECURRENCE_WEIGHTS)
  )
else crossValidate()

/** Dumps of one domain in one style, where there are two different ones at least. */
function sourcesWithSeveral(golds) {
  const bySource = new Map()
  for (const gold of golds) {
    const key = `${gold.domain} ${gold.style}`
    if (!bySource.has(key)) bySource.set(key, new Map())
    bySource.get(key).set(stet.idOf(gold.text), gold)
  }
  return [...bySource.values()].filter((one) => one.size > 1).map((one) => [...one.values()])
}

function profileOfSource(golds) {
  const counts = new stet.Counts()
  for (const gold of golds) {
    const { dump } = stet.exampleOf(gold)
    const blocks = stet.label(dump, model, { why: false }).children
    const lines = blocks.map(({ text, data }) => ({ text, role: data.label.role }))
    counts.add({ id: stet.idOf(gold.text), source: 'all', ...stet.linesOf(lines) })
  }
  return stet.profileOf(counts.finish())
}

function foldOf({ domain }) {
  let hash = 7
  for (const letter of domain) hash = Math.imul(hash ^ letter.charCodeAt(0), 0x01000193)
  return (hash >>> 8) % folds
}

function crossValidate() {
  const samples = Array.from({ length: folds }, stet.noSamples)
  sources.forEach((golds, at) => {
    for (const gold of golds) {
      const { dump, roles } = stet.exampleOf(gold)
      const observed = stet.observe(dump, model.lists)
      const marginal = stet.infer(observed, new stet.BlockChunks(observed, model))
      const recurrences = recurrencesOf(dump, at)
      stet.addRecurrenceSamples(samples[foldOf(gold)], observed, marginal, recurrences, roles)
    }
  })
  const without = (fold) => {
    const rest = stet.noSamples()
    samples.forEach((some, at) => {
      if (at !== fold) for (const group of Object.keys(rest)) for (const one of some[group]) rest[group].push(one)
    })
    return stet.recurrenceWeights(rest)
  }
  const weights = samples.map((_, fold) => without(fold))
  report(
    'cross-validated',
    measure((gold) => weights[foldOf(gold)])
  )
  console.log(
    JSON.stringify(
      without(-1),
      (_, value) => (typeof value === 'number' ? Math.round(value * 100) / 100 : value),
      1
    ).replace(/\n {2,}/g, ' ')
  )
}

function recurrencesOf(dump, source) {
  const texts = dump.children.map(({ text }) => text)
  return profiles[source].ask(texts, null, null).recurrences
}

/** Sums by pages per source, without and with profile. */
function measure(weightsOf) {
  const sums = {}
  sources.forEach((golds, at) => {
    for (const gold of golds) {
      const { dump, roles } = stet.exampleOf(gold)
      const observed = stet.observe(dump, model.lists)
      const recurrences = recurrencesOf(dump, at)
      const chunks = new stet.BlockChunks(observed, model)
      const evidence = stet.evidenceOf(observed, recurrences, weightsOf(gold))
      for (const key of ['all', golds.length === 2 ? '2' : '3 and more']) {
        sums[key] ??= [emptySum(), emptySum()]
        add(sums[key][0], stet.decode(observed, chunks).decisions.role, { gold, dump, roles, recurrences, observed })
        const informed = stet.decode(observed, chunks, { evidence })
        add(sums[key][1], informed.decisions.role, { gold, dump, roles, recurrences, observed })
        if (informed.recurring.length > 0) sums[key][1].warned++
        for (const at of informed.recurring) sums[key][1][isText(ROLES[roles[at]]) ? 'namedText' : 'named']++
      }
    }
  })
  return sums
}

function emptySum() {
  const counts = { kept: 0, keptRecurring: 0, lost: 0, lostRecurring: 0, headlines: 0, credits: 0 }
  return { dumps: 0, scored: 0, f1: 0, ...counts, warned: 0, named: 0, namedText: 0 }
}

function add(sum, decided, { gold, dump, roles, recurrences, observed }) {
  sum.dumps++
  const kept = []
  decided.forEach((role, at) => {
    const [given, wanted] = [ROLES[role], ROLES[roles[at]]]
    const words = observed.words[at]
    if (isText(given)) kept.push(dump.children[at].text)
    const recurs = (recurrences[at]?.documents ?? 1) > 1
    if (isText(given) && wanted === 'boilerplate') {
      sum.kept += words
      if (recurs) sum.keptRecurring += words
    }
    if (given === 'boilerplate' && isText(wanted)) {
      sum.lost += words
      if (recurs) sum.lostRecurring += words
    }
    if (wanted === 'headline' && given === 'headline') sum.headlines++
    if ((wanted === 'byline' || wanted === 'date') && given === wanted) sum.credits++
  })
  if (gold.body === null) return
  sum.scored++
  sum.f1 += f1Of(wordsOf(kept.join('\n')), wordsOf(gold.body))
}

function wordsOf(text) {
  return text.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? []
}

function f1Of(found, wanted) {
  if (found.length === 0 || wanted.length === 0) return found.length === wanted.length ? 1 : 0
  const bag = new Map()
  for (const word of wanted) bag.set(word, (bag.get(word) ?? 0) + 1)
  let both = 0
  for (const word of found) {
    const left = bag.get(word) ?? 0
    if (left > 0) both++
    bag.set(word, left - 1)
  }
  return (2 * both) / (found.length + wanted.length)
}

function report(title, sums) {
  console.log(
    `\n${title}\npages  dumps  word F1          false-kept words  in recurring lines  lost words    of them recurring  headlines  bylines, dates  struck for recurrence alone`
  )
  for (const [key, [one, other]] of Object.entries(sums)) {
    const pair = (name, width) => `${one[name]} → ${other[name]}`.padEnd(width)
    console.log(
      `${key.padEnd(10)} ${String(one.dumps).padEnd(6)} ${(one.f1 / one.scored).toFixed(4)} → ${(other.f1 / other.scored).toFixed(4)}  ${pair('kept', 18)}${pair('keptRecurring', 18)}${pair('lost', 18)}${pair('lostRecurring', 18)}${pair('headlines', 14)}${pair('credits', 16)}${other.named + other.namedText} sentences in ${other.warned} dumps, ${other.namedText} of them text`
    )
  }
}
