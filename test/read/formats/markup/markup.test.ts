import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isBad, type SourceRecord } from '../../../../src/read/record/record.ts'
import { allOf, goodOf } from '../../../support/read-settings.ts'

const good = async (text: string) => (await allOf([text])).filter((record) => !isBad(record)) as SourceRecord[]

/** Files of several records, by what stands before them, one record for a text, and what stands after them. */
const KINDS = [
  {
    format: 'trec',
    before: '',
    record: (text: string, at: number) =>
      `<DOC>\n<DOCNO>D-${at}</DOCNO>\n<TEXT>\n<P>\n${text}\n</P>\n</TEXT>\n</DOC>\n`,
    after: ''
  },
  {
    format: 'reuters',
    before: '<!DOCTYPE lewis SYSTEM "lewis.dtd">\n',
    record: (text: string, at: number) =>
      `<REUTERS NEWID="D-${at}"><TEXT>&#2;<TITLE>T</TITLE><BODY>${text}\n&#3;</BODY></TEXT></REUTERS>\n`,
    after: ''
  },
  {
    format: 'feed',
    before: '<?xml version="1.0"?>\n<rss version="2.0"><channel><title>Ledger</title>\n',
    record: (text: string, at: number) =>
      `<item><title>T</title><guid>D-${at}</guid><description>${text}</description></item>\n`,
    after: '</channel></rss>\n'
  },
  {
    format: 'evernote',
    before: '<?xml version="1.0"?>\n<en-export>',
    record: (text: string, at: number) =>
      `<note><title>T</title><content><![CDATA[<en-note><p>${text}</p></en-note>]]></content><guid>D-${at}</guid></note>\n`,
    after: '</en-export>'
  },
  {
    format: 'newsml',
    before: '<newsMessage>\n',
    record: (text: string, at: number) =>
      `<newsItem guid="D-${at}"><contentMeta><headline>T</headline></contentMeta><contentSet><inlineData>${text}</inlineData></contentSet></newsItem>\n`,
    after: '</newsMessage>'
  },
  {
    format: 'newsml',
    before: '<nar:newsMessage xmlns:nar="http://iptc.org/std/nar/2006-10-01/">\n',
    record: (text: string, at: number) =>
      `<nar:newsItem guid="D-${at}"><nar:contentMeta><nar:headline>T</nar:headline></nar:contentMeta><nar:contentSet><nar:inlineData>${text}</nar:inlineData></nar:contentSet></nar:newsItem>\n`,
    after: '</nar:newsMessage>'
  },
  {
    format: 'feed',
    before:
      '<?xml version="1.0"?>\n<Atom:feed xmlns:Atom="http://www.w3.org/2005/Atom"><Atom:title>Ledger</Atom:title>\n',
    record: (text: string, at: number) =>
      `<Atom:entry><Atom:title>T</Atom:title><Atom:id>D-${at}</Atom:id><Atom:content>${text}</Atom:content></Atom:entry>\n`,
    after: '</Atom:feed>\n'
  }
] as const

describe.each(KINDS)('a file of $format', ({ format, before, record, after }) => {
  const words = fc.array(fc.constantFrom('dam', 'held', 'ferry', '&amp;', 'über', 'dawn'), {
    minLength: 1,
    maxLength: 9
  })

  it('has the records that were written into it, and any part of it the first of them', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(words, { minLength: 1, maxLength: 5 }), fc.nat(), async (texts, cut) => {
        const pieces = texts.map((text, at) => record(text.join(' '), at))
        const whole = before + pieces.join('') + after
        const wanted = texts.map((text, at) => `D-${at} ${text.join(' ').replaceAll('&amp;', '&')}`)
        const shown = (found: readonly SourceRecord[]) => found.map(({ source, text }) => `${source.id} ${text.trim()}`)
        const all = await goodOf([whole])
        expect(all.every(({ source }) => source.format === format && source.records === texts.length)).toBe(true)
        expect(shown(all)).toEqual(wanted)
        const part = whole.slice(0, before.length + record('x', 0).length + (cut % whole.length))
        const complete = pieces.filter((_, at) => part.length >= (before + pieces.slice(0, at + 1).join('')).length)
        const some = await good(part)
        expect(shown(some).slice(0, complete.length)).toEqual(wanted.slice(0, complete.length))
        // A record that is cut is told as such, or has no text and is bad.
        for (const one of some
          .slice(complete.length)
          .filter(({ text }) => !wanted.some((line) => line.endsWith(` ${text.trim()}`))))
          expect(one.warnings.map(({ code }) => code)).toContain('incomplete-capture')
      }),
      { numRuns: 60 }
    )
  })

  it.each([
    ['CRLF', (text: string) => text.replaceAll('\n', '\r\n')],
    ['a byte order mark', (text: string) => `\ufeff${text}`],
    ['indented', (text: string) => text.replaceAll('\n<', '\n    <')]
  ])('is read with %s', async (_, change) => {
    const found = await goodOf([change(before + record('The dam held.', 0) + record('Crews went home.', 1) + after)])
    expect(found.map(({ text }) => text.trim())).toEqual(['The dam held.', 'Crews went home.'])
  })

  it('expands no entities of its own, and refuses elements nested without end', async () => {
    const bomb = '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;&a;">]>'
    const [first] = await good(`${bomb}${before.replace(/<!DOCTYPE[^>]*>/, '')}${record('x &b;', 0)}${after}`)
    expect(first?.text.length ?? 0).toBeLessThan(20)
  })

  it('has one bad record where elements are nested without end, in it or in HTML that it holds', async () => {
    for (const [deep, closed] of [
      ['<p><b>'.repeat(50_000), ''],
      ['<b>'.repeat(2_000), '</b>'.repeat(2_000)]
    ]) {
      const all = await allOf([
        before + record('It held.', 0) + record(`${deep}x${closed}`, 1) + record('It went.', 2) + after
      ])
      const said = all.map((one) => (isBad(one) ? one.error.code : one.text.trim()))
      // Where the record's own end is markup too, what is open ends with it; in a vocabulary without ends, the file.
      expect(said[0]).toBe('It held.')
      expect(said).toContain('too-deep')
      if (closed !== '') expect(said.at(-1)).toBe('It went.')
    }
  })
})

describe('an XML file in another encoding', () => {
  it('is read in the one that it declares', async () => {
    const item = KINDS[2].record('Der Damm hielt – fünf Stunden', 0).replace('–', '\x96')
    const text = `${KINDS[2].before.replace('1.0"', '1.0" encoding="windows-1252"')}${item}</channel></rss>`
    const [record] = await goodOf([Buffer.from(text, 'latin1')])
    expect(record?.text).toBe('Der Damm hielt – fünf Stunden\n')
    expect(record?.source.encoding).toBe('windows-1252')
  })
})

describe('files of two vocabularies that were joined', () => {
  it('are read as the first, and name what stands behind', async () => {
    const nitf = '<nitf><body><body.content><p>It held.</p></body.content></body></nitf>\n'
    const rss =
      '<rss version="2.0"><channel><item><title>T</title><description>It held.</description></item></channel></rss>\n'
    const all = await allOf([nitf + rss])
    expect(all.map((one) => (isBad(one) ? one.error.message : one.text.trim()))).toEqual([
      'It held.',
      expect.stringContaining('<rss>')
    ])
    expect(await goodOf([nitf + nitf])).toHaveLength(2)
  })
})
