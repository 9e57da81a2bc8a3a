import { describe, expect, it } from 'vitest'
import { dumpOf } from '../../../src/read/blocks/index.ts'

const texts = (lines: readonly string[]) => dumpOf(lines.join('\n')).children.map(({ text }) => text)

const MENU = ['Home', 'News', 'Sport', 'Weather', 'Sign in', 'Subscribe']

const ENGLISH = [
  'Harlow dam gate to be shut for a month',
  'By',
  'Maria Teller',
  'The state water agency will shut the lower gate of',
  'Harlow Dam',
  ', which feeds the canal, for a month, it said on Monday.',
  'Divers found cracks in the hinges in March, according to',
  'a report by the county',
  'that was made public last week.',
  'The hinges were last replaced in 1987, when the gate was lifted out by a crane that had to be brought up the valley road.',
  'The agency has asked farmers along the canal to pump from the',
  'Teal Creek',
  'reservoir (which holds',
  'four weeks',
  'of water) until the gate is open again.'
]

const GERMAN = [
  'Das Wehr in Harlau wird für einen Monat gesperrt, wie das',
  'Wasseramt',
  'am Montag mitteilte.',
  'Taucher hatten im März Risse in den Angeln gefunden, so steht es in einem',
  'Bericht des Kreises',
  ', der vergangene Woche veröffentlicht wurde.',
  'Zuletzt waren die Angeln vor fast vierzig Jahren getauscht worden, als ein Kran das Tor aus dem Wehr hob und ins Tal brachte.',
  'Die Behörde bittet die Bauern, ihr Wasser so lange aus dem',
  'Teichbach',
  'zu pumpen.'
]

describe('lines broken at links', () => {
  it('are one paragraph again, with no space before a mark that closes', () => {
    const found = texts([...MENU, ...ENGLISH, ...MENU])
    expect(found).toContain(
      'The state water agency will shut the lower gate of Harlow Dam, which feeds the canal, for a month, it said on Monday.'
    )
    expect(found).toContain(
      'Divers found cracks in the hinges in March, according to a report by the county that was made public last week.'
    )
  })

  it('leave menus and the headline alone', () => {
    const found = texts([...MENU, ...ENGLISH, ...MENU])
    expect(found.slice(0, MENU.length + 1)).toEqual([...MENU, 'Harlow dam gate to be shut for a month'])
    expect(found.slice(-MENU.length)).toEqual(MENU)
  })

  it('are joined in German', () => {
    expect(texts([...GERMAN, ...MENU])).toContain(
      'Taucher hatten im März Risse in den Angeln gefunden, so steht es in einem Bericht des Kreises, der vergangene Woche veröffentlicht wurde.'
    )
  })

  it('keep their lines: each block names the first and the last of them', () => {
    const dump = dumpOf([...MENU, ...ENGLISH].join('\n'))
    const gate = dump.children.find(({ text }) => text.startsWith('The state water agency'))
    expect(gate).toMatchObject({ line: MENU.length + 4, lineEnd: MENU.length + 6 })
  })

  it('are not looked for where a blank line stands between', () => {
    expect(dumpOf(ENGLISH.join('\n\n')).children).toHaveLength(ENGLISH.length)
  })

  it('are not looked for in a list or a poem with a line in lower case here and there', () => {
    const list = ['Flour', 'two eggs', 'Milk', 'Butter', 'Salt', 'Water']
    expect(texts(list)).toEqual(list)
  })
})
