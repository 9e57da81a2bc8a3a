import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { goodOf } from '../../../support/read-settings.ts'

const piece = (at: number, lines: readonly string[], end: string) =>
  `\u0001hca${at} 3 i 93  hpa${end}${end}Harlow/dam/${end}\u0002Dam holds ${at} =${end}${end}${lines.join(end)}${end}\u0003242200 GMT Nov 18${end}`

describe('dispatches of a wire', () => {
  it.each([
    ['LF', '\n'],
    ['CRLF', '\r\n']
  ])('are the file, joined, with %s, and any part of it has the first of them', async (_, end) => {
    const line = fc.constantFrom('Harlow (hpa) - The dam held.', 'Crews went home.', '', 'It rained.')
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(line, { minLength: 1 }), { minLength: 1, maxLength: 4 }),
        fc.nat(),
        async (all, cut) => {
          const pieces = all.map((lines, at) => piece(at, ['Harlow (hpa) - It held.', ...lines], end))
          const whole = pieces.join('')
          const records = await goodOf([whole])
          expect(records.map(({ text }) => text)).toEqual(pieces)
          const part = whole.slice(0, (pieces[0]?.length ?? 0) + (cut % whole.length))
          const some = await goodOf([part])
          expect(some.map(({ text }) => text).join('')).toBe(part)
          const complete = pieces.filter((_, at) => part.length >= pieces.slice(0, at + 1).join('').length)
          expect(
            some
              .slice(0, complete.length)
              .map(({ text }) => text)
              .slice(0, -1)
          ).toEqual(complete.slice(0, -1))
          if (some.at(-1)?.text.includes('\u0003') === false)
            expect(some.at(-1)?.warnings.map(({ code }) => code)).toContain('incomplete-capture')
        }
      ),
      { numRuns: 100 }
    )
  })

  it('have a headline of one line or of several, below a flag or none', async () => {
    const heads = ['\u0002Dam holds =', '\u0002EXTRA\nDam holds =', '\u0002\nDam\nholds =', '\u0002Dam\nholds =']
    for (const head of heads) {
      const [record] = await goodOf([`\u0001a1 3 i 9\n\nslug/\n${head}\n\nHarlow (hpa) - It held.\n\u0003x\n`])
      const told = [...(record?.marks ?? [])].filter(([, marks]) => marks[0] === 'field-headline').map(([line]) => line)
      expect(told.map((line) => record?.texts?.get(line)).join(' ')).toBe('Dam holds')
    }
  })
})

describe('a .story file', () => {
  it('has no headline, and its points are no text', async () => {
    const [record] = await goodOf([
      '(CNN) -- It held.\n\nThey said.\n\n@highlight\n\nDam holds\n\n@highlight\n\nRain\n'
    ])
    expect(record?.source.format).toBe('story')
    expect([1, 5, 7].map((line) => record?.marks?.get(line)?.[0])).toEqual([
      'field-prose',
      'field-other',
      'field-standfirst'
    ])
  })

  it('is known by its name where it has one point', async () => {
    const text = 'It held.\n\n@highlight\n\nDam holds\n'
    expect((await goodOf([text], { name: 'a.story' }))[0]?.source.format).toBe('story')
    expect((await goodOf([text], { name: 'a.txt' }))[0]?.source.format).toBe('text')
  })
})

describe('.story files that were joined', () => {
  const one = (at: number) =>
    `(CNN) -- It held on day ${at}.\n\nThey said.\n\n@highlight\n\nDam holds\n\n@highlight\n\nRain fell`
  const wrapped = (at: number) => one(at).replace('Dam holds', 'Dam\nholds').replace('They said', 'They\nsaid')

  it.each([
    ['a line end each', one, '\n'],
    ['blank lines', one, '\n\n'],
    ['CRLF', (at: number) => one(at).replaceAll('\n', '\r\n'), '\r\n\r\n'],
    ['wrapped lines', wrapped, '\n\n']
  ])('are a record each, with %s, and the file together', async (_, make, between) => {
    const whole = `${[1, 2, 3].map(make).join(between)}\n`
    const records = await goodOf([whole])
    expect(records.map(({ text }) => text.match(/day \d/g)?.join())).toEqual(['day 1', 'day 2', 'day 3'])
    expect(records.map(({ text }) => text).join('')).toBe(whole)
    expect(records.flatMap(({ warnings }) => warnings)).toEqual([])
  })

  it('without a line end between are told on the line in which two of them stand', async () => {
    const records = await goodOf([[1, 2].map(one).join('')])
    const [place] = records.flatMap(({ warnings }) => warnings.filter(({ code }) => code === 'several-articles'))
    expect(place?.place).toEqual({ line: 11, lineEnd: 11 })
  })

  it('say that the last of them is cut', async () => {
    const records = await goodOf([`${one(1)}\n\n(CNN) -- It held on`])
    expect(records.map(({ warnings }) => warnings.map(({ code }) => code))).toEqual([[], ['incomplete-capture']])
  })
})
