import { describe, expect, it } from 'vitest'
import { Converter, OUTPUT_FORMATS, recordOf, write } from '../../src/index.ts'
import { hasPersonalLink, withoutTokens } from '../../src/write/redact/personal-links.ts'
import { NOTHING_STRUCK, withoutPrivateData } from '../../src/write/redact/private-data.ts'

const redact = (text: string) => withoutPrivateData(text, { ...NOTHING_STRUCK })

describe('private data', () => {
  it.each([
    ['Write to ann.bell+news@courier.example.org.', 'Write to [mail address].'],
    ['<a@b.example>, jörg@büro.example', '<[mail address]>, [mail address]'],
    ['mail@@x @ann a@b 5 @ 3.50', 'mail@@x @ann a@b 5 @ 3.50'],
    ['Call +44 20 7946 0958 or 0044 20 7946 0958.', 'Call [phone number] or [phone number].'],
    ['(503) 555-0142, 503-555-0143, 503.555.0144', '[phone number], [phone number], [phone number]'],
    ['Tel. 0228 1234567, (0171) 123 456, 030/123456', 'Tel. [phone number], [phone number], [phone number]'],
    ['01 23 45 67 89', '[phone number]'],
    ['https://x.example/a?mc_eid=8f3a&id=7', 'https://x.example/a?mc_eid=[redacted]&id=7'],
    ['https://x.example/unsubscribe/8f3a9c2e11bd77', 'https://x.example/unsubscribe/[redacted]'],
    ['https://x.example/optout?8f3a9c2e11bd77', 'https://x.example/optout?[redacted]'],
    ['https://x.example/unsubscribe?u=1&id=2', 'https://x.example/unsubscribe?u=[redacted]&id=[redacted]'],
    ['https://x.example/unsubscribe/abc123xyz', 'https://x.example/unsubscribe/[redacted]'],
    ['https://x.example/unsubscribe/abc123xyz?mc_eid=ab', 'https://x.example/unsubscribe/[redacted]?mc_eid=[redacted]'],
    ['https://x.example/optout/489213', 'https://x.example/optout/[redacted]'],
    ['https://x.example/email_preferences/qRtZmKp', 'https://x.example/email_preferences/[redacted]'],
    ['https://x.example/manage/k3v9x/edit', 'https://x.example/manage/[redacted]/edit'],
    ['https://x.example/newsletter/abmelden/f3k9d2', 'https://x.example/newsletter/abmelden/[redacted]'],
    ['https://x.example/d%C3%A9sinscription/f3k9d2', 'https://x.example/d%C3%A9sinscription/[redacted]'],
    ['https://x.example/darse-de-baja/f3k9d2', 'https://x.example/darse-de-baja/[redacted]'],
    ['https://unsubscribe.x.example/f3k9d2', 'https://unsubscribe.x.example/[redacted]'],
    ['https://x.example/8f3a9c2e11bd77/unsubscribe', 'https://x.example/[redacted]/unsubscribe'],
    [
      'https://x.example/a?_hsenc=p2ANq&elqTrackId=7f&bsft_uid=9',
      'https://x.example/a?_hsenc=[redacted]&elqTrackId=[redacted]&bsft_uid=[redacted]'
    ],
    ['https://click.x.example/5f4dcc3b5aa765d61d8327deb882cf99', 'https://click.x.example/[redacted]'],
    [
      'https://x.example/redirect/2/eyJlIjoiaHR0cHM6Ly94LmV4YW1wbGUvYSIsInAiOjF9Qx',
      'https://x.example/redirect/2/[redacted]'
    ],
    ['www.x.example/?gclid=Cj0KC#top', 'www.x.example/?gclid=[redacted]#top']
  ])('is struck: %s', (text, expected) => {
    expect(redact(text)).toBe(expected)
  })

  it.each([
    'On 03-03-2021 and 2021/03/03, 12.05.2020 at 17:42',
    'ISBN 978-3-16-148410-0, $1,250,000, 1990-2020, 10 000 000 people',
    '12 345 678 votes; 0-306-40615-2; 5-4-3-2-1; v1.2.3.4',
    'https://courier.example/2021/03/03/dam-holds-1234567890?page=2',
    'https://courier.example/story?utm_source=letter',
    'https://courier.example/news/management/abc123xyz',
    'https://courier.example/unsubscribe and https://courier.example/manage/account',
    'https://courier.example/2021/Dam-Crews-Race-To-Finish-Spillway-Before-The-Melt-Of-2021',
    'https://courier.example/1b9d6bcd-bbfd-4b2d-9b5d-ab8dfbbd4bed/a1.html',
    'https://x.example/unsubscribe/[redacted]?mc_eid=[redacted]'
  ])('is none of it: %s', (text) => {
    expect(redact(text)).toBe(text)
  })

  it('is looked for in linear time', () => {
    for (const text of [
      '@'.repeat(50_000),
      'a'.repeat(100_000),
      '0 '.repeat(50_000),
      'www.'.repeat(30_000),
      'a@'.repeat(40_000)
    ])
      expect(typeof redact(text)).toBe('string')
    expect(withoutTokens('https://x.example/unsubscribe/').count).toBe(0)
  })
})

const DUMP = `Dam holds

By Ann Bell, ann@courier.example

The dam at Harlow held through the night, the water agency said on Wednesday, and asked to call +44 20 7946 0958.

Read it online at https://letter.example/view-in-browser?u=8f3a9c2e11 before the water comes, the agency said on Wednesday.
`
const record = recordOf(DUMP, { name: 'dam.txt' })
const result = new Converter().record(record)

it.each(OUTPUT_FORMATS)('a redacted document has none of it, written as %s', async (format) => {
  const written = await write(result.document, format, { redact: true })
  expect(written).not.toMatch(/ann@courier|7946|8f3a9c2e11/)
})

it('says how much was struck, and changes nothing but texts', async () => {
  const document = JSON.parse(await write(result.document, 'json', { redact: true }))
  expect(document.warnings.find(({ code }: { code: string }) => code === 'redacted').message).toBe(
    'struck from this output, and kept in its source: mail addresses: 1, phone numbers: 1, tokens: 1'
  )
  expect([document.id, document.source.name]).toEqual([result.document.id, 'dam.txt'])
  expect(await write(result.document, 'text')).toContain('ann@courier.example')
})

it('advises no striking of what was struck', async () => {
  const document = JSON.parse(await write(result.document, 'json', { redact: true }))
  expect(document.warnings.map(({ code }: { code: string }) => code)).not.toContain('personal-link')
})

it('a link that is one reader’s own is a warning, and a click identifier is none', () => {
  expect(result.document.warnings.map(({ code }) => code)).toContain('personal-link')
  expect(hasPersonalLink('https://x.example/a?fbclid=1&utm_id=2')).toBe(false)
})
