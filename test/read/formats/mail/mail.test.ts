import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dumpOf } from '../../../../src/read/blocks/index.ts'
import { isBad, type SourceRecord } from '../../../../src/read/record/record.ts'
import { allOf, goodOf } from '../../../support/read-settings.ts'

const HEADER = 'From: Lock Letter <news@ledger.example>\nSubject: Bridge opens\nDate: Thu, 02 May 2019 07:00:00 +0000\n'
const message = (fields: string, body: string) => `${HEADER}MIME-Version: 1.0\n${fields}\n\n${body}`

/** What stands below the header. */
const bodyOf = (record: SourceRecord | undefined) => record?.text.slice(record.text.indexOf('\n\n') + 2)
const bytes = (text: string) => Buffer.from(text, 'latin1')

describe('a message', () => {
  it.each([
    [
      'base64',
      message(
        'Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64',
        `${Buffer.from('Grüße – “ja”').toString('base64')}\n`
      ),
      'Grüße – “ja”\n'
    ],
    [
      'quoted-printable',
      message(
        'Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: quoted-printable',
        'Gr=C3=BC=C3=9Fe und so=\n weiter=2E\n'
      ),
      'Grüße und so weiter.\n'
    ],
    [
      'quoted-printable in windows-1252',
      message(
        'Content-Type: text/plain; charset=windows-1252\nContent-Transfer-Encoding: quoted-printable',
        '=93Ja=94 =96 sagte sie\n'
      ),
      '“Ja” – sagte sie\n'
    ],
    [
      'windows-1252 as it is',
      message('Content-Type: text/plain; charset=windows-1252', '\x93Ja\x94 \x80 5\n'),
      '“Ja” € 5\n'
    ],
    [
      'a text part before a page',
      message(
        'Content-Type: multipart/alternative; boundary=b',
        '--b\nContent-Type: text/plain\n\nThe text.\n--b\nContent-Type: text/html\n\n<p>The page.</p>\n--b--\n'
      ),
      'The text.\n'
    ],
    [
      'a page alone',
      message('Content-Type: text/html', '<h1>Head</h1><p>One &amp;<br>two</p><script>x</script>'),
      'Head\n\nOne &\ntwo\n'
    ],
    [
      'a page where the text only points to it',
      message(
        'Content-Type: multipart/alternative; boundary=b',
        `--b\nContent-Type: text/plain\n\nSee the page.\n--b\nContent-Type: text/html\n\n<p>${'The page says more. '.repeat(9)}</p>\n--b--\n`
      ),
      `${'The page says more. '.repeat(9).trim()}\n`
    ],
    [
      'lines that flow',
      message('Content-Type: text/plain; format=flowed', 'It held \nthrough the night.\n'),
      'It held through the night.\n'
    ]
  ])('is read in %s', async (_, text, body) => {
    for (const form of [text, text.replaceAll('\n', '\r\n'), `\xef\xbb\xbf${text}`]) {
      const [record] = await goodOf([bytes(form)])
      expect(record?.source.format).toBe('mail')
      expect(bodyOf(record)?.trimEnd()).toBe(body.trimEnd())
    }
  })

  it('keeps who sent it, when and about what', async () => {
    const fields = 'Message-ID: <a@b>\nX-Other: x\nContent-Type: text/plain'
    const [record] = await goodOf([message(fields, 'It opened.\n').replace('Bridge opens', '=?utf-8?B?QnLDvGNrZQ==?=')])
    expect(record?.hints.map(({ field, value }) => `${field} ${value}`)).toEqual([
      'from Lock Letter <news@ledger.example>',
      'date Thu, 02 May 2019 07:00:00 +0000',
      'message-id <a@b>'
    ])
    expect(record?.text).not.toContain('X-Other')
    expect(record?.texts?.get(2)).toBe('Brücke')
    expect(record?.marks?.get(2)).toEqual(['field-headline'])
    expect(record?.source.id).toBe('a@b')
  })

  it('tells what is attached, and what is cut', async () => {
    const parts = '--b\nContent-Type: text/plain\n\nIt opened.\n--b\nContent-Type: application/pdf; name=a.pdf\n\nx\n'
    const [record] = await goodOf([message('Content-Type: multipart/mixed;\n boundary="b"', parts)])
    expect(record?.warnings.map(({ code, message }) => `${code} ${message}`)).toEqual([
      'parts-unread 1 attached: a.pdf',
      'incomplete-capture the message ends before its last part does'
    ])
  })

  it.each([
    ['whose only field is not kept', 'X-Other: x\n\nIt opened.\n> Who paid?\n'],
    ['without a header', '\n\nIt opened.\n> Who paid?\n'],
    ['whose field is empty', 'Subject:\n\nIt opened.\n> Who paid?\n']
  ])('%s is its text alone, each line in its place', async (_, dump) => {
    const [record] = await goodOf([dump], { from: 'mail' })
    expect(record?.text).toBe('It opened.\n> Who paid?\n')
    expect([...(record?.texts ?? [])]).toEqual([[2, 'Who paid?']])
    expect(dumpOf(record?.text ?? '', record).children.map(({ text }) => text)).toEqual(['It opened.', 'Who paid?'])
  })

  it('has the lines of what is kept of it, not those of the file', async () => {
    const [record] = await goodOf([message('X-Other: x\nContent-Type: text/plain', '> \n> \n> It opened.\n')])
    const lines = record?.text.split('\n') ?? []
    expect(lines.slice(3, 7)).toEqual(['', '> ', '> ', '> It opened.'])
    const blocks = dumpOf(record?.text ?? '', record).children.map(({ line, lineEnd, text }) => [line, lineEnd, text])
    expect(blocks.slice(3)).toEqual([
      [5, 6, '>'],
      [7, 7, 'It opened.']
    ])
  })

  it('that was copied out of a mail program is plain text', async () => {
    const [record] = await goodOf([`${HEADER}\nIt opened.\n`])
    expect(record?.source.format).toBe('text')
  })
})

