import { describe, expect, it } from 'vitest'
import { dumpOf } from '../../../src/read/blocks/index.ts'
import { goodOf } from '../../support/read-settings.ts'

const textOf = (lines: string) =>
  dumpOf(`${lines.trim()}\n`)
    .children.map(({ text }) => text)
    .join(' ')

/** A column of print, whose words are cut where they did not fit. */
const COLUMN = `
The flock that left the pond in the hard win-
ter of the flood has come back, the war-
den said on Monday. Nine swans were coun-
ted below the weir, where they had gath-
ered before the storm. The tenth was lost,
and nobody expects that it will be re-
turned. Boys who feed the birds were told
to keep to the pre- and post-war paths of
the park, and the well-known bench by the
water was painted by a well-
known painter. The county will keep watch
over the nests, which lie in the reeds un-
der the bridge, until the end of the month.
`

describe('hyphens at the ends of lines', () => {
  it('go in a text whose words were cut, also where the word stands nowhere else', () => {
    const text = textOf(COLUMN)
    for (const word of ['winter', 'warden', 'counted', 'gathered', 'returned', 'under'])
      expect(text).toMatch(new RegExp(`\\b${word}\\b`))
    expect(text).toContain('a well-known painter')
    expect(text).toContain('pre- and post-war')
  })

  it('stay where the parts of a compound are words of the text themselves', () => {
    const text = textOf(COLUMN.replace('who feed the birds', 'who feed the sea-\nbirds by the sea, the birds'))
    expect(text).toContain('sea-birds')
  })

  const PAGE = `
The reservoir above the town of Harlow was nearly full on Monday, the price
of the week before, and the board said it would open the price-
determining gates in the middle of the dam by a third of their height on two-
and three-day shifts, which the engineer said was a sensible thing for all the
farmers who live below it and the people of the town and their two or three dogs.
`
  it('stay, with nothing behind them, where few lines have one', () => {
    expect(textOf(PAGE)).toContain('the price-determining gates')
    expect(textOf(PAGE)).toContain('two- and three-day shifts')
  })

  it.each(['und', 'oder'])('stand for what comes after %s', (word) => {
    const page = `
Der Kreis hat am Montag die Vor-
${word} Nachteile der neuen Brücke über den Fluss erörtert, die im Herbst gebaut
werden soll, und die Anwohner haben lange darüber gesprochen, ob sie ${word} ihre
Kinder dort am Ufer des Flusses noch spazieren gehen können, wenn es einmal regnet.
`
    expect(textOf(page)).toContain(`Vor- ${word} Nachteile`)
  })
})

describe('hyphens at the ends of lines of Markdown, which programs break at those of compounds', () => {
  const markdown = async (paragraph: string) => {
    const [record] = await goodOf([`# The dam\n\n${paragraph}\n`], { name: 'dam.md', from: 'markdown' })
    return dumpOf(record?.text ?? '', record).children.at(-1)?.text
  }

  it.each([
    ['the left-\nhanded keeper', 'the left-handed keeper'],
    [
      'three well-\nknown, hard-\nworking, long-\nserving keepers',
      'three well-known, hard-working, long-serving keepers'
    ],
    ['a state-of-\nthe-art weir', 'a state-of-the-art weir'],
    ['a Covid-19-\nrelated closure', 'a Covid-19-related closure'],
    ['the Harlow-\nSula ferry', 'the Harlow-Sula ferry'],
    ['a [long-\nterm](https://a.example/b) loan', 'a long-term loan'],
    ['die Nord-\nund Ostsee', 'die Nord- und Ostsee'],
    ['pre-\nand post-war houses', 'pre- and post-war houses'],
    ['the houses -\nboth of them', 'the houses - both of them']
  ])('%j', async (written, said) => expect(await markdown(written)).toBe(said))
})

describe('a scanned text without blank lines', () => {
  const lines = (byline: string) => `
THE SWANS HAVE COME BACK TO THE POND AT LAST
${byline}
The flock that left the pond in the hard win-
ter of the flood has come back, the war-
den said on Monday. Nine swans were coun-
ted below the weir, where they had gath-
ered before the storm. The tenth was lost,
and nobody expects that it will be re-
turned. The county will keep watch over
the nests, which lie in the reeds below it.`

  it.each(['BY NORA PELL', 'By Nora Pell', 'Von Nora Pell', 'PAR NORA PELL'])(
    'has its author on a line apart: %s',
    (byline) => {
      const blocks = dumpOf(lines(byline).trim()).children.map(({ text }) => text)
      expect(blocks.slice(0, 2)).toEqual(['THE SWANS HAVE COME BACK TO THE POND AT LAST', byline])
    }
  )
})
