import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Document } from '../src/index.ts'
import { converted, markdownOf, promised, withoutGenerator } from './support/fixtures.ts'

/** Answers that are kept outside the repository, because the texts are other people's. */
const GOLD = '../shared/gold'
const there = existsSync(`${GOLD}/seed-labels.tsv`)

const DUMPS = [
  { answer: 'seed-000', dump: 'seeds/000_10168303037c8c6d.txt' },
  { answer: 'seed-004', dump: 'seeds/004_c2d42f4029cadffe.txt' },
  { answer: 'invented-wire', dump: 'fixtures/wire-story/dump.txt' },
  { answer: 'invented-liveticker-de', dump: 'fixtures/liveticker-de/dump.txt' }
]

/** The answers are of version 1 of the document: what version 2 adds is not in them. */
function ofVersion1<Promised extends object>(promised: Promised): Promised {
  const rest = { ...promised } as Record<string, unknown>
  for (const key of ['origins', 'publication', 'section', 'page']) delete rest[key]
  return rest as Promised
}

/** `file line` → the one other role that also counts as right. */
function accepted(): Map<string, string> {
  const rows = readFileSync(`${GOLD}/seed-labels.tsv`, 'utf8').trimEnd().split('\n').slice(1)
  const cells = rows.map((row) => row.split('\t'))
  return new Map(
    cells
      .filter(([, , , , accept]) => accept !== '-')
      .map(([file, line, , , accept = '']) => [`${file} ${line}`, accept])
  )
}

describe.skipIf(!there)(`the answers in ${GOLD}${there ? '' : ' (not there: nothing to compare with)'}`, () => {
  it.each(DUMPS)('are given exactly for $answer', async ({ answer, dump }) => {
    const gold = JSON.parse(readFileSync(`${GOLD}/${answer}.json`, 'utf8')) as Document
    const { document } = await converted(readFileSync(dump), gold.source.name)
    const wanted = ofVersion1(promised(gold))
    const got = ofVersion1(promised(document))
    const other = accepted()
    const taken = got.blocks.filter(
      ({ role, line }, at) => role !== wanted.blocks[at]?.role && role === other.get(`${gold.source.name} ${line}`)
    )
    if (taken.length === 0) expect(got).toEqual(wanted)
    // A role taken from `accept` changes what is made of it, and may add or drop its doubt.
    const lines = new Set(taken.map(({ line }) => line))
    const rest = (blocks: typeof got.blocks) => blocks.filter(({ line }) => !lines.has(line))
    const sure = (warnings: string[]) =>
      warnings.filter(
        (one) => !(one.includes('low-confidence') && [...lines].some((line) => one.endsWith(` ${line}-${line}`)))
      )
    expect(rest(got.blocks)).toEqual(rest(wanted.blocks))
    expect(sure(got.warnings)).toEqual(sure(wanted.warnings))
  })

  it.each(DUMPS)('are given as Markdown byte for byte for $answer', async ({ answer, dump }) => {
    const gold = JSON.parse(readFileSync(`${GOLD}/${answer}.json`, 'utf8')) as Document
    const result = await converted(readFileSync(dump), gold.source.name)
    const markdown = readFileSync(`${GOLD}/${answer}.md`, 'utf8')
    expect(withoutGenerator(await markdownOf(result))).toBe(withoutGenerator(markdown))
  })

  it('agree with every labelled line of the seeds', async () => {
    const rows = readFileSync(`${GOLD}/seed-labels.tsv`, 'utf8').trimEnd().split('\n').slice(1)
    const wrong: string[] = []
    for (const dump of new Set(rows.map((row) => row.slice(0, row.indexOf('\t'))))) {
      const { document } = await converted(readFileSync(`seeds/${dump}`), dump)
      const roles = new Map(document.blocks.map(({ line, role, kind }) => [line, { role, kind }]))
      for (const [file, line, role, kind, accept] of rows.map((row) => row.split('\t'))) {
        if (file !== dump) continue
        const got = roles.get(Number(line))
        const right = got !== undefined && got.role === role && (got.kind ?? '-') === kind
        if (!right && got?.role !== accept)
          wrong.push(`${file} ${line}: ${role}/${kind}, but got ${got?.role}/${got?.kind}`)
      }
    }
    expect(wrong).toEqual([])
    expect(rows).toHaveLength(89)
  })
})