describe('an mbox', () => {
  const opening = 'From news@ledger.example Thu May  2 07:00:00 2019\n'
  const bodies = fc.array(
    fc.constantFrom('It held.\n', 'From the lock it is seen.\n', 'Subject: none\n', '>quoted\n', '\n', 'a\n'),
    {
      minLength: 1,
      maxLength: 6
    }
  )

  /** A message as a mail program stores it. */
  const stored = (lines: readonly string[], at: number) =>
    `${opening}${HEADER.replace('Bridge', `Bridge ${at}`)}\n${lines.join('').replace(/^(>*From )/gm, '>$1')}\n`

  it('has a record for each message, whatever its text, and any part of it has the first of them', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(bodies, { minLength: 1, maxLength: 5 }), fc.nat(), async (messages, cut) => {
        const pieces = messages.map(stored)
        const whole = pieces.join('')
        const records = await goodOf([whole])
        expect(records.map((record) => bodyOf(record)?.trim())).toEqual(messages.map((lines) => lines.join('').trim()))
        expect(records.map(({ source }) => `${source.record} of ${source.records}`)).toEqual(
          messages.map((_, at) => `${at + 1} of ${messages.length}`)
        )
        const part = whole.slice(0, (cut % whole.length) + 1)
        const complete = pieces.filter((_, at) => part.length >= pieces.slice(0, at + 1).join('').length).length
        const some = (await allOf([part], { from: 'mail' })).filter((record) => !isBad(record)) as SourceRecord[]
        for (const [at, { text, warnings }] of some.slice(0, complete).entries()) {
          const wanted = records[at]?.text.trim() ?? ''
          expect(text.startsWith(wanted)).toBe(true)
          // A part of the next message's first line stands at the end where the file is cut in it.
          if (text.trim() !== wanted)
            expect(warnings.map(({ message }) => message).join()).toContain('may have been cut')
        }
        expect(some.length - complete).toBeLessThanOrEqual(1)
      }),
      { numRuns: 150 }
    )
  })

  it('does not hang on hostile parts', async () => {
    const nested = Array.from(
      { length: 5000 },
      (_, at) => `Content-Type: multipart/mixed; boundary=b${at}\n\n--b${at}\n`
    )
    const many = `${message('Content-Type: multipart/mixed; boundary=b', '--b\n\n'.repeat(20_000))}`
    for (const text of [
      `${HEADER}${nested.join('')}`,
      many,
      message('Content-Type: text/html', '<div>'.repeat(100_000))
    ])
      for (const one of await allOf([text])) if (isBad(one)) expect(one.error.code).toMatch(/too-deep|bad-record/)
  }, 60_000)

  it('has one bad record for a page nested without end, and reads the next', async () => {
    const deep = message('Content-Type: text/html', '<div>'.repeat(100_000))
    const all = await allOf([`${opening}${deep}\n${opening}${HEADER}\nIt opened.\n`])
    expect(all.map((one) => (isBad(one) ? one.error.code : one.text.trim().split('\n').at(-1)))).toEqual([
      'too-deep',
      'It opened.'
    ])
  })
})

