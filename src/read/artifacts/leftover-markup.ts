import type { Mark } from '../../tree/dump.ts'
import type { Line } from '../blocks/lines.ts'
import type { Artifact, ArtifactEvidence } from './artifact.ts'

/** Elements that end with a tag of their own and stand within a line. */
const INLINE = new Set(
  'a abbr b big cite del em font i ins mark q s small span strike strong sub sup time u'.split(' ')
)
/** Elements that stand on lines of their own, and those without an end. */
const BLOCKS = new Set(
  `article aside blockquote center dd div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 header li main ol p
  section table tbody td th thead tr ul`.split(/\s+/)
)
const EMPTY = new Set('br hr img wbr'.split(' '))
/** Elements whose content is none of the text. */
const UNSEEN = ['style', 'iframe', 'noscript', 'svg', 'video', 'audio', 'object']
/** What acts in a page is shown as it is written, not hidden. */
const ACTS = /<script\b|javascript:|\son[a-z]{2,30}\s?=/i

const TAG = /<(\/?)([a-z][a-z0-9]{0,11})([\s/][^<>]*)?>/gi
const BB_TAG =
  /\[(\/?)(b|i|u|s|url|email|img|quote|size|color|colour|font|center|left|right|list|li|justify)(=[^[\]]*)?\]/gi
