import { packWeights } from '../label/model.ts'
import type { Example } from './data.ts'
import { latticeOf } from './lattice.ts'
import { LEARN, type LearnOptions, learn } from './learn.ts'
import { noCalibration, quantise } from './pack.ts'
import { intern } from './vocabulary.ts'

export interface TrainOptions extends LearnOptions {
  /** What the weights call themselves. */
  name: string
  /** A feature counts only if seen in so many domains. */
  domains: number
  /** Features whose weights are all smaller are not kept. */
  drop: number
  /** Features kept at most. */
  features: number
}

export const TRAIN: TrainOptions = { ...LEARN, name: 'stet', domains: 6, drop: 0.04, features: 110_000 }

/** Learns weights from examples: the bytes of a weights file. The same examples and options give the same bytes. */
export function train(
  examples: readonly Example[],
  options: TrainOptions,
  onProgress: (share: number) => void = () => {}
): Uint8Array {
  const domains = new Map<string, number>()
  for (const { gold } of examples) if (!domains.has(gold.domain)) domains.set(gold.domain, domains.size)
  const lattices = examples
    .map((example) => latticeOf(example, domains.get(example.gold.domain) ?? 0))
    .sort((a, b) => a.domain - b.domain)
  const { hashes } = intern(lattices, options.domains)
  const learned = learn(lattices, hashes.length, options, onProgress)
  return packWeights(quantise(options.name, hashes, learned, noCalibration(), options.drop, options.features))
}
