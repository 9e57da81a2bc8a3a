import { describe, expect, test } from 'vitest'
import { stet } from '../../../src/index.ts'
import { notesOnAuthors } from '../../../src/label/decision/notes-on-authors.ts'
import { observe } from '../../../src/label/observe.ts'
import { dumpOf } from '../../../src/read/blocks/index.ts'
import { ROLES, type Role } from '../../../src/tree/roles.ts'

const R = ROLES.length
const PROSE = 'The ferry between Sula and the mainland will not run for a week while its rudder is replaced.'

/** The lines taken for notes where the lines of a dump were decided as said and nothing is sure. */
function notesIn(...lines: readonly (readonly [role: Role, text: string])[]): (string | undefined)[] {
  const observed = observe(dumpOf(lines.map(([, text]) => text).join('\n\n')))
  const role = Uint8Array.from(lines, ([one]) => ROLES.indexOf(one))
  const chance = new Float64Array(lines.length * R).fill(1 / R)
  const found = notesOnAuthors(observed, { role, alt: new Uint8Array(lines.length), chance }, () => true)
  return [...found].sort((a, b) => a - b).map((at) => lines[at]?.[1])
}

describe('the last block of a text is a note', () => {
  test.each([
    ['By Karina Lund', 'Karina Lund is the technology director of the port of Sula.'],
    [
      'By Karina Lund and Jonas Berg',
      'Jonas Berg: Jonas was formerly the harbour master of Sula, and now writes about boats.'
    ],
    ['Karina Lund, technology director', 'Karina Lund joined the paper in 2022 and has lived in four countries.'],
    ['Karina Lund', '(Karina Lund is a partner of a law firm in Sula. She has written on ports since 2015.)'],
    ['Karina Lund', '— Karina Lund ist Hafenmeisterin in Sula.'],
    ['Daniel K. Berg', 'Daniel Berg has written two books about lighthouses, one of them for children.'],
    ['Von Karina Lund', 'Karina Lund arbeitet als Wissenschaftlerin im Bereich Häfen und Schleusen in Sula.'],
    ['Par Marie Lund', 'Marie Lund enseigne l’histoire des ports à l’université de Sula depuis 2012.'],
    ['Por María Lund', 'María Lund es profesora de historia de los puertos en la Universidad de Sula.']
  ])('%s: %s', (byline, note) => {
    expect(notesIn(['byline', byline], ['body', PROSE], ['body', note])).toEqual([note])
  })

  test('with what goes on about the author, and those of several authors', () => {
    const notes = [
      'Karina Lund is the technology director of the port of Sula.',
      'When she is not leading her team, Karina repairs old boats with her children.',
      'Jonas Berg has written two books about lighthouses.'
    ]
    const lines = notes.map((note) => ['body', note] as const)
    expect(
      notesIn(['byline', 'By Karina Lund and Jonas Berg'], ['body', PROSE], ...lines, ['boilerplate', 'Share'])
    ).toEqual(notes)
  })
})

describe('the last block of a text stands', () => {
  const BYLINE = ['byline', 'By Karina Lund'] as const
  test.each([
    ['where it quotes her', 'Karina Lund said the ferry would run again by the end of March.'],
    ['in German', 'Karina Lund sagte, die Fähre werde Ende März wieder fahren.'],
    ['where she asks', 'Karina Lund: And when will the ferry run again?'],
    ['where she answers', 'Karina Lund: By the end of March, if the rudder comes in time.'],
    ['where it is about another', 'Jonas Berg is the harbour master of Sula, and lives by the port.'],
    ['where it has the surname alone', 'Lund has lived by the port of Sula for eleven years.'],
    ['where it is short', 'Karina Lund, Sula']
  ])('%s: %s', (_, line) => {
    expect(notesIn(BYLINE, ['body', PROSE], ['body', line])).toEqual([])
  })

  const NOTE = 'Karina Lund is the technology director of the port of Sula.'
  test('below a heading, in the midst of the text, without other text, and without a byline', () => {
    expect(notesIn(BYLINE, ['body', PROSE], ['subhead', 'Who leads'], ['body', NOTE])).toEqual([])
    expect(notesIn(BYLINE, ['body', PROSE], ['body', NOTE], ['body', PROSE])).toEqual([])
    expect(notesIn(BYLINE, ['body', NOTE])).toEqual([])
    expect(notesIn(['date', '4 March 2021'], ['body', PROSE], ['body', NOTE])).toEqual([])
  })
})

test('a note is struck, and the reason is told', () => {
  const note = 'Karina Lund joined us from the Oakmere Herald, and has lived in four countries.'
  const text = [
    'Ferry stops for a week',
    'By Karina Lund',
    '4 March 2021',
    `${PROSE} Passengers will have to take the bus by way of Oakmere, the district council said on Thursday.`,
    'The council expects the ferry to run again by the middle of the month, and will pay for the buses until then.',
    'A new rudder had been ordered in January, but the yard in Harlow could not deliver it before the end of February.',
    note
  ]
  const block = stet(`${text.join('\n\n')}\n`).blocks.at(-1)
  expect(block).toMatchObject({ role: 'boilerplate', text: note })
  expect(block?.why).toContain('boilerplate/note-on-author-rule')
})
