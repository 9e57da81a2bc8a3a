import { existsSync, readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import Ajv2020 from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { documentSchema } from '../../src/document/schema.ts'
import { Converter, recordOf, StetError } from '../../src/index.ts'
import type { Composed } from '../../src/write/writer.ts'
import { isBlank, linesOf, unaccounted } from '../support/accounting.ts'
import { size } from '../support/size.ts'
import { anyText, dumpText } from './texts.ts'

const converter = new Converter()
const validate = new Ajv2020.default({ allowUnionTypes: true }).compile(documentSchema)

function check(text: string): void {
  const { document } = converter.record(recordOf(text))
  expect(unaccounted(text, document)).toEqual([])
  expect(document.stats.nonBlank).toBe(linesOf(text).filter((line) => !isBlank(line)).length)
  validate(document)
  expect(validate.errors).toBeNull()
}

/** What bytes came to; bytes that are no text are refused by name, never thrown about. */
async function resultsOf(bytes: Uint8Array): Promise<Composed[]> {
  const results: Composed[] = []
  try {
    for await (const batch of converter.convert(bytes, { name: 'x.txt' })) {
      for (const one of batch) if (one.ok) results.push(one.result as Composed)
    }
  } catch (error) {
    if (!(error instanceof StetError)) throw error
    expect(error.code).not.toBe('accounting')
  }
  return results
}

/** What parts a wire's dispatches, signs at the ends of their lines, and a few letters. */
const DISPATCH = Buffer.from('\u0001\u0001\u0002\u0002\u0003\u0004\u0016\u0017\u001f\n\n\r  ^<=#!abZ1')

describe('every line of a vendor’s or a wire’s record is in exactly one block', () => {
  const lines = fc.constantFrom(
    ...[
      'a',
      'Dam holds',
      '',
      '',
      'Record Number: 8',
      'R) - Mar 3, 2021',
      'Dokumentnummer: 1',
      'Quelle: Blatt',
      'Body',
      '<',
      '^By A<',
      '\u0001a\u0002',
      '\u0003'
    ],
    ...[
      'HD',
      'LP',
      'Document LEDG000020210303eh330000a',
      'Title: a',
      'Full text: b',
      'HEADLINE: a',
      'BODY:',
      'End of Document'
    ]
  )
  const formats = [
    'gale',
    'newsbank',
    'genios',
    'europresse',
    'factiva',
    'proquest',
    'lexisnexis',
    'nexis-uni',
    'wire'
  ] as const

  it.each(formats)('read as %s, with blank lines anywhere', async (from) => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(lines, { minLength: 1, maxLength: 14 }),
        fc.constantFrom('\n', '\r'),
        async (all, end) => {
          const text = all.join(end)
          let whole = ''
          for await (const batch of new Converter({ from }).convert(Buffer.from(text)))
            for (const one of batch) {
              if (!one.ok) throw new Error(one.failure.error.message)
              const { article, document } = one.result as Composed
              whole += article.text
              const faults = unaccounted(article.text, document, article.firstLine)
              expect(faults.filter((fault) => !/its text is not|its bytes are not/.test(fault))).toEqual([])
            }
          expect(whole).toBe(text)
        }
      ),
      { numRuns: size({ short: 15, long: 150 }) }
    )
  })
})

describe('every line is accounted for', () => {
  it('in random text', () => {
    fc.assert(fc.property(anyText(), check), { numRuns: size({ short: 30, long: 300 }) })
  })

  it('in texts of lines such as dumps have', () => {
    fc.assert(fc.property(dumpText(), check), { numRuns: size({ short: 40, long: 400 }) })
  })

  it.each([
    ['any bytes', fc.uint8Array({ maxLength: 400 })],
    ['bytes without NUL', fc.uint8Array({ min: 1, maxLength: 400 })],
    [
      'bytes of dispatches',
      fc.array(fc.constantFrom(...DISPATCH), { maxLength: 300 }).map((all) => Uint8Array.from(all))
    ],
    ['bytes after a UTF-16 mark', fc.uint8Array({ maxLength: 300 }).map((rest) => Uint8Array.of(0xff, 0xfe, ...rest))]
  ])('in %s', async (_, bytes) => {
    await fc.assert(
      fc.asyncProperty(bytes, async (given) => {
        for (const { article, document } of await resultsOf(given)) {
          expect(unaccounted(article.text, document, article.firstLine)).toEqual([])
        }
      }),
      { numRuns: size({ short: 30, long: 300 }) }
    )
  })
})

const REAL = '../shared/bench/dev.jsonl.gz'

describe.skipIf(!existsSync(REAL))(`every line of ${REAL}${existsSync(REAL) ? '' : ' (not there)'}`, () => {
  it('is accounted for', () => {
    const records = gunzipSync(readFileSync(REAL)).toString().trimEnd().split('\n')
    const faults = records.slice(0, size({ short: 20, long: records.length })).flatMap((record) => {
      const { id, text } = JSON.parse(record) as { id: string; text: string }
      return unaccounted(text, converter.record(recordOf(text)).document).map((fault) => `${id}: ${fault}`)
    })
    expect(faults).toEqual([])
  })
})

describe('the checker', () => {
  const text = 'One line\n\nTwo lines\n'
  const blocks = [
    { text: 'One line', line: 1, lineEnd: 1, byte: 0, byteEnd: 8 },
    { text: 'Two lines', line: 3, lineEnd: 3, byte: 10, byteEnd: 19 }
  ] as const
  const [first, second] = blocks

  it('passes what is whole', () => {
    expect(unaccounted(text, { blocks })).toEqual([])
  })

  it.each([
    ['a dropped block', [first]],
    ['a doubled block', [first, first, second]],
    ['swapped blocks', [second, first]],
    ['an altered text', [first, { ...second, text: 'Two line' }]],
    ['bytes that are off by one', [first, { ...second, byte: 11 }]]
  ])('finds %s', (_, broken) => {
    expect(unaccounted(text, { blocks: broken })).not.toEqual([])
  })
})
