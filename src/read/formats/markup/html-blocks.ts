import { Parser } from 'htmlparser2'
import type { Mark } from '../../../tree/dump.ts'
import type { TextBlock } from '../../record/text-blocks.ts'
import { tooDeep } from './depth.ts'
import type { Element } from './elements.ts'

/** Elements whose text is not shown. */
const UNSEEN = new Set('script style head title template svg math iframe object audio video'.split(' '))
/** Elements that stand on lines of their own. */
const BLOCKS = new Set(
  (
    'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 ' +
    'header hr html legend li main nav ol p pre section summary table tbody td tfoot th thead tr ul en-note ' +
    'hl1 hl2 block media media-caption media-producer note bq fn abstract tagline bibliography headline text para lp s'
  ).split(' ')
)
const MARKS: ReadonlyMap<string, Mark> = new Map([
  ['h1', 'heading-1'],
  ['h2', 'heading-2'],
  ['h3', 'heading-3'],
  ['h4', 'heading-3'],
  ['h5', 'heading-3'],
  ['h6', 'heading-3'],
  ['li', 'list-item'],
  ['blockquote', 'quote'],
  ['figcaption', 'field-caption'],
  ['hl1', 'heading-1'],
  ['hl2', 'heading-2'],
  ['bq', 'quote'],
  ['media-caption', 'field-caption'],
  ['media-producer', 'field-caption']
])
/** Characters given to the parser at once, so that what is too deep is seen before all of it is read. */
const PIECE = 65_536

/** What HTML shows, block by block: a heading, a paragraph, an item of a list, a cell; in them only line ends that are asked for. */
export function blocksOfHtml(html: string): TextBlock[] {
  const page = new Page()
  const parser = new Parser(
    {
      onopentag: (name, attributes) => page.open(name, attributes),
      onclosetag: (name) => page.close(name),
      ontext: (text) => page.say(text)
    },
    { decodeEntities: true, lowerCaseTags: true }
  )
  for (let at = 0; at < html.length; at += PIECE) parser.write(html.slice(at, at + PIECE))
  parser.end()
  page.end()
  return page.blocks
}

/** The same for an element that has been parsed. */
export function blocksOfElement(element: Element): TextBlock[] {
  const page = new Page()
  const walk = (one: Element | string): void => {
    if (typeof one === 'string') {
      page.say(one)
      return
    }
    page.open(one.name, one.attributes)
    for (const child of one.children) walk(child)
    page.close(one.name)
  }
  for (const child of element.children) walk(child)
  page.end()
  return page.blocks
}

/** A page as its elements open and close. */
class Page {
  readonly blocks: TextBlock[] = []
  /** Marks of the open elements that have one; the innermost counts. */
  readonly #marks: { name: string; mark: Mark }[] = []
  #text = ''
  #depth = 0
  /** How deep the element stands that is not shown; 0 where all is. */
  #unseen = 0
  #written = 0

  open(name: string, attributes: Record<string, string>): void {
    tooDeep(++this.#depth)
    if (this.#unseen > 0) return
    if (UNSEEN.has(name) || isHidden(attributes)) {
      this.#unseen = this.#depth
      return
    }
    if (name === 'br') this.#text += '\n'
    if (name === 'pre') this.#written++
    if (!BLOCKS.has(name)) return
    this.#flush()
    const mark = MARKS.get(name)
    if (mark !== undefined) this.#marks.push({ name, mark })
  }

  close(name: string): void {
    const depth = this.#depth--
    if (this.#unseen > 0) {
      if (depth === this.#unseen) this.#unseen = 0
      return
    }
    if (name === 'pre') this.#written = Math.max(0, this.#written - 1)
    if (!BLOCKS.has(name)) return
    this.#flush()
    if (this.#marks.at(-1)?.name === name) this.#marks.pop()
  }

  say(text: string): void {
    if (this.#unseen > 0) return
    this.#text += this.#written > 0 ? text.replace(/\r\n?/g, '\n') : text.replace(/[ \t\r\n\f]+/g, ' ')
  }

  end(): void {
    this.#flush()
  }

  #flush(): void {
    const mark = this.#marks.at(-1)?.mark ?? null
    let lines: string[] = []
    // Two line ends one after the other part paragraphs.
    for (const line of [...this.#text.split('\n'), '']) {
      const said = line.replace(/\0/g, '\ufffd').trim().replace(/ {2,}/g, ' ')
      if (said !== '') lines.push(said)
      else if (lines.length > 0) {
        this.blocks.push({ text: lines.join('\n'), mark })
        lines = []
      }
    }
    this.#text = ''
  }
}

/** Newsletters begin with a line for the list of messages that nobody is to see in the message itself. */
function isHidden({ hidden, style = '' }: Record<string, string>): boolean {
  return hidden !== undefined || /display *: *none|mso-hide *: *all/i.test(style)
}
