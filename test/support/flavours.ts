import { spawnSync } from 'node:child_process'
import { HtmlRenderer, Parser } from 'commonmark'
import MarkdownIt from 'markdown-it'
import attrs from 'markdown-it-attrs'
import deflist from 'markdown-it-deflist'
import { full as emoji } from 'markdown-it-emoji'
import footnote from 'markdown-it-footnote'
import ins from 'markdown-it-ins'
import mark from 'markdown-it-mark'
import sub from 'markdown-it-sub'
import sup from 'markdown-it-sup'
import type { Nodes } from 'mdast'
import { type DefaultTreeAdapterTypes as Html, parseFragment } from 'parse5'
import remarkGfm from 'remark-gfm'
import remarkMath from 'remark-math'
import remarkParse from 'remark-parse'
import { unified } from 'unified'

/** What a program made of a Markdown: the texts of its blocks in order, and what else it found than blocks of text. */
export interface Rendered {
  blocks: string[]
  markup: string[]
}

const BLOCKS = new Set(['h1', 'h2', 'p', 'li'])
/** What the writer asks for, what only holds blocks, and addresses that a flavour makes links of. */
const EXPECTED = new Set(['ul', 'ol', 'blockquote', 'strong', 'em', 'a', ...BLOCKS])

function ofHtml(html: string): Rendered {
  const found: Rendered = { blocks: [], markup: [] }
  const walk = (node: Html.ChildNode, block: boolean): string => {
    if ('value' in node) return node.value
    if (!('childNodes' in node)) return ''
    const { tagName, attrs: given } = node as Html.Element
    const odd = given.filter(({ name }) => name !== 'href' && name !== 'start' && name !== 'type' && name !== 'class')
    if (!EXPECTED.has(tagName) || odd.length > 0)
      found.markup.push(tagName + odd.map(({ name }) => ` ${name}`).join(''))
    const opens = BLOCKS.has(tagName) && !block
    const text = node.childNodes.map((child) => walk(child, block || opens)).join('')
    if (opens) found.blocks.push(folded(text))
    return text
  }
  for (const node of parseFragment(html).childNodes) walk(node, false)
  return found
}

const KNOWN = new Set('root paragraph heading text strong emphasis list listItem blockquote link break'.split(' '))
const LEAVES = new Set(['paragraph', 'heading', 'listItem'])

function ofTree(markdown: string): Rendered {
  const found: Rendered = { blocks: [], markup: [] }
  const walk = (node: Nodes, block: boolean): string => {
    if (!KNOWN.has(node.type)) found.markup.push(node.type)
    const opens = LEAVES.has(node.type) && !block
    const text =
      'children' in node
        ? node.children.map((child) => walk(child, block || opens)).join('')
        : 'value' in node
          ? node.value
          : ''
    if (opens) found.blocks.push(folded(text))
    return text
  }
  walk(unified().use(remarkParse).use(remarkGfm).use(remarkMath).parse(markdown) as Nodes, false)
  return found
}

export function folded(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

const parser = new Parser()
const renderer = new HtmlRenderer()
const plain = new MarkdownIt({ html: true, linkify: true })
const plugged = [mark, sub, sup, ins, deflist, footnote].reduce(
  (made, plugin) => made.use(plugin),
  new MarkdownIt({ html: true }).use(attrs).use(emoji, { shortcuts: {} })
)

/** Programs that read Markdown, each with the extensions that people use. */
export const FLAVOURS: Record<string, (markdown: string) => Rendered> = {
  'commonmark.js': (markdown) => ofHtml(renderer.render(parser.parse(markdown))),
  'remark with GFM and mathematics': ofTree,
  'markdown-it': (markdown) => ofHtml(plain.render(markdown)),
  'markdown-it with plugins': (markdown) => ofHtml(plugged.render(markdown))
}

export const hasPandoc = spawnSync('pandoc', ['--version']).status === 0

/** Pandoc's Markdown, with its quotation marks and dashes left as they are. */
export function pandoc(markdown: string): Rendered {
  return ofHtml(
    spawnSync('pandoc', ['-f', 'markdown-smart-auto_identifiers', '-t', 'html'], { input: markdown, encoding: 'utf8' })
      .stdout
  )
}

const KRAMDOWN = `typography = { hellip: '...', mdash: '---', ndash: '--', laquo: '<<', raquo: '>>', laquo_space: '<< ', raquo_space: ' >>' }
options = { input: 'GFM', auto_ids: false, smart_quotes: 'apos,apos,quot,quot', typographic_symbols: typography, hard_wrap: false }
print Kramdown::Document.new($stdin.read, options).to_html`
const RUBY = ['-E', 'UTF-8', '-r', 'kramdown', '-r', 'kramdown-parser-gfm', '-e']

export const hasKramdown = spawnSync('ruby', [...RUBY, '']).status === 0

/** Markdown as Jekyll has it read, with its quotation marks, dashes and dots left as they are. */
export function kramdown(markdown: string): Rendered {
  return ofHtml(spawnSync('ruby', [...RUBY, KRAMDOWN], { input: markdown, encoding: 'utf8' }).stdout)
}
