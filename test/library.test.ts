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
  documentOf,
  formatCorrection,
  type Input,
  label,
  loadModel,
  read,
  StetError,
  stet,
  toMarkdown,
  toText,
  write
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

const DOCUMENT = stet('Dam holds\n\nThe dam at Harlow held, the agency said.\n')

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
    ['a name that is none', () => read('x', { name: 7 as never })],
    ['nothing to label', () => label(null as never, defaultModel())],
    ['no model', () => label(read('x'), {} as never)],
    ['settings that are none', () => label(read('x'), defaultModel(), null as never)],
    ['nothing to compose', () => compose(null as never, new VFile())],
    ['a dump without labels', () => compose(read('x\n') as never, new VFile())],
    ['no file for warnings', () => compose(label(read('x'), defaultModel()), null as never)],
    ['no article', () => documentOf(null as never, {} as never)],
    ['no origin', () => documentOf(compose(label(read('x'), defaultModel()), new VFile()), null as never)],
    ['no record', () => new Converter().record(null as never)],
    ['no records', () => new Converter().together(null as never)],
    ['no correction', () => formatCorrection(null as never)]
  ])('is said by a code: %s', (_name, attempt) => {
    expect(codeOf(attempt)).toBe('bad-option')
  })

  it.each([
    ['a format that there is not', () => write(DOCUMENT, 'xyz' as never)],
    ['a name that every object has', () => write(DOCUMENT, 'toString' as never)],
    ['no format', () => write(DOCUMENT, null as never)],
    ['no document', () => write(null as never, 'json')],
    ['a text for a document', () => toText('Dam holds' as never)],
    ['an object that is no document', () => toMarkdown({} as never)],
    ['no options', () => write(DOCUMENT, 'csv', null as never)],
    ['a flavor that there is not', () => toMarkdown(DOCUMENT, { flavor: 'word' as never })],
    ['an option that there is not', () => write(DOCUMENT, 'csv', { bomb: true } as never)],
    ['a word for a switch', () => write(DOCUMENT, 'csv', { bom: 'yes' as never })],
    ['no options of an input', () => new Converter().convert('x', null as never).next()],
    ['a number for a choice of records', () => new Converter().convert('x', { pick: 7 as never }).next()]
  ])('is said by a code that a promise is rejected with: %s', async (_name, attempt) => {
    await expect(attempt()).rejects.toMatchObject({ name: 'StetError', code: 'bad-option' })
  })

  it.each([null, 'weights.bin', {}])('says that %j is no weights', (bytes) => {
    expect(codeOf(() => loadModel(bytes as never))).toBe('bad-weights')
  })

  it.each([
    ['a number so large that a sum is none', 3e38],
    ['a number below all that is learned', -1e7],
    ['an infinite number', Infinity],
    ['no number', Number.NaN]
  ])('says that weights with %s are none', (_what, number) => {
    const bytes = Uint8Array.from(readFileSync('src/label/model/weights.bin'))
    new DataView(bytes.buffer).setFloat32(64, number, true)
    expect(codeOf(() => loadModel(bytes))).toBe('bad-weights')
  })

  it('is none where an option is left out or is what it would be anyway', () => {
    expect(codeOf(() => new Converter({ why: undefined as never, name: null, weights: null }))).toBe(null)
  })
})
