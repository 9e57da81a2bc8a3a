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

describe('a dispatch whose text starts on the line of its header', () => {
  it.each([
    [
      'nothing behind',
      '\u0001a1 3 i 93 \u0002\nDam holds\n\nBy Nora Pell\n\nHarlow (hpa) - It held.\n\u0003x\n',
      'By Nora Pell'
    ],
    [
      'the headline behind',
      '\u0001a1 3 i 93 \u0002Dam holds =\nVon Nora Pell =\nHarlow (hpa) - It held.\n\u0003x\n',
      undefined
    ],
    [
      'CRLF',
      '\u0001a1 3 i 93\u0002\r\nDam holds\r\nPar Nora Pell\r\n\r\nHarlow (hpa) - It held.\r\n\u0003x\r\n',
      'Par Nora Pell'
    ]
  ])('has headline and author below it, with %s', async (_, text, byline) => {
    const [record] = await goodOf([text])
    expect(record?.facts?.title).toBe('Dam holds')
    if (byline !== undefined) expect(record?.facts?.byline).toBe(byline)
    expect(record?.hints.find(({ field }) => field === 'header')?.value).toBe('a1 3 i 93')
  })
})

describe('a dispatch by ANPA 1312', () => {
  it('has its headline below its key and what is said to the desks', async () => {
    const text =
      '\u0016\u0016\u0001a0124\u001f\r\nd f\u0013BC-Dam     05-05 0120\r\n\u0002^BC-Dam,120<\r\n^Eds: Adds a quote.<\r\n^Dam holds<\r\n^By NORA PELL=\r\n^Wexcombe Press Writer=\r\n\tWEXCOMBE (WXP) _ The dam held.\r\n\u0003wxp\r\n'
    const [record] = await goodOf([text])
    expect(record?.facts).toMatchObject({ title: 'Dam holds', byline: 'By NORA PELL' })
  })

  it('has none where only its key stands above the author', async () => {
    const [record] = await goodOf([
      '\u0016\u0016\u0001a0124\u001f\nd f\n\u0002^BC-Dam,120<\n^By NORA PELL=\n\tThe dam held.\n\u0003wxp\n'
    ])
    expect(record?.facts?.title).toBeUndefined()
    expect(record?.facts?.byline).toBe('By NORA PELL')
  })
})

describe('a .story file', () => {
  it('of the Mail has author and date above its text', async () => {
    const [record] = await goodOf(
      [
        'By\n\nNora Pell\n\nPUBLISHED:\n\n09:00 EST, 5 May 2015\n\n|\n\nUPDATED:\n\n10:00 EST, 5 May 2015\n\nIt held.\n\n@highlight\n\nDam holds\n'
      ],
      { name: 'a.story' }
    )
    const marks = [1, 3, 5, 7, 9, 11, 13, 15].map((line) => record?.marks?.get(line)?.[0])
    expect(marks).toEqual([
      ...['field-other', 'field-byline', 'field-other', 'field-date', 'field-other', 'field-other', 'field-other'],
      'field-prose'
    ])
  })

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
