/** Disjoint sets of the numbers below `count`: which documents belong together (R. E. Tarjan, 1975). */
export class Components {
  readonly #parent: Int32Array

  constructor(count: number) {
    this.#parent = Int32Array.from({ length: count }, (_, at) => at)
  }

  /** The number that stands for the set of `one`: the smallest in it. */
  rootOf(one: number): number {
    const parent = this.#parent
    let root = one
    while (parent[root] !== root) root = parent[root]
    for (let at = one; parent[at] !== root; ) {
      const next = parent[at]
      parent[at] = root
      at = next
    }
    return root
  }

  join(one: number, other: number): void {
    const [a, b] = [this.rootOf(one), this.rootOf(other)]
    this.#parent[Math.max(a, b)] = Math.min(a, b)
  }
}
