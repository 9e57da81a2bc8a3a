import { describe, expect, it } from 'vitest'
import { parseMarkdown } from '../../../../src/read/formats/markdown/parse.ts'
import { growth, MORE_THAN_LINEAR } from '../../../support/growth.ts'

describe('Markdown takes no time that grows with the square of its length', () => {
  it.each([
    ['headings by underlines', 20_000, (count: number) => 'a\n=\n'.repeat(count)],
    ['such headings apart', 20_000, (count: number) => 'a\n=\n\n'.repeat(count)],
    ['emphasis that never ends', 20_000, (count: number) => '*a_ '.repeat(count)],
    ['a quote that goes on without its sign', 30_000, (count: number) => `> a\n${'a\n'.repeat(count)}`],
    ['quotes within quotes', 20_000, (count: number) => `${'> '.repeat(count)}a`],
    ['lists on one line', 20_000, (count: number) => `${'- '.repeat(count)}a`],
    ['brackets', 20_000, (count: number) => `${'['.repeat(count)}a${']('.repeat(count)}`],
    ['marks in code that a list has ended', 20_000, (count: number) => `- a\n  \`\`\`\n${'*a_ '.repeat(count)}`]
  ])('%s', async (_, count, textOf) => {
    // Each took 15 seconds and more when it was read in one, on a machine at rest.
    expect(await growth(count, (size) => parseMarkdown(textOf(size)))).toBeLessThan(MORE_THAN_LINEAR)
  })

  it('lists within lists', async () => {
    // The text itself grows with the square of the number of lists: a quarter of it has half as many.
    const nested = (lines: number) => Array.from({ length: lines }, (_, at) => `${'  '.repeat(at)}- a\n`).join('')
    const ratio = await growth(1_000_000, (size) => parseMarkdown(nested(Math.round(Math.sqrt(size)))))
    expect(ratio).toBeLessThan(MORE_THAN_LINEAR)
  })
})
