import type { Mark } from '../../../tree/dump.ts'
import { withoutReferences } from '../../artifacts/character-references.ts'

/** What a line of HTML shows. */
export interface ShownLine {
  /** Its text without tags; empty where it has none. */
  text: string
  mark: Mark | null
  /** Whether it goes on in the paragraph of the line before. */
  goesOn: boolean
}

/** Elements on lines of their own, and what some of them say of their text. */
const BLOCKS: ReadonlyMap<string, Mark | null> = new Map<string, Mark | null>([
  ...'address article aside br center dd details div dl dt fieldset figure footer form header hr main nav ol p pre section summary table tbody td tfoot th thead tr ul'
    .split(' ')
    .map((name) => [name, null] as const),
  ['h1', 'heading-1'],
  ['h2', 'heading-2'],
  ...['h3', 'h4', 'h5', 'h6'].map((name) => [name, 'heading-3'] as const),
  ['li', 'list-item'],
  ['blockquote', 'quote'],
  ['figcaption', 'field-caption']
])
/** Elements whose text is not shown. */
const UNSEEN = new Set(['script', 'style', 'iframe', 'svg', 'template'])

/** A piece of HTML: what is shown, or a tag, by its name in lower case; what is not shown is a tag without one. */
interface Piece {
  written: string
  tag: string | null
}

/** The lines of a piece of HTML as they are shown, one for each that is written. */
export function shownLines(written: readonly string[]): ShownLine[] {
  const shown = written.map((): ShownLine => ({ text: '', mark: null, goesOn: false }))
  let line = 0
  let mark: Mark | null = null
  let apart = true
  for (const { written: piece, tag } of piecesOf(written.join('\n'))) {
    if (tag !== null) {
      const isBlock = BLOCKS.has(tag)
      apart ||= isBlock
      if (isBlock) mark = piece.startsWith('</') ? null : (BLOCKS.get(tag) ?? null)
      line += piece.split('\n').length - 1
      continue
    }
    for (const [at, part] of piece.split('\n').entries()) {
      if (at > 0) line++
      const own = shown[line]
      if (own === undefined || (part.trim() === '' && own.text === '')) continue
      if (own.text === '') [own.goesOn, own.mark] = [!apart, mark]
      else if (apart) own.text += ' '
      own.text += part
      if (part.trim() !== '') apart = false
    }
  }
  for (const own of shown) own.text = withoutReferences(own.text).replace(/\s+/g, ' ').trim()
  return shown
}

const NAME = /<\/?([a-z][a-z\d-]*)/iy

/** In time linear in the text's length: what has no end goes to the end of the text. */
function* piecesOf(html: string): Generator<Piece> {
  // Letters of ASCII alone: others may become more letters, and places would differ.
  const lower = html.replace(/[A-Z]+/g, (letters) => letters.toLowerCase())
  const endBehind = (mark: string, from: number) => {
    const found = lower.indexOf(mark, from)
    return found < 0 ? html.length : found + mark.length
  }
  let from = 0
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', Math.max(from, at + 1))) {
    NAME.lastIndex = at
    const name = NAME.exec(html)?.[1]?.toLowerCase()
    const isComment = html.startsWith('<!', at)
    if (name === undefined && !isComment) continue
    if (at > from) yield { written: html.slice(from, at), tag: null }
    from = isComment ? endBehind(html.startsWith('<!--', at) ? '-->' : '>', at) : endBehind('>', at)
    if (name !== undefined && UNSEEN.has(name) && html[at + 1] !== '/') from = endBehind(`</${name}>`, from)
    yield { written: html.slice(at, from), tag: name ?? '' }
  }
  if (from < html.length) yield { written: html.slice(from), tag: null }
}
