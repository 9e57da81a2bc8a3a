import { StringDecoder } from 'node:string_decoder'
import { Parser } from 'htmlparser2'
import { tooDeep } from '../markup/depth.ts'

/** Elements whose text is not the document's: what was deleted or moved away, and second forms for old programs. */
const LEFT_OUT = new Set(['w:del', 'w:moveFrom', 'mc:Fallback'])
/** What an element without text stands for. */
const LETTERS: ReadonlyMap<string, string> = new Map([
  ['w:tab', '\t'],
  ['w:br', '\n'],
  ['w:cr', '\n'],
  ['w:noBreakHyphen', '-']
])

type Handler = ConstructorParameters<typeof Parser>[0]

async function parse(chunks: AsyncIterable<Uint8Array>, handler: Handler): Promise<void> {
  const parser = new Parser(handler, { xmlMode: true, decodeEntities: true })
  const decoder = new StringDecoder('utf8')
  for await (const chunk of chunks) parser.write(decoder.write(Buffer.from(chunk)))
  parser.end(decoder.end())
}

/** The paragraphs of a document's main part that say something, in their order, those in boxes and tables too. */
export async function paragraphsOf(xml: AsyncIterable<Uint8Array>): Promise<string[]> {
  const found: string[] = []
  // Boxes have paragraphs inside a paragraph.
  const open: string[] = []
  let depth = 0
  let leftOut = 0
  let inText = false
  const add = (text: string) => {
    if (open.length > 0) open[open.length - 1] += text
  }
  await parse(xml, {
    onopentag(name) {
      tooDeep(++depth)
      if (leftOut > 0) return
      if (LEFT_OUT.has(name)) leftOut = depth
      else if (name === 'w:p') open.push('')
      else if (name === 'w:t') inText = true
      else add(LETTERS.get(name) ?? '')
    },
    onclosetag(name) {
      if (leftOut === depth) leftOut = 0
      depth--
      if (leftOut > 0) return
      if (name === 'w:t') inText = false
      else if (name === 'w:p') found.push(open.pop() ?? '')
    },
    ontext(text) {
      if (inText && leftOut === 0) add(text)
    }
  })
  return found.map(withoutBlanks).filter((text) => text !== '')
}

/** A paragraph without blank lines, and without blanks at the ends of its lines. */
function withoutBlanks(text: string): string {
  const lines = text.split('\n').map((line) => line.trimEnd())
  return lines.filter((line) => line !== '').join('\n')
}

/** The file that a package names as its main document. */
export async function mainTarget(relations: AsyncIterable<Uint8Array>): Promise<string | null> {
  let target: string | null = null
  await parse(relations, {
    onopentag(name, attributes) {
      if (name === 'Relationship' && /\/officeDocument$/.test(attributes.Type ?? ''))
        target ??= attributes.Target ?? null
    }
  })
  return target === null ? null : (target as string).replace(/^\//, '')
}
