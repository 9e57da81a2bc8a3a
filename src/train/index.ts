import { termsOf } from '../label/decision/confidence.ts'
import { type Decisions, decide } from '../label/decision/decide.ts'
import { pairsIn } from '../label/decision/headline-pair.ts'
import { phraseLists } from '../label/features/phrase-lists.ts'
import { packWeights, TERMS, weightsOf } from '../label/model/weights-file.ts'
import { observe } from '../label/observe.ts'
import { ROLES } from '../tree/roles.ts'
import { augmented } from './augment/index.ts'
import { calibrationOf, type Decision } from './calibrate.ts'
import { documentWeights } from './document-weights.ts'
import { type Example, exampleOf } from './labelled-data.ts'
import { type Lattice, latticeOf } from './lattice.ts'
import { LEARN, type LearnOptions, learn } from './learn.ts'
import { predict } from './predict.ts'
import { quantise } from './quantise.ts'
import type { Sample } from './regression/logistic-regression.ts'
import { partOf, type Steps } from './steps.ts'
import { struckSamples, struckWeights } from './struck-text.ts'
import { intern } from './vocabulary.ts'

interface TrainOptions extends LearnOptions {
  /** What the weights call themselves. */
  name: string
  /** The number of domains in which a feature has to occur to be used. */
  domains: number
  /** Features whose weights are all smaller are not kept. */
  drop: number
  /** Features kept at most. */
  features: number
  /** Parts into which domains are split to find out how sure the model may be; below 2 it is taken at its word. */
  folds: number
  /** Whether to learn from dumps made over, too. */
  augment: boolean
}

export const TRAIN: TrainOptions = {
  ...LEARN,
  name: 'stet',
  domains: 10,
  drop: 0.03,
  features: 104_000,
  folds: 3,
  augment: true
}

/** How much a handful of dumps may move weights that thousands have made: they learn what is new, and lose little. */
const GENTLY = {
  rate: 0.1,
  start: 10,
  l2: 5,
  dropout: 0,
  costs: ROLES.map(() => 1)
} as const satisfies Partial<TrainOptions>

/**
 * Learns more on top of weights that are there: their features and calibration are kept, features that enough of the
 * examples share are added, and all weights are drawn back to where they were. A handful of dumps is enough.
 */
export function* trainFrom(bytes: Uint8Array, examples: readonly Example[], options: TrainOptions): Steps<Uint8Array> {
  const weights = weightsOf(bytes)
  const lists = phraseLists()
  const lattices = yield* latticesOf(examples, (_, at) => at, lists)
  const { hashes } = intern(
    lattices,
    Math.min(options.domains, Math.max(2, Math.ceil(examples.length / 2))),
    weights.hashes
  )
  const node = Float32Array.from(weights.node, (weight) => weight * weights.unit)
  const learned = yield* learn(lattices, hashes.length, { ...options, ...GENTLY }, { node, step: weights.step })
  return packWeights(
    quantise(options.name, hashes, learned, weights.calibration, weights.struck, options.drop, options.features)
  )
}

/** Learns weights from examples: the bytes of a weights file. The same examples and options give the same bytes. */
export function* train(given: readonly Example[], options: TrainOptions): Steps<Uint8Array> {
  const { sorted, lattices, hashes, lists } = yield* trainingData(given, options)
  const runs = options.folds > 1 ? options.folds + 1 : 1
  let run = 0
  const decisions: Decision[] = []
  const struck: Sample[] = []
  for (let fold = 0; fold < runs - 1; fold++, run++) {
    const rest = lattices.filter((lattice) => foldOf(lattice.domain, options.folds) !== fold)
    const learned = yield* partOf(learn(rest, hashes.length, options), (share) => (run + share) / runs)
    for (const [at, lattice] of lattices.entries()) {
      const { gold, dump, roles } = sorted[at]
      if (foldOf(lattice.domain, options.folds) !== fold || gold.machine) continue
      const observed = observe(dump, lists)
      const decided = decide(predict(lattice, learned), lattice.shape, pairsIn(observed))
      decisions.push(...decisionsOf(sorted[at], lattice, decided))
      struck.push(...struckSamples(observed, decided, roles))
      yield (run + 1) / runs
    }
  }
  const learned = yield* partOf(learn(lattices, hashes.length, options), (share) => (run + share) / runs)
  return packWeights(
    quantise(
      options.name,
      hashes,
      learned,
      calibrationOf(decisions),
      struckWeights(struck),
      options.drop,
      options.features
    )
  )
}

/** The examples, with those made over from them, by domain; their lattices, and the hash of each row of the weights. */
function* trainingData(given: readonly Example[], { augment, seed, domains: least }: TrainOptions) {
  const golds = given.map((example) => example.gold)
  const examples = augment ? [...given, ...augmented(golds, seed).map(exampleOf)] : given
  const isGiven = (at: number): boolean => at < given.length
  const weights = documentWeights(
    examples.map(({ gold }) => gold),
    (at) => !isGiven(at)
  )
  const inLearning = new Map(
    examples.map((example, at) => [example, { weight: weights[at], unsure: isGiven(at) && example.gold.machine }])
  )
  const domains = new Map<string, number>()
  for (const { gold } of examples) if (!domains.has(gold.domain)) domains.set(gold.domain, domains.size)
  const domainOf = (example: Example): number => domains.get(example.gold.domain) ?? 0
  const sorted = [...examples].sort((a, b) => domainOf(a) - domainOf(b))
  const lists = phraseLists()
  const observed = yield* latticesOf(sorted, domainOf, lists)
  const lattices = observed.map((lattice, at) => ({ ...lattice, ...inLearning.get(sorted[at]) }))
  const { hashes } = intern(lattices, Math.min(least, Math.max(1, Math.floor(domains.size / 2))))
  return { sorted, lattices, hashes, lists }
}

function* latticesOf(
  examples: readonly Example[],
  domainOf: (example: Example, at: number) => number,
  lists: ReturnType<typeof phraseLists>
): Steps<Lattice[]> {
  const lattices: Lattice[] = []
  for (const [at, example] of examples.entries()) {
    lattices.push(latticeOf(example, domainOf(example, at), lists))
    yield 0
  }
  return lattices
}

/** The part a domain belongs to; the same number always falls into the same part. */
function foldOf(domain: number, folds: number): number {
  return (Math.imul(domain + 1, 0x9e3779b1) >>> 8) % folds
}

function decisionsOf(example: Example, { domain }: Lattice, decisions: Decisions): Decision[] {
  const terms = termsOf(
    decisions,
    example.dump.children.map(({ text }) => text.length)
  )
  return example.dump.children.map((block, at) => ({
    role: decisions.role[at],
    terms: terms.subarray(at * TERMS, (at + 1) * TERMS),
    right: decisions.role[at] === example.roles[at],
    lines: block.lineEnd - block.line + 1,
    domain
  }))
}