describe('messages without a line between', () => {
  const saved = (at: number, more: string, body: string) =>
    `Message-ID: <${at}@ledger.example>\n${HEADER.replace('Bridge', `Bridge ${at}`)}${more}\n${body}\n`
  const parts = `Content-Type: multipart/mixed; boundary=cut\n\n--cut\nContent-Type: message/rfc822\n\n${saved(7, '', 'Inside.')}\n--cut--\n`

  it('are a record each, one that is a part of another behind it', async () => {
    const file = `${saved(1, '', 'The bridge is open.')}\n${saved(2, parts, '')}\n${saved(3, '', 'It is closed again.')}`
    for (const form of [file, file.replaceAll('\n', '\r\n')]) {
      const records = await goodOf([form], { name: 'messages.txt' })
      expect(records.map(({ source }) => source.id)).toEqual([1, 2, 7, 3].map((at) => `${at}@ledger.example`))
    }
  })

  it('are one where the other is only quoted', async () => {
    const quoted = `${saved(1, '', 'She wrote:')}\nFrom: Ann Example <ann@ledger.example>\nDate: Thu, 02 May 2019\nSubject: Bridge\n\nIt is closed.\n`
    expect(await goodOf([quoted], { name: 'message.eml' })).toHaveLength(1)
  })
})

describe('messages joined as cat does', () => {
  const FIELDS = 'Received: from x by y\nMessage-ID: <a@x>\nMIME-Version: 1.0\n'
  const plain = (at: number) => `${FIELDS}${HEADER}Content-Type: text/plain\n\nIt opened on day ${at}.`
  const parted = (at: number) =>
    `${FIELDS}${HEADER}Content-Type: multipart/mixed; boundary="b ${at}"\n\n--b ${at}\nContent-Type: text/plain\n\nIt opened on day ${at}.\n--b ${at}--`

  it.each([
    ['a line end each', plain, '\n'],
    ['a blank line', plain, '\n\n'],
    ['nothing', plain, ''],
    ['CRLF', (at: number) => plain(at).replaceAll('\n', '\r\n'), '\r\n'],
    ['a line that opens a message of an mbox', plain, '\n\nFrom a@x.example Wed Mar  3 10:00:00 2021\n'],
    ['parts', parted, '\n']
  ])('are a record each, with %s', async (_, make, between) => {
    const records = await goodOf([[1, 2, 3].map(make).join(between)])
    expect(records.map((record) => bodyOf(record)?.trim())).toEqual([1, 2, 3].map((at) => `It opened on day ${at}.`))
    expect(records.flatMap(({ warnings }) => warnings.map(({ code }) => code))).not.toContain('incomplete-capture')
  })

  it('are one where the second is only quoted', async () => {
    const quoted = '\n-- Original Message --\nFrom: B <b@x.example>\nDate: Tue, 2 Mar 2021\nSubject: Bridge\n\nWhen?\n'
    expect(await goodOf([`${plain(1)}\n${quoted}`])).toHaveLength(1)
    expect(await goodOf([`${plain(1)}\n${plain(2).replace(/^/gm, '> ')}`])).toHaveLength(1)
  })
})

