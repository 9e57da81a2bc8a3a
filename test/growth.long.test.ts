import { execFileSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { ROOT } from './support/run-cli.ts'

/** Eight times the bytes may take this many times as long: twice what is linear, and room for a machine that does other things. */
const MOST_TIMES = 20
/** Milliseconds below which the machine's own work is more than the program's. */
const LEAST = 40
/** Rounds at most, of which the best counts: further ones are only for a machine that was busy. */
const ROUNDS = 5
const [SMALLEST, LARGEST] = [50_000, 400_000]

/** What runs in a process of its own; the modules are scripts, as the built library is. */
function inProcess<Value>(expression: string): Value {
  const script = `
    import { PAYLOADS, payload } from './bench/robustness/growth/payloads.js'
    import { bestMilliseconds } from './bench/robustness/growth/measure.js'
    console.log(JSON.stringify(${expression}))`
  const out = execFileSync(process.execPath, ['--input-type=module', '-e', script], {
    cwd: ROOT,
    encoding: 'utf8',
    timeout: 600_000
  })
  return JSON.parse(out) as Value
}

const NAMES = inProcess<string[]>('Object.keys(PAYLOADS)')

describe('the work grows with the length of the text', () => {
  it('of about a hundred kinds', () => expect(NAMES.length).toBeGreaterThanOrEqual(100))

  it.each(NAMES)('for %s', (name) => {
    const [small, large] = inProcess<[number, number]>(`await (async () => {
      const { from } = PAYLOADS[${JSON.stringify(name)}]
      const text = (bytes) => payload(PAYLOADS[${JSON.stringify(name)}], bytes)
      const small = await bestMilliseconds(text(${SMALLEST}), from, 2)
      let large = Infinity
      for (let round = 0; round < ${ROUNDS} && large > ${MOST_TIMES} * Math.max(small, ${LEAST}); round++)
        large = Math.min(large, await bestMilliseconds(text(${LARGEST}), from, 1))
      return [small, large]
    })()`)
    expect(large / Math.max(small, LEAST)).toBeLessThanOrEqual(MOST_TIMES)
  })
})
