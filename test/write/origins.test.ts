import { expect, it } from 'vitest'
import { convertedOf } from '../support/converted.ts'

const STORY =
  'The council of Harlow voted on Monday to light the lamps of the harbour again, after ten years of dark nights. Boats will be able to land at night from May.\n'
const FIELDS = 'title: Harbour lamps to be lit\nauthor: Maria Teller\ndate: 2021-03-03\n'
const MAIL =
  'From: Maria Teller <m@harlow.example>\nTo: desk@harlow.example\nSubject: Harbour lamps to be lit\nDate: Wed, 3 Mar 2021 10:00:00 +0000\nContent-Type: text/plain; charset=utf-8\n'

it.each([
  ['front matter', `---\n${FIELDS}---\n\n${STORY}`, 'dump.md'],
  [
    'front matter over a heading',
    `---\n${FIELDS}---\n\n# Harbour lamps to be lit\n\nBy Maria Teller\n\n${STORY}`,
    'dump.md'
  ],
  ['a mail', `${MAIL}\n${STORY}`, 'dump.eml']
])('what %s tells is the record’s', async (_, dump, name) => {
  const [document] = await convertedOf(dump, name)
  expect(document).toMatchObject({
    headline: 'Harbour lamps to be lit',
    authors: ['Maria Teller'],
    origins: { headline: 'record', authors: 'record', published: 'record' }
  })
})

it('what lines of the text tell is not', async () => {
  const [document] = await convertedOf(`Harbour lamps to be lit\n\nBy Maria Teller\nMarch 3, 2021\n\n${STORY}`)
  expect(document).toMatchObject({ origins: { headline: 'text', authors: 'text', published: 'text' } })
})

it('the title of a front matter stands before another first heading, with a warning', async () => {
  const [document] = await convertedOf(
    `---\ntitle: Ferry to Sula stops for winter\n---\n\n# Council of Harlow votes to light lamps\n\n${STORY}`,
    'dump.md'
  )
  expect(document).toMatchObject({ headline: 'Ferry to Sula stops for winter' })
  expect(document?.warnings.map(({ code }) => code)).toContain('record-conflict')
})