/** A text that speaks of tags keeps them. */
const SPEAKS_OF_TAGS = /\b(?:X?HTML|CSS|XML|BBCode)\b/
const QUOTED = /[`"'“‘„«]<\/?[a-z]/i

/** Tags of HTML or of BBCode that were left in a text: it is read without them. */
export const leftoverMarkup: Artifact = {
  name: 'leftover-markup',
  why: 'tags of HTML or BBCode, such as <br> or [/b]',
  looksLike: (text) => hasTags(text) || hasTags(unescaped(text)) || (text.includes('[/') && text.search(BB_TAG) >= 0),
  find(lines, found, text) {
    const speaks = SPEAKS_OF_TAGS.test(text) || lines.some((line) => QUOTED.test(line.text))
    const removed: number[] = []
    const left: number[] = []
    for (const line of lines) {
      const said = found.texts.get(line.number) ?? line.text
      if (!said.includes('<') && !said.includes('&lt;') && !said.includes('[')) continue
      const written = said.includes('<') ? said : unescaped(said)
      const bare = speaks || ACTS.test(written) ? said : withoutBbCode(withoutTags(written))
      if (bare !== written && bare !== said) {
        removed.push(line.number)
        setText(found, line, said, bare)
      }
      if (hasTags(unescaped(bare))) left.push(line.number)
    }
    tell(found, removed, left)
  }
}

/** Tags that were escaped once more: `&lt;br&gt;`. */
function unescaped(text: string): string {
  if (!text.includes('&lt;')) return text
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"')
}

/** A line that is nothing but tags says nothing; a heading's tags say what it is. */
function setText({ marks, joins, texts }: ArtifactEvidence, line: Line, said: string, bare: string): void {
  if (bare === '') {
    marks.set(line.number, ['field-other'])
    joins.set(line.number, 'apart')
    return
  }
  texts.set(line.number, bare)
  const order = /^\s*<h([1-6])[\s>]/i.exec(said)?.[1]
  if (order !== undefined && /<\/h[1-6]>\s*$/i.test(said)) {
    marks.set(line.number, [`heading-${order}` as Mark])
    joins.set(line.number, 'apart')
  }
}

function tell({ warnings }: ArtifactEvidence, removed: readonly number[], left: readonly number[]): void {
  const [first] = removed
  const [stays] = left
  const counted = (lines: readonly number[]) => (lines.length === 1 ? 'one line' : `${lines.length} lines`)
  if (first !== undefined) {
    const message = `tags of HTML or BBCode in ${counted(removed)} were left out, first in line ${first}`
    warnings.push({ code: 'markup-removed', message, place: { line: first, lineEnd: first } })
  }
  if (stays !== undefined) {
    const message = `tags in ${counted(left)} are taken as they are written, first in line ${stays}`
    warnings.push({ code: 'markup-unread', message, place: { line: stays, lineEnd: stays } })
  }
}

interface Tag {
  at: number
  end: number
  name: string
  closes: boolean
  attributes: string
}

function tagsIn(text: string): Tag[] {
  const tags: Tag[] = []
  for (const found of text.matchAll(TAG)) {
    const [whole, slash, written = '', attributes = ''] = found
    const name = written.toLowerCase()
    const isKnown =
      INLINE.has(name) || BLOCKS.has(name) || EMPTY.has(name) || UNSEEN.includes(name) || name === 'script'
    // `a <b and c> d` compares.
    const isTag = attributes.trim() === '' || /[=/]/.test(attributes)
    if (isKnown && isTag)
      tags.push({ at: found.index, end: found.index + whole.length, name, closes: slash === '/', attributes })
  }
  return tags
}

/** A tag that ends an element, has none to end, or has attributes: one that only opens may be a sign of something else. */
function hasTags(text: string): boolean {
  if (!text.includes('<')) return false
  return tagsIn(text).some(({ name, closes, attributes }) => closes || EMPTY.has(name) || attributes.includes('='))
}

/** A line without its tags, where each ends in it or stands at the edge of it; other lines as they are. */
function withoutTags(text: string): string {
  if (!text.includes('<')) return text
  const seen = withoutUnseen(text)
  const tags = tagsIn(seen)
  if (tags.length === 0 && seen === text) return text
  const open: Tag[] = []
  const loose: Tag[] = []
  for (const tag of tags) {
    if (EMPTY.has(tag.name)) continue
    if (!tag.closes) open.push(tag)
    else if (open.at(-1)?.name === tag.name) open.pop()
    else loose.push(tag)
  }
  const { first, last } = textEdges(seen, tags)
  const isEdge = ({ at, end, name }: Tag) => BLOCKS.has(name) && (end <= first || at > last)
  if (![...open, ...loose].every(isEdge)) return text
  return withoutAll(seen)
}

/** The places of the first and the last letter that stand in no tag. */
function textEdges(text: string, tags: readonly Tag[]): { first: number; last: number } {
  let first = text.length
  let last = -1
  let from = 0
  for (const { at, end } of [...tags, { at: text.length, end: text.length }]) {
    const piece = text.slice(from, at)
    if (piece.trim() !== '') {
      if (last < 0) first = from + piece.length - piece.trimStart().length
      last = from + piece.trimEnd().length - 1
    }
    from = end
  }
  return { first, last }
}

/** A block's tag or a break is a space, any other nothing. */
function withoutAll(text: string): string {
  const kept: string[] = []
  let from = 0
  for (const { at, end, name } of tagsIn(text)) {
    kept.push(text.slice(from, at), BLOCKS.has(name) || name === 'br' || name === 'hr' ? ' ' : '')
    from = end
  }
  return folded(kept.join('') + text.slice(from))
}

function folded(text: string): string {
  return text.replace(/[ \t]+/g, ' ').replace(/^ | $/g, '')
}

/** A line without comments and the elements of which nothing is seen. */
function withoutUnseen(text: string): string {
  let seen = withoutBetween(text, '<!--', '-->')
  for (const name of UNSEEN) {
    const opens = tagsIn(seen).find((tag) => tag.name === name && !tag.closes)
    if (opens !== undefined) seen = withoutBetween(seen, seen.slice(opens.at, opens.end), `</${name}>`)
  }
  return seen
}

function withoutBetween(text: string, opens: string, closes: string): string {
  const kept: string[] = []
  let from = 0
  for (let at = text.indexOf(opens); at >= 0; at = text.indexOf(opens, from)) {
    const end = text.indexOf(closes, at + opens.length)
    if (end < 0) break
    kept.push(text.slice(from, at))
    from = end + closes.length
  }
  return kept.join('') + text.slice(from)
}

/** A line without the tags of BBCode that end in it; the address of a picture is none of the text. */
function withoutBbCode(text: string): string {
  if (!text.includes('[/')) return text
  const names = new Set(
    [...text.matchAll(BB_TAG)].flatMap(([, slash, name = '']) => (slash === '/' ? [name.toLowerCase()] : []))
  )
  const bare = withoutBetween(withoutBetween(text, '[img]', '[/img]'), '[IMG]', '[/IMG]')
  return folded(bare.replace(BB_TAG, (tag, _, name: string) => (names.has(name.toLowerCase()) ? '' : tag)))
}
