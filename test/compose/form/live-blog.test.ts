import { describe, expect, it, test } from 'vitest'
import { contents } from '../../../src/tree/visit.ts'
import { composed } from '../../support/composed.ts'

const typeOf = (tagged: string) => composed(tagged).article.form

const PROSE =
  'body | The harbour master said on Tuesday that the channel had been measured and the ferries would sail again.'

/** An article with two headed parts; `head` stands above its headline, `below` right under it, `foot` at the end. */
function headed({ head = '', headline = 'The ferry is back', below = '', foot = '' }): string {
  const parts = ['A channel nobody measured', 'Butter by the boatload'].map(
    (title) => `subhead | ${title}\n\n${PROSE}\n`
  )
  return [head, `headline | ${headline}\n`, below, ...parts, foot].filter((part) => part !== '').join('\n')
}

const MENU = (entry: string) => `boilerplate | Home\nboilerplate | ${entry}\nboilerplate | Weather\n`

describe('an article with subheads is no live blog', () => {
  test.each([
    'Live',
    'Live updates',
    'Liveblog',
    'Timeline',
    'Ticker',
    'Liveticker',
    'En direct',
    'Le direct',
    'En vivo',
    'Minuto a minuto',
    'Diretta',
    'Liveblog',
    'Ao vivo'
  ])('for %s in a menu, above the headline, below it or in a footer', (entry) => {
    expect(typeOf(headed({ head: MENU(entry) }))).toBe('article')
    expect(typeOf(headed({ below: MENU(entry) }))).toBe('article')
    expect(typeOf(headed({ foot: MENU(entry) }))).toBe('article')
    expect(typeOf(headed({ head: `boilerplate | ${entry}\n` }))).toBe('article')
    expect(typeOf(headed({ foot: `boilerplate | ${entry}\n` }))).toBe('article')
  })

  test.each(['Live', 'Timeline', 'Ticker', 'Direct', 'Diretta', 'Claves', 'In het kort', 'Última hora'])(
    'for %s alone under its headline, a word for other things too',
    (entry) => expect(typeOf(headed({ below: `boilerplate | ${entry}\n` }))).toBe('article')
  )

  test('for a headline that speaks of what is live', () => {
    for (const headline of ['How to watch the race live', 'Long live the ferry', 'Live: how the ferry came back'])
      expect(typeOf(headed({ headline })), headline).toBe('article')
  })

  test('for times that rise, as those of a programme do', () => {
    const hours = ['09:00', '10:30', '12:00'].map(
      (time) => `date | ${time}\n\nsubhead | A talk on channels\n\n${PROSE}\n`
    )
    expect(typeOf(`headline | A day on the quay\n\n${hours.join('\n')}`)).toBe('article')
    expect(typeOf(`headline | A day on the quay: live updates\n\n${hours.join('\n')}`)).toBe('live-blog')
  })
})

describe('a live blog', () => {
  test.each([
    ['en', 'Live updates', 'Live blog: the ferry is back'],
    ['de', 'Live-Ticker', 'Liveticker: Die Fähre fährt wieder'],
    ['fr', 'Minute par minute', 'Suivez le direct : le ferry est de retour'],
    ['es', 'Cobertura en vivo', 'Minuto a minuto: vuelve el ferry'],
    ['it', 'Minuto per minuto', 'Diretta live: il traghetto torna'],
    ['nl', 'Liveblog', 'Liveblog: de veerboot vaart weer'],
    ['pt', 'Minuto a minuto', 'Ao minuto: o barco voltou']
  ])('says so in %s, under its headline or in it', (_language, label, headline) => {
    expect(typeOf(headed({ below: `boilerplate | ${label}\n` }))).toBe('live-blog')
    expect(typeOf(headed({ headline }))).toBe('live-blog')
  })

  test.each([
    ['17:32', '16:50', '15:15'],
    ['5.42pm', '4.15pm', '2.30pm'],
    ['17h32', '16h50', '15h15'],
    ['17.32 Uhr', '16.50 Uhr', '15.15 Uhr'],
    ['Updated 17:32 GMT', 'Updated 16:50 GMT', 'Updated 15:15 GMT']
  ])('has times that fall, %s first, whatever their lines were taken for', (...times) => {
    for (const role of ['date', 'body']) {
      const updates = times.map((time) => `${role} | ${time}\n\nsubhead | The channel is measured\n\n${PROSE}\n`)
      const { article } = composed(`headline | The ferry is back\n\n${updates.join('\n')}`)
      expect(article.form, role).toBe('live-blog')
      const found = [...contents(article)].flatMap((node) => (node.type === 'update' ? [node.time] : []))
      expect(found).toHaveLength(3)
      expect(found).not.toContain(null)
    }
  })

  it('may have its times alone where it says that it is live', () => {
    const updates = ['17:32', '16:50'].map((time) => `date | ${time}\n\n${PROSE}\n`).join('\n')
    expect(typeOf(`headline | The ferry is back\n\n${updates}`)).toBe('article')
    expect(typeOf(`boilerplate | LIVE\n\nheadline | The ferry is back\n\n${updates}`)).toBe('live-blog')
  })
})

describe('headings that open with a time', () => {
  const parts = (times: readonly string[]) =>
    times.map((time) => `subhead | ${time} - The channel is closed\n\n${PROSE}`).join('\n\n')

  test.each([
    'EN DIRECT. Crue : le pont de Vernoy est fermé',
    'DIRECT. Crue à Vernoy',
    'En vivo: la crecida llega a Olmeda',
    'LIVE. Flood reaches Harlow'
  ])('make a live blog of a text that says it is live: %s', (headline) => {
    for (const times of [
      ['10h45', '10h12'],
      ['10:45', '10:12'],
      ['10.45', '10.12']
    ])
      expect(typeOf(`headline | ${headline}\n\n${parts(times)}`)).toBe('live-blog')
  })

  test('make none of a programme, and one of them makes none', () => {
    expect(typeOf(`headline | What is on in Harlow\n\n${parts(['10:12', '10:45'])}`)).toBe('article')
    expect(typeOf(`headline | EN DIRECT. Crue à Vernoy\n\n${parts(['10h12'])}`)).toBe('article')
  })
})
