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
 * @throws StetError `too-deep` for elements around them nested deeper than any page has them.
 */
export function eachElement(
  text: string,
  names: readonly string[],
  take: (element: Element, lacks: Lacks) => void
): void {
  const open: Element[] = []
  let depth = 0
  let deep = false
  let ended = false
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        depth++
        if (open.length === 0) tooDeep(depth)
        if (open.length === 0 && !names.includes(name)) return
        deep ||= isTooDeep(depth)
        const element: Element = { name, attributes, children: [] }
        if (!deep) open.at(-1)?.children.push(element)
        open.push(element)
      },
      onclosetag() {
        depth--
        const element = open.pop()
        if (element === undefined || open.length > 0) return
        take(element, { end: ended, depth: deep })
        deep = false
      },
      ontext(said) {
        open.at(-1)?.children.push(said)
      }
    },
    { xmlMode: true, lowerCaseTags: true, lowerCaseAttributeNames: true, decodeEntities: true }
  )
  for (let at = 0; at < text.length; ) {
    parser.write(text.slice(at, at + PIECE))
    at += PIECE
    const [outermost] = open
    if (!deep || outermost === undefined) continue
    // Whoever nests so deep closes nothing: the next element begins behind the end of this one.
    take(outermost, { end: false, depth: true })
    at = endOfElement(text, outermost.name, at)
    parser.reset()
    open.length = 0
    depth = 0
    deep = false
  }
  ended = true
  parser.end()
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
