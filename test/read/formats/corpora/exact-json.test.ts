import { describe, expect, it } from 'vitest'
import { type Converted, Converter } from '../../../../src/index.ts'
import { parseExact, shapeOfJson } from '../../../../src/read/formats/corpora/exact-json.ts'
import { json } from '../../../../src/write/formats/json.ts'
import { ndjson } from '../../../../src/write/formats/ndjson.ts'

const TEXT =
  'Ferry stops for a week\n\nThe ferry to the island will not run for a week, its operator said on Tuesday.\n'

async function converted(input: string, options = {}): Promise<Converted[]> {
  const all: Converted[] = []
  for await (const batch of new Converter({ keepFields: true, ...options }).convert(Buffer.from(input)))
    all.push(...batch)
  return all
}

const record = (id: string, more = '') => `{"id":${id},"text":${JSON.stringify(TEXT)}${more}}`

const SPELLINGS = ['1234567890123456789', '-9007199254740993', '1e400', '1E5', '-0', '1.0', '12.50', '0.1', '17']

describe('a number', () => {
  it.each(SPELLINGS)('as an id keeps its spelling: %s', async (spelling) => {
    for (const input of [record(spelling), `[\n${record(spelling)}\n]`, `{"articles": [\n${record(spelling)}\n]}`]) {
      const [one] = await converted(input)
      expect(one?.ok === true && one.result.document.source.id).toBe(spelling)
    }
  })

  it.each(SPELLINGS)('in a field that is kept is written as it was spelt: %s', async (spelling) => {
    const more = `,"n":{"list":[${spelling},"${spelling}",{"\\"":${spelling}}]}`
    for (const input of [record('1', more), `[\n${record('1', more)}\n]`]) {
      const [one] = await converted(input)
      if (one?.ok !== true) throw new Error('no document')
      const kept = `{"id":1,"n":{"list":[${spelling},"${spelling}",{"\\"":${spelling}}]}}`
      expect(await ndjson.write(one.result, true)).toContain(`"fields":${kept}`)
      expect(shapeOfJson(json.write(one.result, true)).inexact).toBe(shapeOfJson(kept).inexact)
    }
  })

  it('that is not exact changes nothing else of what is written', async () => {
    const [plain, exact] = await converted(`${record('1', ',"n":7')}\n${record('1', ',"n":7.0')}\n`)
    if (plain?.ok !== true || exact?.ok !== true) throw new Error('no document')
    for (const { write } of [json, ndjson]) {
      const second = write(exact.result, true)
        .replace('7.0', '7')
        .replace('"record": 2', '"record": 1')
        .replace('"record":2', '"record":1')
      expect(withoutWarnings(second)).toBe(withoutWarnings(write(plain.result, true)))
    }
  })

  it('is a string for those who serialise a document themselves', async () => {
    const [one] = await converted(record('1', ',"n":1e400'))
    expect(one?.ok === true && JSON.parse(JSON.stringify(one.result.document.fields))).toEqual({ id: 1, n: '1e400' })
  })

  it('in a string is none', () => {
    expect(shapeOfJson('{"a":"1e400 \\" [[[ -0","b":["\\\\",1]}')).toEqual({ inexact: false, depth: 2 })
  })

  it('leaves names of all kinds as they are, and takes the last of equal ones', () => {
    expect(JSON.stringify(parseExact('{"__proto__":{"a":1.0},"a":1,"a":2}'))).toBe('{"__proto__":{"a":"1.0"},"a":2}')
  })
})

function withoutWarnings(text: string): string {
  return text.replace(/"warnings": ?\[[^\]]*\]/, '')
}

describe('two records with one id', () => {
  it('are two documents, of which the second says so', async () => {
    const all = await converted([record('7'), record('8'), record('"7"'), record('7')].join('\n'))
    const said = all.map((one) => one.ok && one.result.document.warnings.filter(({ code }) => code === 'repeated-id'))
    expect(said.map((warnings) => (warnings === false ? null : warnings.map(({ message }) => message)))).toEqual([
      [],
      [],
      ['record 3 has the id of record 1'],
      ['record 4 has the id of record 1']
    ])
  })
})

describe('fields deeper than the limit', () => {
  const deep = (levels: number) => `,"k":${'{"a":'.repeat(levels)}1${'}'.repeat(levels)}`
  const lists = (levels: number) => `,"k":${'['.repeat(levels)}${']'.repeat(levels)}`

  it.each([
    ['objects', deep(5_000)],
    ['lists', lists(100_000)],
    ['lists with a number that is not exact', `${lists(5_000)},"n":1e400`]
  ])('are one bad record: %s', async (_, more) => {
    for (const input of [
      [record('1'), record('2', more), record('3')].join('\n'),
      `[\n${[record('1'), record('2', more), record('3')].join(',\n')}\n]`
    ]) {
      if (input.startsWith('[') && more.includes('1e400')) continue
      const all = await converted(input)
      expect(all.map((one) => (one.ok ? one.result.document.source.id : one.failure.error.code))).toEqual([
        '1',
        'too-deep',
        '3'
      ])
    }
  })

  it('are no fault where they are not kept', async () => {
    const [one] = await converted(record('1', deep(5_000)), { keepFields: false })
    expect(one?.ok).toBe(true)
  })

  it('are kept and written up to the limit', async () => {
    const [one] = await converted(record('1', `${deep(450)},"n":1.0`))
    if (one?.ok !== true) throw new Error('no document')
    expect(shapeOfJson(json.write(one.result, true)).depth).toBeGreaterThan(450)
  })
})
