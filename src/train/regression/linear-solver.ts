/**
 * The solution x of A x = b by Cholesky's decomposition; A is symmetric and positive definite, n × n by rows, of which only the
 * lower triangle is read.
 */
export function solve(a: Float64Array, b: Float64Array): Float64Array {
  const n = b.length
  const l = new Float64Array(n * n)
  const x = b.slice()
  for (let row = 0; row < n; row++) {
    for (let column = 0; column <= row; column++) {
      let rest = a[row * n + column]
      for (let at = 0; at < column; at++) rest -= l[row * n + at] * l[column * n + at]
      l[row * n + column] = row === column ? Math.sqrt(rest) : rest / l[column * n + column]
    }
    for (let at = 0; at < row; at++) x[row] -= l[row * n + at] * x[at]
    x[row] /= l[row * n + row]
  }
  for (let row = n - 1; row >= 0; row--) {
    for (let at = row + 1; at < n; at++) x[row] -= l[at * n + row] * x[at]
    x[row] /= l[row * n + row]
  }
  return x
}
