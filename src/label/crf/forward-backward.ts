/**
 * A linear chain over `S` states: `node` holds n × S scores (log), `step` names for each position after the
 * first the matrix that leads to it, and `matrices` holds those, S × S factors each (exponentials, 0 where forbidden).
 */
export interface Chain {
  n: number
  S: number
  node: Float64Array
  step: Int32Array
  matrices: Float64Array
}

interface Sums {
  /** n × S posterior probabilities. */
  marginal: Float64Array
  alpha: Float64Array
  beta: Float64Array
  /** n × S exponentials of the scores less their greatest. */
  factor: Float64Array
  /** n scaling factors of the forward pass; 0 where no step was allowed, so that another chain begins. */
  scale: Float64Array
  /** Logarithm of the sum over all paths. */
  logZ: number
}

/** Keeps a score within what an exponential can hold. */
const LEAST = 1e-300

/** Forward and backward sums, and with them every position's posterior probabilities. */
export function sumsOf(chain: Chain): Sums {
  const { n, S, step, matrices } = chain
  const factor = new Float64Array(n * S)
  const { alpha, scale, logZ } = forward(chain, factor)
  const beta = new Float64Array(n * S)
  const marginal = new Float64Array(n * S)
  for (let t = n - 1; t >= 0; t--) {
    const row = t * S
    for (let r = 0; r < S; r++) {
      let out = 1
      if (t < n - 1 && scale[t + 1] > 0) {
        const matrix = step[t + 1] * S * S + r * S
        out = 0
        for (let s = 0; s < S; s++) out += matrices[matrix + s] * factor[row + S + s] * beta[row + S + s]
        out /= scale[t + 1]
      }
      beta[row + r] = out
    }
    let sum = 0
    for (let s = 0; s < S; s++) sum += marginal[row + s] = alpha[row + s] * beta[row + s]
    if (sum > 0) for (let s = 0; s < S; s++) marginal[row + s] /= sum
  }
  return { marginal, alpha, beta, factor, scale, logZ }
}

/** Every position's posterior probabilities and nothing else, in half the room: `chain.node` is used up. The same as `sumsOf(chain).marginal`. */
export function posteriors(chain: Chain): Float64Array {
  const { n, S, node, step, matrices } = chain
  const { alpha, scale } = forward(chain, node)
  let beta = new Float64Array(S).fill(1)
  let before = new Float64Array(S)
  for (let t = n - 1; t >= 0; t--) {
    const row = t * S
    let sum = 0
    for (let s = 0; s < S; s++) sum += alpha[row + s] *= beta[s]
    if (sum > 0) for (let s = 0; s < S; s++) alpha[row + s] /= sum
    if (t === 0) break
    const matrix = step[t] * S * S
    for (let s = 0; s < S; s++) beta[s] *= node[row + s]
    for (let r = 0; r < S; r++) {
      let out = scale[t] > 0 ? 0 : 1
      if (scale[t] > 0) for (let s = 0; s < S; s++) out += matrices[matrix + r * S + s] * beta[s]
      before[r] = scale[t] > 0 ? out / scale[t] : out
    }
    const used = beta
    beta = before
    before = used
  }
  return alpha
}

/** The forward pass: `factor`, which may be `chain.node` itself, receives the exponentials of the scores less their greatest. */
function forward(chain: Chain, factor: Float64Array): Pick<Sums, 'alpha' | 'scale' | 'logZ'> {
  const { n, S, node, step, matrices } = chain
  const alpha = new Float64Array(n * S)
  const scale = new Float64Array(n)
  const into = new Float64Array(S)
  let logZ = 0
  for (let t = 0; t < n; t++) {
    const row = t * S
    let most = -Infinity
    for (let s = 0; s < S; s++) if (node[row + s] > most) most = node[row + s]
    if (most === -Infinity) most = 0
    for (let s = 0; s < S; s++) factor[row + s] = Math.exp(node[row + s] - most)
    into.fill(t > 0 ? 0 : 1)
    // Row by row of the matrix, and no row for a state that cannot be: some roles are excluded from most blocks.
    for (let r = 0; t > 0 && r < S; r++) {
      const before = alpha[row - S + r]
      const from = step[t] * S * S + r * S
      if (before > 0) for (let s = 0; s < S; s++) into[s] += before * matrices[from + s]
    }
    let sum = 0
    for (let s = 0; s < S; s++) sum += alpha[row + s] = into[s] * factor[row + s]
    scale[t] = sum < LEAST ? 0 : sum
    if (sum < LEAST) sum = begin(alpha, factor, row, S)
    for (let s = 0; s < S; s++) alpha[row + s] /= sum
    logZ += most + Math.log(sum)
  }
  return { alpha, scale, logZ }
}

/** Lets another chain begin at a position that no step leads to. Returns the sum there. */
function begin(alpha: Float64Array, factor: Float64Array, row: number, S: number): number {
  let sum = 0
  for (let s = 0; s < S; s++) sum += alpha[row + s] = factor[row + s]
  return sum
}

/** Adds to `into` (one S × S table per matrix) how often each step is expected to be taken. */
export function addExpectedSteps(chain: Chain, sums: Sums, into: Float64Array): void {
  const { n, S, step, matrices } = chain
  const { alpha, beta, factor, scale } = sums
  for (let t = 1; t < n; t++) {
    if (scale[t] === 0) continue
    const matrix = step[t] * S * S
    const row = t * S
    for (let s = 0; s < S; s++) {
      const out = (factor[row + s] * beta[row + s]) / scale[t]
      if (out === 0) continue
      for (let r = 0; r < S; r++) into[matrix + r * S + s] += alpha[row - S + r] * matrices[matrix + r * S + s] * out
    }
  }
}

/** The score of one path: what a known labelling is worth. */
export function scoreOf(chain: Chain, path: ArrayLike<number>): number {
  const { n, S, node, step, matrices } = chain
  let score = 0
  for (let t = 0; t < n; t++) {
    score += node[t * S + path[t]]
    if (t > 0) score += Math.log(matrices[step[t] * S * S + path[t - 1] * S + path[t]])
  }
  return score
}
