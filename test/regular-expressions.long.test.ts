import { readdirSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { checkSync } from 'recheck'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'

interface Found {
  place: string
  source: string
  flags: string
}

/** Every regular expression written as a literal in a file, as the compiler's own parser sees it. */
function literalsIn(file: string, text = readFileSync(file, 'utf8')): Found[] {
  const tree = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022)
  const found: Found[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const literal = node.getText(tree)
      const end = literal.lastIndexOf('/')
      const { line } = tree.getLineAndCharacterOfPosition(node.getStart(tree))
      found.push({ place: `${file}:${line + 1}`, source: literal.slice(1, end), flags: literal.slice(end + 1) })
    }
    ts.forEachChild(node, visit)
  }
  visit(tree)
  return found
}

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => `src/${name}`)

/** Patterns that are put together when a module loads or a text is read: seen as they are made, over all fixtures. */
async function madeAtRunTime(): Promise<Found[]> {
  const made: Found[] = []
  const Original = globalThis.RegExp
  const note = (args: unknown[]) => {
    // The line of the stack that called for it, behind those of this function and the proxy: libraries make theirs themselves.
    const caller = new Error().stack?.split('\n')[3] ?? ''
    const [, place] = /\/(src\/[^:?]+\.ts)/.exec(caller) ?? []
    if (place !== undefined && typeof args[0] === 'string')
      made.push({ place, source: args[0], flags: String(args[1] ?? '') })
  }
  globalThis.RegExp = new Proxy(Original, {
    construct(target, args) {
      note(args)
      return Reflect.construct(target, args)
    },
    apply(target, self, args) {
      note(args)
      return Reflect.apply(target, self, args)
    }
  })
  try {
    const { Converter, recordOf, StetError } = await import('../src/index.ts')
    const converter = new Converter({ fixMojibake: true })
    for (const file of readdirSync('fixtures', { recursive: true, encoding: 'utf8' })) {
      if (!/\bdump\.\w+$/.test(file)) continue
      const bytes = readFileSync(`fixtures/${file}`)
      converter.record(recordOf(bytes.toString()))
      try {
        for await (const batch of converter.convert(bytes, { name: basename(file) })) if (batch.length === 0) break
      } catch (error) {
        if (!(error instanceof StetError)) throw error
      }
    }
    await import('../src/read/encoding/mojibake.ts')
  } finally {
    globalThis.RegExp = Original
  }
  return made
}

/**
 * What the checker's automata cannot settle, looked at by hand. One more of the kind is a fault until it stands here with a
 * reason; one that is gone is a fault too. `tries`: texts made to hurt it, repeated.
 */
const LOOKED_AT: Record<string, { why: string; tries: string[] }> = {}

/** Characters that a try is repeated up to: what grows with the square takes minutes with these. */
const LONG = 200_000
const MOST_MILLISECONDS = 1_000

/** What the checker says: `safe`, `unknown`, or how the work grows. Slow machines need the time. */
function complexity({ source, flags }: Found): string {
  // The checker knows neither `v` nor `d`; both leave the way of matching as it is.
  const report = checkSync(source, flags.replace(/[vd]/g, ''), { timeout: 600_000, checker: 'automaton' })
  return report.status === 'vulnerable' ? report.complexity.type : report.status
}

const literals = files.flatMap((file) => literalsIn(file))
const made = await madeAtRunTime()

describe('regular expressions', () => {
  it('are found in the sources, and as they are made', () => {
    expect(literals.length).toBeGreaterThan(150)
    expect(new Set(made.map(({ place }) => place)).size).toBeGreaterThanOrEqual(3)
    const makers = files.filter((file) => /new RegExp\(/.test(readFileSync(file, 'utf8')))
    expect([...new Set(made.map(({ place }) => place))].sort()).toEqual(makers.sort())
  })

  it('are seen to backtrack where they do', () => {
    const bad = literalsIn('bad.ts', 'const a = /^`+|`+$/g; const b = /(a+)+$/; const c = /\\s+$/\n')
    expect(bad.map(complexity)).toEqual(['polynomial', 'exponential', 'polynomial'])
  })

  it('do not backtrack without bound', { timeout: 3_600_000 }, () => {
    const seen = new Map<string, string>()
    const undecided = new Set<string>()
    const faults = [...literals, ...made].flatMap((one) => {
      const key = `${one.source}/${one.flags}`
      const looked = Object.hasOwn(LOOKED_AT, one.source)
      if (looked) undecided.add(one.source)
      if (!seen.has(key)) seen.set(key, looked ? 'safe' : complexity(one))
      const grows = seen.get(key)
      return grows === 'safe' ? [] : [`${one.place} /${one.source}/${one.flags} ${grows}`]
    })
    expect(faults).toEqual([])
    expect([...undecided].sort()).toEqual(Object.keys(LOOKED_AT).sort())
  })

  it.each(Object.entries(LOOKED_AT))('do not where the checker cannot tell: /%s/', (source, { tries }) => {
    const flags = literals.filter((one) => one.source === source).map((one) => one.flags.replace('g', ''))
    for (const flag of flags)
      for (const part of tries)
        for (const end of ['', '!', '\n', ' x']) {
          const text = part.repeat(LONG / part.length) + end
          const start = process.cpuUsage()
          for (const match of text.matchAll(new RegExp(source, `g${flag}`))) if (match.index < 0) break
          expect([part, process.cpuUsage(start).user / 1_000 < MOST_MILLISECONDS]).toEqual([part, true])
        }
  })
})
