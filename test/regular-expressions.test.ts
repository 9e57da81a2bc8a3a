import { readdirSync, readFileSync } from 'node:fs'
import { checkSync } from 'recheck'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'

interface Found {
  place: string
  source: string
  flags: string
}

/** Every regular expression written as a literal in a file, as the compiler's own parser sees it. */
function literalsIn(file: string): Found[] {
  const tree = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2022)
  const found: Found[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const text = node.getText(tree)
      const end = text.lastIndexOf('/')
      const { line } = tree.getLineAndCharacterOfPosition(node.getStart(tree))
      found.push({ place: `${file}:${line + 1}`, source: text.slice(1, end), flags: text.slice(end + 1) })
    }
    ts.forEachChild(node, visit)
  }
  visit(tree)
  return found
}

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => `src/${name}`)
const literals = files.flatMap(literalsIn)

/** What the checker says: `safe`, `unknown` where it has not ended in time, or how the work grows. */
function complexity({ source, flags }: Found): string {
  // The checker knows neither `v` nor `d`; both leave the way of matching as it is.
  const known = flags.replace(/[vd]/g, '')
  let report = checkSync(source, known, { timeout: 1_500, checker: 'automaton' })
  // Look-ahead is beyond automata, and some take too long: such a pattern is tried with texts made to hurt it.
  if (report.status === 'unknown') report = checkSync(source, known, { timeout: 1_500, checker: 'fuzz' })
  return report.status === 'vulnerable' ? report.complexity.type : report.status
}

describe('regular expressions', () => {
  it('are found in the sources', () => {
    expect(literals.length).toBeGreaterThan(50)
  })

  it('do not backtrack without bound', () => {
    const seen = new Map<string, string>()
    const faults = literals.flatMap((one) => {
      const key = `${one.source}/${one.flags}`
      if (!seen.has(key)) seen.set(key, complexity(one))
      const grows = seen.get(key)
      return grows === 'safe' || grows === 'unknown' ? [] : [`${one.place} /${one.source}/ ${grows}`]
    })
    expect(faults).toEqual([])
  })
})
