import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { compose } from '../../src/compose/index.ts'
import { dumpOf as read } from '../../src/read/blocks/index.ts'
import { isUnsure, UNSURE } from '../../src/tree/confidence.ts'
import type { LabelledDump } from '../../src/tree/dump.ts'
import type { Role } from '../../src/tree/roles.ts'
import { pieces } from '../../src/tree/visit.ts'
import { dumpOf, truthOf } from '../support/fixtures.ts'

/** A dump whose roles are given, each line as sure as `sure` says. */
function labelled(tagged: string, sure = (_role: Role): number => 1): LabelledDump {
  const roles = truthOf(tagged).map((truth) => truth?.tag.split('/')[0] as Role)
  const dump = read(dumpOf(tagged))
  const children = dump.children.map((block) => {
    const role = roles[block.line - 1] as Role
    return { ...block, data: { label: { role, confidence: sure(role), alt: 'boilerplate' as const, why: [] } } }
  })
  return { ...dump, children }
}

/** The warnings of one kind that composing gives for a dump whose roles are given: `line message`. */
function doubtsOf(tagged: string, code = 'low-confidence', dump = labelled(tagged)): string[] {
  const file = new VFile()
  compose(dump, file)
  return file.messages
    .filter(({ ruleId }) => ruleId === code)
    .map(({ line, reason }) => `${line ?? ''} ${reason}`.trimStart())
}

const GALLERY = `headline | A bridge opens at last

boilerplate | 1 / 3
caption | The first walkers

body | The bridge over the river opened on Monday.
`

test('a bare title right under a gallery’s counter may be a subhead', () => {
  expect(doubtsOf(GALLERY)).toEqual(['4 taken as the title of a gallery picture; may be a subhead'])
})

test.each([
  ['a sentence', GALLERY.replace('first walkers', 'first walkers cross.')],
  ['a title with a blank line before it', GALLERY.replace('1 / 3\n', '1 / 3\n\n')],
  ['a title with its credit', GALLERY.replace('first walkers', 'first walkers. Photo: Jo Roe')]
])('%s is a caption beyond doubt', (_what, tagged) => {
  expect(doubtsOf(tagged)).toEqual([])
})

const LIVE = `headline | Live updates: the bridge opens

subhead | Minister thanks the builders

body | Jane Roe said the builders had done what nobody thought possible.

body | Transport Secretary Jane Roe has thanked the builders of the bridge.

subhead | First walkers cross

body | Hundreds of people crossed in the first hour.
`

test('a first sentence that names somebody whom the next paragraph introduces may be a video’s caption', () => {
  expect(doubtsOf(LIVE)).toEqual(['5 kept as body; may be a video caption'])
})

test.each([
  ['somebody else', LIVE.replace('Secretary Jane Roe', 'Secretary Jon Aske')],
  ['the same person without a title', LIVE.replace('Transport Secretary Jane Roe', 'Jane Roe')],
  ['an article without updates', LIVE.replace('Live updates: the', 'The')]
])('where the next paragraph names %s, nothing is in doubt', (_what, tagged) => {
  expect(doubtsOf(tagged)).toEqual([])
})

test.each([
  ['a headline', 'headline | Ferry back at Nordholm\n\nboilerplate | Home\nboilerplate | Share\n'],
  ['a headline and its credits', 'headline | Ferry back\n\nbyline | By Jo Roe\n\ndate | 3 March 2021\n'],
  ['a picture’s caption', 'headline | Ferry back\n\ncaption | The ferry at its berth. Photo: Jo Roe\n'],
  ['nothing', 'boilerplate | Home\n\nboilerplate | Share\n']
])('a dump in which %s stands and no text is said to hold no article', (_what, tagged) => {
  expect(doubtsOf(tagged, 'no-article')).toHaveLength(1)
})

test.each([GALLERY, 'body | It holds.\n', 'headline | Live\n\nsubhead | The bridge opens\n'])(
  'a dump with text is not: %j',
  (tagged) => {
    expect(doubtsOf(tagged, 'no-article')).toEqual([])
  }
)

test('a line that composing doubts is unsure, and the labeller’s sureness of the others stands', () => {
  const article = compose(labelled(LIVE), new VFile())
  const unsure = [...pieces(article)].filter(({ label }) => isUnsure(label.confidence))
  expect(unsure.map(({ line, role, label }) => [line, role, label.confidence])).toEqual([[5, 'body', UNSURE]])
})

test('what a person says of a line is not in doubt', () => {
  const dump = labelled(LIVE)
  for (const { data } of dump.children) data.given = { role: data.label.role, kind: null, corrects: true }
  expect(doubtsOf(LIVE, 'low-confidence', dump)).toEqual([])
})

test('an unsure headline is a warning, any other unsure line an info', () => {
  const ARTICLE = 'headline | Ferry back\n\nbody | The ferry is back at its berth.\n\nboilerplate | Share\n'
  const dump = labelled(ARTICLE, () => UNSURE)
  expect(doubtsOf(ARTICLE, 'low-confidence', dump)).toEqual(['1 taken for headline; may be boilerplate'])
  const rest = ['3 taken for body; may be boilerplate', '5 taken for boilerplate; may be boilerplate']
  expect(doubtsOf(ARTICLE, 'uncertain-role', dump)).toEqual(rest)
})
