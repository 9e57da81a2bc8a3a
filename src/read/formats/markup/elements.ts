import { Parser } from 'htmlparser2'
import { isTooDeep, tooDeep } from './depth.ts'

/** An element of XML or SGML; names are in lower case, with their prefix. */
export interface Element {
  name: string
  attributes: Record<string, string>
  children: (Element | string)[]
}

/** What an element was read without. */
export interface Lacks {
  /** The text ended before the element did. */
  end: boolean
  /** Elements in it are nested deeper than any page has them: what stands there was not read. */
  depth: boolean
}

/** Characters given to the parser at once, after each of which the depth is looked at: it keeps a list of all open elements. */
const PIECE = 65_536

/**
 * Gives each element of the given names, in its order and when it has ended; within one of them others are not looked for. Entities of
 * the document's own are not expanded.
 *
 * @param take told also what the element lacks.
 * @param prefix left out of the names, as that of the outermost element.
 * @param outermost told the name of each element in which no other is open and that is none of those.
 * @throws StetError `too-deep` for elements around them nested deeper than any page has them.
 */
export function eachElement(
  text: string,
  names: readonly string[],
  take: (element: Element, lacks: Lacks) => void,
  prefix = '',
  outermost: (name: string) => void = () => undefined
): void {
  const bare = (name: string) => (prefix !== '' && name.startsWith(prefix) ? name.slice(prefix.length) : name)
  const reader = new ElementReader(names, bare, take, outermost)
  for (let at = 0; at < text.length; ) {
    reader.write(text.slice(at, at + PIECE))
    at += PIECE
    const given = reader.giveUp()
    if (given !== null) at = endOfElement(text, given.name, at)
  }
  reader.end()
}

/** Gathers the elements of the given names out of what the parser tells. */
class ElementReader {
  readonly #names: readonly string[]
  readonly #bare: (name: string) => string
  readonly #take: (element: Element, lacks: Lacks) => void
  readonly #outermost: (name: string) => void
  readonly #parser: Parser
  /** The elements that are open, from one of the given names on. */
  #open: Element[] = []
  #depth = 0
  #deep = false
  #ended = false

  constructor(
    names: readonly string[],
    bare: (name: string) => string,
    take: (element: Element, lacks: Lacks) => void,
    outermost: (name: string) => void
  ) {
    this.#names = names
    this.#bare = bare
    this.#take = take
    this.#outermost = outermost
    this.#parser = new Parser(
      {
        onopentag: (name, attributes) => this.#opens(this.#bare(name), attributes),
        onclosetag: () => this.#closes(),
        ontext: (said) => void this.#open.at(-1)?.children.push(said)
      },
      { xmlMode: true, lowerCaseTags: true, lowerCaseAttributeNames: true, decodeEntities: true }
    )
  }

  write(piece: string): void {
    this.#parser.write(piece)
  }

  end(): void {
    this.#ended = true
    this.#parser.end()
  }

  /** The outermost element, as far as it was read, where too many are open: whoever nests so deep closes nothing. Reading begins again behind it. */
  giveUp(): Element | null {
    const [outermost] = this.#open
    if (!this.#deep || outermost === undefined) return null
    this.#take(outermost, { end: false, depth: true })
    this.#parser.reset()
    this.#open = []
    this.#depth = 0
    this.#deep = false
    return outermost
  }

  #opens(name: string, attributes: Record<string, string>): void {
    this.#depth++
    const isOutside = this.#open.length === 0
    if (isOutside) tooDeep(this.#depth)
    if (isOutside && !this.#names.includes(name)) {
      if (this.#depth === 1) this.#outermost(name)
      return
    }
    this.#deep ||= isTooDeep(this.#depth)
    const element: Element = { name, attributes, children: [] }
    if (!this.#deep) this.#open.at(-1)?.children.push(element)
    this.#open.push(element)
  }

  #closes(): void {
    this.#depth--
    const element = this.#open.pop()
    if (element === undefined || this.#open.length > 0) return
    this.#take(element, { end: this.#ended, depth: this.#deep })
    this.#deep = false
  }
}

/** Where the next end tag of a name stands; the text's length where there is none. */
function endOfElement(text: string, name: string, from: number): number {
  for (let at = text.indexOf('</', from); at >= 0; at = text.indexOf('</', at + 2))
    if (text.slice(at + 2, at + 2 + name.length).toLowerCase() === name) return at
  return text.length
}

/** The text of an element and all in it, as it is written. */
export function rawText(element: Element): string {
  return element.children.map((child) => (typeof child === 'string' ? child : rawText(child))).join('')
}

/** The same on one line. */
export function textIn(element: Element | undefined): string {
  return element === undefined
    ? ''
    : rawText(element)
        .replace(/\p{Cc}+/gu, ' ')
        .replace(/\s+/g, ' ')
        .trim()
}

/** All elements of the given names within another, the nearest first where several are asked for. */
export function within(element: Element, ...names: string[]): Element[] {
  const found: Element[] = []
  const look = (one: Element) => {
    for (const child of one.children) {
      if (typeof child === 'string') continue
      if (names.includes(child.name)) found.push(child)
      else look(child)
    }
  }
  look(element)
  return found
}

/** The text of the first of several names that has one. */
export function firstText(element: Element, ...names: string[]): string {
  for (const name of names) for (const found of within(element, name)) if (textIn(found) !== '') return textIn(found)
  return ''
}
