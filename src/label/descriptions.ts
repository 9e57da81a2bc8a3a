import { onFirstUse } from '../on-first-use.ts'
import { MARKS } from '../tree/dump.ts'
import { NOTE_ON_AUTHOR } from './decision/notes-on-authors.ts'
import type { WORD_FAMILIES } from './features/hashed-words.ts'
import { CUES } from './model/cue-table.ts'
import { reasonOfMark } from './roles/container-marks.ts'
import { ROLE_DEFINITIONS } from './roles/index.ts'

/** Which word it was is not in a reason's name: what the families of words say without it. */
const OF_WORDS: Readonly<Record<(typeof WORD_FAMILIES)[number]['name'], string>> = {
  'words/any': 'of a word in it',
  'words/pair': 'of two words in it',
  'words/first': 'of its first word',
  'words/second': 'of its second word',
  'words/third': 'of its third word',
  'words/last': 'of its last word',
  'words/last-but-one': 'of its last word but one',
  'words/whole': 'of all its words together',
  'words/first-at-length': 'of its length and first word',
  'words/first-two': 'of its first two words',
  'words/last-two': 'of its last two words',
  'words/piece': 'of letters in it',
  'words/prefix': 'of how a word in it begins',
  'words/suffix': 'of how a word in it ends',
  'words/pattern': 'of the pattern of its capitals',
  'words/pattern-start': 'of the pattern of its first capitals',
  'words/pattern-end': 'of the pattern of its last capitals',
  'words/first-at-place': 'of its first word at this place in the dump'
}

/** The description of each cue, rule and family of words, by its name. */
const descriptions = onFirstUse((): ReadonlyMap<string, string> => {
  const rules = Object.values(ROLE_DEFINITIONS).flatMap((sheet) => sheet.rules)
  return new Map([
    ...[...CUES, ...rules, ...MARKS.map(reasonOfMark)].map(({ name, description }) => [name, description] as const),
    ...Object.entries(OF_WORDS),
    [NOTE_ON_AUTHOR.name, NOTE_ON_AUTHOR.description],
    ['place/edge', 'the dump begins or ends there'],
    ['source/recurs', 'it stands in other dumps of this source too'],
    ['source/stands-alone', 'it stands in no other dump of this source']
  ])
})

/**
 * A reason as a label names it (`shape/end + shape/start`, `byline/by-word 1 above`) in words that complete "because …". What
 * is not known is given back as it is.
 */
export function descriptionOf(reason: string): string {
  const parts = /^(.+?)(?: (\d) (above|below))?$/.exec(reason)
  const names = (parts?.[1] ?? reason).split(' + ')
  const said = names.map((name) => descriptions().get(name) ?? name).join(' and ')
  return parts?.[2] === undefined ? said : `${said} (${parts[2]} ${parts[3]})`
}
