import { createReadStream, readFileSync } from 'node:fs'
import path from 'node:path'
import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import {
  type Converted,
  Converter,
  compose,
  type Document,
  defaultModel,
  type Input,
  label,
  read,
  StetError,
  stet
} from '../src/index.ts'
import { converted, fixture } from './support/fixtures.ts'

/** Fixtures of what other programs leave in plain text, which no mark of a format says. */
const PLAIN = ['wire-story', 'format-gutenberg', 'format-lynx', 'format-wayback', 'format-paged']

/** A document but for what is known of a file alone. */
function ofText({ source: { bytes: _bytes, sha256: _sha256, ...source }, ...document }: Document) {
  return { ...document, source }
}

async function all(input: Input): Promise<Converted[]> {
  const found: Converted[] = []
  for await (const records of new Converter().convert(input)) found.push(...records)
  return found
}

const codeOf = (attempt: () => unknown): string | null => {
  try {
    attempt()
    return null
  } catch (error) {
    return error instanceof StetError ? error.code : `no StetError: ${error}`
  }
}

describe('a text in memory', () => {
  it.each(PLAIN)('comes to what a file of it comes to: %s', async (name) => {
    const bytes = fixture(name, 'dump.txt')
    expect(ofText(stet(bytes.toString()))).toEqual(ofText((await converted(bytes, null)).document))
  })

  it('is repaired where that is asked for', () => {
    const text = fixture('format-mojibake', 'dump.txt').toString()
    expect(stet(text).warnings.map(({ code }) => code)).toContain('mojibake')
    expect(stet(text, { fixMojibake: true }).headline).toContain('Größer')
  })

  it('is read, labelled and composed by the stages as by the whole', () => {
    const text = fixture('format-lynx', 'dump.txt').toString()
    const article = compose(label(read(text), defaultModel()), new VFile())
    expect(article.facts.headline).toBe(stet(text).headline)
  })
})

describe('a converter', () => {
  it('takes bytes, a string, an array, a generator and a stream alike', async () => {
    const file = path.join('fixtures', 'format-markdown', 'dump.md')
    const bytes = readFileSync(file)
    const halves = [bytes.subarray(0, 40), bytes.subarray(40)]
    async function* later() {
      yield* halves
    }
    const [expected] = await all(later())
    expect(expected?.ok && expected.result.document.headline).toBe('County shuts old river bridge')
    for (const input of [bytes, bytes.toString(), halves, createReadStream(file)])
      expect(await all(input)).toEqual([expected])
  })

  it.each([
    ['a number', 7],
    ['null', null],
    ['an object', {}],
    ['a list of strings', ['a']]
  ])('says that it does not take %s', async (_name, input) => {
    await expect(all(input as never)).rejects.toMatchObject({ code: 'bad-option' })
  })
})

describe('a mistake of the caller', () => {
  it.each([
    ['bytes where a text belongs', () => stet(Buffer.from('x') as never)],
    ['no text', () => stet(undefined as never)],
    ['an option that there is not', () => stet('x', { wy: false } as never)],
    ['an option of files', () => stet('x', { from: 'markdown' } as never)],
    ['no options', () => stet('x', null as never)],
    ['a word for a switch', () => new Converter({ keepFields: 'yes' as never })],
    ['a path for weights', () => new Converter({ weights: 'my.bin' as never })],
    ['a limit of nothing', () => new Converter({ longestLine: 0 })],
    ['a name that is none', () => read('x', { name: 7 as never })]
  ])('is said by a code: %s', (_name, attempt) => {
    expect(codeOf(attempt)).toBe('bad-option')
  })

  it('is none where an option is left out or is what it would be anyway', () => {
    expect(codeOf(() => new Converter({ why: undefined as never, name: null, weights: null }))).toBe(null)
  })
})
