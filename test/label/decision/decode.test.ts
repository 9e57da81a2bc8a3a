import { describe, expect, it } from 'vitest'
import { defaultModel, label } from '../../../src/label/index.ts'
import { dumpOf } from '../../../src/read/blocks/index.ts'

const rolesOf = (text: string) => label(dumpOf(text), defaultModel()).children.map(({ data }) => data.label.role)

describe('a dump with prose is not left without text', () => {
  it.each([
    'The night bus between Wexcombe and the mill runs again from Friday, the company said; it stops at the lock too.',
    'Der Nachtbus zwischen Wexcombe und der Mühle fährt ab Freitag wieder, teilte die Gesellschaft mit; er hält nun auch an der Schleuse.',
    'Le bus de nuit entre Wexcombe et le moulin circulera de nouveau à partir de vendredi, a annoncé la société mercredi soir.',
    'El autobús nocturno entre Wexcombe y el molino vuelve a circular desde el viernes, anunció la compañía el miércoles por la noche.',
    '韦克斯科姆和磨坊之间的夜班车将从星期五起恢复运行，公司在星期三晚上宣布，车辆也会在船闸停靠。'
  ])('of one line: %s', (line) => expect(rolesOf(line)).toEqual(['body']))

  it.each([
    [
      'Ferry back at Nordholm',
      'By Maria Teller',
      'The ferry to the island runs again from Friday after eleven days at the yard, the company said on Wednesday evening.'
    ],
    [
      'Fähre fährt wieder',
      '3. März 2021',
      'Die Fähre zur Insel fährt nach elf Tagen in der Werft ab Freitag wieder, teilte die Reederei am Mittwochabend mit.'
    ]
  ])('under a head: %s', (...lines) => expect(rolesOf(lines.join('\n\n'))).toContain('body'))

  it('that holds menus and notices alone stays without', () => {
    expect(rolesOf('Home\n\nNews\n\nSport\n\nShare\n\nCookie settings')).not.toContain('body')
  })
})

it('keeps the second half of an article under a box that other pages have', () => {
  const story = [
    'Divers left the ferry berth at Nordholm on Monday after eleven days under water, the harbour board said.',
    'Kerstin Aule, who runs the berth, said the divers had found the chain of the old ferry, which was lost in 1987.',
    'The board wants to show the chain in the ferry house, where the bell of the same ferry has hung for thirty years.'
  ]
  const box = [
    'Related stories',
    'Bus to run at night again',
    'Mill gets a new wheel',
    'Five walks along the weir',
    'Share'
  ]
  const rest = [
    'The chain weighs four tonnes, Aule said, and the divers needed a second crane to lift it to the berth.',
    'Nobody at the harbour board could say on Monday what the work had cost, but the ferry runs again from Friday.'
  ]
  const roles = rolesOf(['Divers find chain of lost ferry', 'By Maria Teller', ...story, ...box, ...rest].join('\n\n'))
  expect(roles.slice(-2)).toEqual(['body', 'body'])
})

describe('a list at the end that the text announces', () => {
  it.each([
    [
      'A boathouse fills up over the winter, and by March nobody at Nordholm finds the oars under the sails.',
      'Start with one shelf and empty it. Below are some of my favourite groups for putting like with like:',
      ['Ropes', 'Oars', 'Sails', 'Fenders', 'Paint', 'Brushes', 'Lamps'],
      ['Products', 'About us', 'Contact', 'Privacy']
    ],
    [
      'Ein Bootshaus füllt sich über den Winter, und im März findet in Nordholm niemand mehr die Ruder.',
      'Fangen Sie mit einem Regal an und räumen Sie es aus. Diese Gruppen haben sich bei uns bewährt:',
      ['Tauwerk', 'Ruder', 'Segel', 'Fender', 'Farbe', 'Pinsel', 'Lampen'],
      ['Über uns', 'Kontakt', 'Datenschutz', 'Impressum']
    ]
  ])('stands as a whole, and the menu below it does not: %s', (first, announcement, list, menu) => {
    for (const apart of ['\n', '\n\n']) {
      const roles = rolesOf(
        ['Home', 'News', 'How to sort a boathouse', first, announcement, ...list, ...menu].join(apart)
      )
      expect(roles.slice(4, 5 + list.length)).toEqual(Array.from({ length: list.length + 1 }, () => 'body'))
      expect(roles.slice(-menu.length)).toEqual(menu.map(() => 'boilerplate'))
    }
  })
})
