import { describe, expect, it } from 'vitest'
import { dumpOf } from '../../../../src/read/blocks/index.ts'
import { goodOf } from '../../../support/read-settings.ts'

const HEADER = (subject: string) =>
  `From: Nora Pell <npell@courier.example>\nSubject: ${subject}\nDate: Thu, 02 May 2019 07:00:00 +0000\nMIME-Version: 1.0\n`
const plain = (subject: string, body: string) => `${HEADER(subject)}Content-Type: text/plain\n\n${body}\n`
const parts = (subject: string, type: string, ...all: string[]) =>
  `${HEADER(subject)}Content-Type: ${type}; boundary="b-${subject}"\n\n${all.map((part) => `--b-${subject}\n${part}\n`).join('')}--b-${subject}--\n`
const SWANS = plain('Swans', 'Nine swans came back.')
const BRIDGE = plain('Bridge', 'The bridge is closed.')

const told = async (text: string) =>
  (await goodOf([text], { name: 'a.eml' })).map((record) => record.text.replace(/^[\s\S]*?\n\n/, '').trim())

describe('messages in a message', () => {
  const NOTE = 'Content-Type: text/plain\n\nTwo for you.\n'

  it.each([
    ['attached', 'Content-Type: message/rfc822\nContent-Disposition: attachment\n\n'],
    ['passed on', 'Content-Type: message/rfc822\n\n']
  ])('are records of their own: %s', async (_, fields) => {
    const text = parts('Fwd', 'multipart/mixed', NOTE, fields + SWANS, fields + BRIDGE)
    expect(await told(text)).toEqual(['Two for you.', 'Nine swans came back.', 'The bridge is closed.'])
    const [first, second] = await goodOf([text], { name: 'a.eml' })
    expect(first?.warnings.map(({ code }) => code)).not.toContain('parts-unread')
    expect(second?.hints.find(({ field }) => field === 'from')?.value).toBe('Nora Pell <npell@courier.example>')
  })

  it('are records of their own in a digest, and within each other', async () => {
    const inner = parts('Inner', 'multipart/mixed', NOTE, `Content-Type: message/rfc822\n\n${BRIDGE}`)
    const text = parts(
      'Digest',
      'multipart/mixed',
      NOTE,
      `Content-Type: multipart/digest; boundary="d"\n\n--d\n\n${SWANS}\n--d\n\n${inner}\n--d--\n`
    )
    expect(await told(text)).toEqual(['Two for you.', 'Nine swans came back.', 'Two for you.', 'The bridge is closed.'])
  })

  it('are named where a server sends one back', async () => {
    const text = parts(
      'Failed',
      'multipart/report; report-type=delivery-status',
      NOTE,
      `Content-Type: message/rfc822\n\n${SWANS}`
    )
    const records = await goodOf([text], { name: 'a.eml' })
    expect(records).toHaveLength(1)
    expect(records[0]?.warnings.map(({ code }) => code)).toContain('parts-unread')
  })
})

describe('the text part of a newsletter', () => {
  it('has a heading where two asterisks stand over a row of hyphens', async () => {
    const rule = '-'.repeat(60)
    const text = plain(
      'This week',
      `** Swans return\n${rule}\n\nNine swans came back.\n\n** Bridge\n${rule}\n\nIt is closed.\n\n** no heading\n\nEnd.`
    )
    const [record] = await goodOf([text], { name: 'a.eml' })
    const blocks = record === undefined ? [] : dumpOf(record.text, record).children
    expect(blocks.filter(({ marks }) => marks[0] === 'heading-2').map((block) => block.text)).toEqual([
      'Swans return',
      'Bridge'
    ])
    expect(blocks.some((block) => block.text === '** no heading')).toBe(true)
  })
})
