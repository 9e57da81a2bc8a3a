import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { goodOf } from '../../../support/read-settings.ts'

const written = (from: string, subject: string, text: string, encoding: string, named = encoding) =>
  iconv.encode(
    `From: ${from} <a@ledger.example>\nSubject: ${subject}\nMessage-ID: <1@ledger.example>\nContent-Type: text/plain; charset=${named}\nContent-Transfer-Encoding: 8bit\n\n${text}\n`,
    encoding
  )

describe('a message whose header is written in the charset of its text', () => {
  it.each([
    ['windows-1252', 'Élodie Dahl', 'Le pont rouvrira cet été', 'Le pont rouvrira cet été, a dit le maire.'],
    ['koi8-r', 'Иван Петров', 'Мост откроют летом', 'Мост откроют летом, сообщил совет.'],
    ['iso-8859-2', 'Łukasz Dahl', 'Most będzie zamknięty', 'Most będzie zamknięty, ogłosiła rada.'],
    ['shift_jis', '山田太郎', '橋は夏に開通', '橋は夏に開通すると市が発表した。']
  ])('has its letters: %s', async (encoding, from, subject, text) => {
    const [record] = await goodOf([written(from, subject, text, encoding)])
    expect(record?.text).toBe(
      `From: ${from} <a@ledger.example>\nSubject: ${subject}\nMessage-ID: <1@ledger.example>\n\n${text}\n`
    )
  })

  it('is read as windows-1252 where no charset is named, and in UTF-8 where it is written so', async () => {
    const bare = (encoding: string) =>
      iconv.encode('From: Élodie Dahl <a@ledger.example>\nSubject: L’été\nMessage-ID: <1@x>\n\nIt held.\n', encoding)
    for (const encoding of ['windows-1252', 'utf-8'])
      expect((await goodOf([bare(encoding)]))[0]?.text).toContain(
        'From: Élodie Dahl <a@ledger.example>\nSubject: L’été\n'
      )
  })
})

describe('a message in a charset that browsers do not know', () => {
  it.each([
    ['cp850', 'ibm850', 'Die Brücke wird im Frühjahr gesperrt.'],
    ['cp437', 'cp437', 'Le pont sera fermé cet été.'],
    ['cp437', 'IBM437', 'El alcalde cerró el túnel.'],
    ['utf-7', 'utf-7', 'Die Brücke wird im Frühjahr gesperrt.']
  ])('is read as it says: %s as %s', async (encoding, named, text) => {
    const header = `From: a@ledger.example\nSubject: Bridge\nContent-Type: text/plain; charset="${named}"\n\n`
    const [record] = await goodOf([Buffer.concat([Buffer.from(header), iconv.encode(`${text}\n`, encoding)])])
    expect(record?.text).toBe(`From: a@ledger.example\nSubject: Bridge\n\n${text}\n`)
    expect(record?.warnings).toEqual([])
  })

  it('that nobody knows is told of', async () => {
    const text = 'From: a@ledger.example\nSubject: Bridge\nContent-Type: text/plain; charset=x-ledger\n\nIt held.\n'
    const [record] = await goodOf([text])
    expect(record?.warnings.map(({ code, message }) => [code, message])).toEqual([
      ['encoding-guessed', 'the message names the charset x-ledger, which is not known: read as windows-1252']
    ])
  })
})
