import { expect, test } from 'vitest'
import { stet } from '../../../src/index.ts'
import { rolesLeft } from '../../support/roles-left.ts'

const BELOW = {
  en: 'The ferry between Sula and the mainland will not run for a week while its rudder is replaced.',
  de: 'Die Fähre zwischen Sula und dem Festland fährt eine Woche lang nicht, weil ihr Ruder ersetzt wird.',
  ja: 'スラ島と本土を結ぶ連絡船は、かじを取り換えるため、一週間運航しない見通しだと、運航会社が四日に明らかにした。'
}

const OPENINGS: readonly (readonly [opening: string, below: string])[] = [
  [
    'HARLOW, Ore. (AP) — Crews are working around the clock, the state water agency said on Wednesday morning.',
    BELOW.en
  ],
  [
    'WASHINGTON, July 3 (Reuters) - Crews are working around the clock, the water agency said on Wednesday morning.',
    BELOW.en
  ],
  [
    'Bamberg (dpa/lby) - Die Helfer arbeiten rund um die Uhr, wie das Wasseramt am Mittwochmorgen in der Stadt mitteilte.',
    BELOW.de
  ],
  [
    'St. Anton/Wien (APA) Die Helfer arbeiten rund um die Uhr, wie das Wasseramt am Mittwochmorgen in der Stadt mitteilte.',
    BELOW.de
  ],
  [
    'PARIS (AFP) - Les équipes travaillent jour et nuit, a dit mercredi matin l’agence de l’eau de la région.',
    BELOW.en
  ],
  [
    'Madrid, 3 mar (EFE).- Los equipos trabajan día y noche, dijo el miércoles por la mañana la agencia del agua.',
    BELOW.en
  ],
  [
    '(ANSA) - ROMA, 03 MAR - Le squadre lavorano giorno e notte, ha detto mercoledì mattina l’agenzia per le acque.',
    BELOW.en
  ],
  ['【スラ＝小池直樹】スラ島の水道局は四日朝、作業員が昼夜を問わず復旧に当たっていると明らかにした。', BELOW.ja],
  ['（東京＝共同）水道局は四日朝、作業員が昼夜を問わず断水の復旧に当たっていることを明らかにした。', BELOW.ja],
  [
    '(서울=연합뉴스) 김민수 기자 = 수도국은 사흘째 이어진 단수를 복구하기 위해 밤낮으로 작업하고 있다고 4일 오전 밝혔다.',
    '스라섬과 본토를 잇는 여객선은 방향타를 교체하는 동안 일주일 동안 운항하지 않을 예정이라고 운항사가 밝혔다.'
  ]
]

test.each(OPENINGS)('the only opening of a wire story is text: %s', (opening, below) => {
  const [, left] = rolesLeft('Sport', opening, below)
  expect(left).toEqual(['body'])
})

test.each(OPENINGS)('two of them are teasers: %s', (opening, below) => {
  expect(rolesLeft('Sport', opening, below, opening.replace('4', '5'), below)[1]).toContain('boilerplate')
})

test.each([
  [
    'without text below',
    'HARLOW, Ore. (AP) — Crews are working around the clock, the state water agency said on Wednesday morning.',
    'Close'
  ],
  [
    'cut off',
    'Bamberg (dpa/lby) - Die Helfer arbeiten rund um die Uhr, wie das Wasseramt am Mittwochmorgen in der Stadt ...',
    BELOW.de
  ],
  [
    'a note',
    'Read more (AP) — all of the stories about the ferry are on a page of their own, and we add to it every day.',
    BELOW.en
  ],
  [
    'a credit',
    '(AP Photo/Jonas Berg) Crews are working around the clock, the state water agency said on Wednesday morning.',
    BELOW.en
  ],
  [
    'a picture’s',
    '【写真＝共同】スラ島の水道局の作業員が昼夜を問わず復旧に当たっている様子を四日朝、対岸から写した一枚。',
    BELOW.ja
  ],
  [
    'another bracket',
    'Harlow (Oregon) Crews are working around the clock, the state water agency said on Wednesday morning.',
    BELOW.en
  ]
])('%s, it may be boilerplate', (_, line, below) => {
  expect(rolesLeft('Sport', line, below)[1]).toContain('boilerplate')
})

const MENU = ['Sport', 'Kultur', 'Wirtschaft', 'Anmelden', 'Region', 'Abo', 'Wetter', 'Verkehr', 'Polizei', 'Termine']

test('a story in the midst of a long menu stands', () => {
  const entries = (from: number) => Array.from({ length: 150 }, (_, at) => `${MENU[(from + at) % MENU.length]} ${at}`)
  const opening = OPENINGS[2]?.[0] ?? ''
  const lines = [...entries(0), 'Hochwasser: Fähre fällt aus', '04.03.2021, 10:12', opening, BELOW.de, ...entries(4)]
  const { blocks } = stet(lines.join('\n'))
  expect(blocks.filter(({ role }) => role === 'body').map(({ text }) => text)).toEqual([opening, BELOW.de])
})
