import { describe, expect, it } from 'vitest'
import { mayBeOneTitle } from '../../../src/compose/facts/other-title.ts'
import { composed } from '../../support/composed.ts'

const TITLE = 'Council votes to light harbour lamps again'
const STORY =
  'body | The council of Harlow voted on Monday to light the lamps of the harbour again, after ten years of dark nights.\n\nbody | The mayor said that the lamps would cost four million.'

const codes = (title: string, head: string) => composed(`${head}${STORY}`, { title }).codes

describe('a title of a record', () => {
  it.each([
    TITLE,
    `${TITLE} | The Harlow Courier`,
    `The Harlow Courier | ${TITLE}`,
    `${TITLE} - Local News - Harlow Courier`,
    TITLE.toUpperCase(),
    `“${TITLE}”`,
    'Council votes to light harbour…',
    'Council votes to light harbour la ...',
    `Opinion: ${TITLE}`,
    'Harbour lamps to be lit again by council'
  ])('is that of the text: %s', (title) => {
    for (const role of ['headline', 'standfirst', 'caption', 'boilerplate'])
      expect(codes(title, `${role} | ${TITLE}\n\nbyline | By Maria Teller\n\n`)).not.toContain('record-conflict')
    expect(codes(title, '')).not.toContain('record-conflict')
  })

  it.each(['Ferry to Sula stops for the winter', 'Untitled', 'index.html', 'Die Fähre fährt nicht mehr'])(
    'is another where the text has a headline of its own: %s',
    (title) => {
      for (const role of ['headline', 'standfirst', 'caption', 'boilerplate'])
        expect(codes(title, `${role} | ${TITLE}\n\nbyline | By Maria Teller\n\n`)).toContain('record-conflict')
    }
  )

  it('is none where nothing in the text is a headline of its own', () => {
    expect(codes('Ferry to Sula stops for the winter', '')).not.toContain('record-conflict')
    expect(codes('Night falls', 'standfirst | It will cost four million, says the mayor.\n\n')).not.toContain(
      'record-conflict'
    )
  })

  it.each([
    ['Lampen im Hafen brennen wieder', 'Hafenlampen: Im Hafen brennen die Lampen'],
    ['港口灯火重新点亮', '港口灯火重新点亮_新闻网'],
    ['Élections : la mairie tranche', 'Elections, la mairie tranche']
  ])('may be worded otherwise: %s', (one, other) => expect(mayBeOneTitle(one, other)).toBe(true))
})

describe('signs of Markdown in a text that is not read as such', () => {
  it.each([
    ['# Ferry stops', 'Ferry stops'],
    ['## “Ferry stops”', '“Ferry stops”'],
    ['# Ferry stops #', 'Ferry stops'],
    ['**Ferry stops**', 'Ferry stops'],
    ['*Ferry stops*', 'Ferry stops'],
    ['# **Ferry stops**', 'Ferry stops'],
    ['#MeToo in Harlow', '#MeToo in Harlow'],
    ['# 1 in the charts', '# 1 in the charts'],
    ['**Ferry** stops and **lamps**', '**Ferry** stops and **lamps**']
  ])('are no part of the headline %s', (line, headline) => {
    expect(composed(`headline | ${line}\n\n${STORY}`).article.facts.headline).toBe(headline)
  })

  it.each([
    'By **Maria Teller**',
    '*By Maria Teller*',
    '_By Maria Teller_',
    '**By:** Maria Teller',
    '***Maria Teller***'
  ])('are no part of a name: %s', (line) => {
    expect(composed(`headline | Ferry stops\n\nbyline | ${line}\n\n${STORY}`).article.facts.authors).toEqual([
      'Maria Teller'
    ])
  })
})