describe('the heading of a message that repeats its subject', () => {
  const says = 'The bridge over the lock opened on Thursday, the council said, two months late.'
  const page = (heading: string) => message('Content-Type: text/html; charset=utf-8', `${heading}<p>${says}</p>`)
  const told = (subject: string, heading: string) =>
    bytes(Buffer.from(page(heading).replace('Bridge opens', subject)).toString('latin1'))

  it.each([
    ['as it is', 'Bridge opens', '<h1>Bridge opens</h1>', 'Bridge opens'],
    ['in other letters', 'BRIDGE OPENS!', '<h2>Bridge opens</h2>', 'Bridge opens'],
    ['behind the newsletter’s name', 'Lock Letter: Bridge opens', '<h1>Bridge opens</h1>', 'Bridge opens'],
    ['before it', 'Die Brücke öffnet | Post', '<div>Die Brücke öffnet</div>', 'Die Brücke öffnet'],
    [
      'over two lines',
      'Le pont ouvre, dit la mairie',
      '<h1>Le pont ouvre,<br>dit la mairie</h1>',
      'Le pont ouvre, dit la mairie'
    ],
    ['below a banner', 'Bridge opens', '<p>View in browser</p><h1>Bridge opens</h1>', 'Bridge opens']
  ])('is the headline, once, %s', async (_, subject, heading, headline) => {
    const [record] = await goodOf([told(subject, heading)])
    const dump = dumpOf(record?.text ?? '', record)
    const heads = dump.children.filter(({ marks }) => marks.includes('field-headline'))
    expect(heads.map(({ text }) => text)).toEqual([headline])
    expect(record?.hints.map(({ field }) => field)).toContain('subject')
  })

  it('is found in plain text too, and not where the message says nothing else', async () => {
    for (const text of [
      message('Content-Type: text/plain', `Bridge opens\n\n${says}\n`),
      `${HEADER}\nBridge opens\n\n${says}\n`
    ]) {
      const [record] = await goodOf([text])
      const heads = [...(record?.marks ?? [])].filter(([, marks]) => marks.includes('field-headline'))
      expect(heads.map(([line]) => record?.text.split('\n')[line - 1])).toEqual(['Bridge opens'])
    }
    const [short] = await goodOf([message('Content-Type: text/plain', 'Bridge opens\n')])
    expect(short?.marks?.get(2)).toEqual(['field-headline'])
  })
})

it('is no format where nothing but the version of MIME is said: the text stands as it is, line for line', async () => {
  const text = `${HEADER}MIME-Version: 1.0\n\n>\n>\n> Bridge opens\n> The bridge over the lock is open again, the council says.\n`
  const [record] = await goodOf([text])
  expect(record).toMatchObject({ text })
  const heads = dumpOf(text, record).children.filter(({ marks }) => marks.includes('field-headline'))
  expect(heads.map((head) => [head.text, head.line])).toEqual([['Bridge opens', 8]])
})

describe('a header that no blank line ends', () => {
  const DAY = 'Date: Tue, 2 Mar 2021 09:00:00 +0000\n'
  const sent = `From: ann@ledger.example\nSubject: Dam holds\n${DAY}`

  it.each([
    ['the text at once below it', `${sent}Dear all,\n\nthe dam held.\n`, 'Dear all,\n\nthe dam held.'],
    ['a broken line in it', sent.replace('Date', 'broken line\nDate').concat('\nThe dam held.\n'), 'The dam held.'],
    ['a rule above it', `-----Original Message-----\n${sent}\nThe dam held.\n`, 'The dam held.'],
    ['lines with CR', `${sent}Dear all,\n\nthe dam held.\n`.replaceAll('\n', '\r\n'), 'Dear all,\n\nthe dam held.']
  ])('is followed by the text: %s', async (_, text, body) => {
    const [record] = await goodOf([text], { name: 'a.eml' })
    expect(record?.text.trimEnd()).toBe(`From: ann@ledger.example\nSubject: Dam holds\n${DAY}\n${body}`)
  })

  it.each([
    'Dam holds\n\nThe dam held.',
    'https://a.example/dam\n\nDam holds\n\nThe dam held.',
    'Harlow: the dam held.\nNobody was hurt.\n\nIt rained.',
    '{"title": "Dam holds"}\n\nThe dam held.'
  ])('is none where no field of a message stands: all is text', async (text) => {
    const [record] = await goodOf([`${text}\n`], { name: 'a.eml' })
    expect(record?.text.trimEnd()).toBe(text)
  })
})
