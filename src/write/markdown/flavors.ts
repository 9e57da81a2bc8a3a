import type { Flavor } from '../../format-names.ts'
import type { Field, FrontFacts } from './front-matter.ts'

/** How the Markdown of one program is written. */
export interface MarkdownFlavor {
  /** Of its files. */
  extension: 'md' | 'qmd'
  /** How `--to` names its files, where the program goes by their names; `null`: by their inputs. */
  pattern: string | null
  /** Whether the headline stands in the text as well; a program that shows the title itself would show it twice. */
  heading: boolean
  /** Whether the standfirst stands in the text as well. */
  standfirst: boolean
  /** What stands around a caption: a class for the program's own style sheets. */
  caption: { before: string | null; after: string | null }
  /** What the texts of front matter are to the program: plain, Markdown, or text in which `[[` links a note. */
  texts: 'plain' | 'markdown' | 'wikilinks'
  /** Rewrites what is text to all other programs and markup to this one. */
  finished: (markdown: string) => string
  fields: (facts: FrontFacts) => readonly Field[]
}

/** A pair of a backslash and a sign, with the sign as a group where kramdown takes it for no escaped one, or a bare `|`. */
const KRAMDOWN = /\\(?:([%&,/;?@^])|[\s\S])|\|/g
const asWritten = (markdown: string) => markdown

/** kramdown makes a table of a paragraph with `|`, and shows the backslash before some signs, which it knows as references. */
function forKramdown(markdown: string): string {
  return markdown.replace(KRAMDOWN, (found, sign?: string) => {
    if (found === '|') return '\\|'
    return sign === undefined ? found : `&#${sign.charCodeAt(0)};`
  })
}

/** Behind the slash of an address Pandoc reads a citation, which others show as it stands there. */
function forPandoc(markdown: string): string {
  return markdown.replace(/\/@(?=\w)/g, '/\\@')
}

const NO_CLASS = { before: null, after: null }
/** A division of Pandoc. */
const DIVISION = { before: '::: {.caption}', after: ':::' }

export const FLAVOR_TABLE: Readonly<Record<Flavor, MarkdownFlavor>> = {
  plain: {
    extension: 'md',
    pattern: null,
    heading: true,
    standfirst: true,
    caption: NO_CLASS,
    texts: 'plain',
    finished: asWritten,
    fields: ({ title, standfirst, authors, byline, published, modified, language, type, source }) => [
      ['title', title],
      ['description', standfirst],
      ['author', authors],
      ['byline', byline],
      ['date', published.exact],
      ['date_partial', published.partial],
      ['lastmod', modified.exact],
      ['lastmod_partial', modified.partial],
      ['lang', language],
      ['genre', type],
      ...source
    ]
  },
  // Properties as its own clipper names them; a date and time has no offset there.
  obsidian: {
    extension: 'md',
    pattern: '{title}',
    heading: false,
    standfirst: true,
    caption: NO_CLASS,
    texts: 'wikilinks',
    finished: asWritten,
    fields: ({ title, standfirst, authors, byline, published, modified, language, type, url, source }) => [
      ['title', title],
      ['source', url],
      ['author', authors],
      ['byline', byline],
      ['published', published.local],
      ['published_offset', published.offset],
      ['published_partial', published.partial],
      ['modified', modified.local],
      ['modified_offset', modified.offset],
      ['modified_partial', modified.partial],
      ['description', standfirst],
      ['lang', language],
      ['genre', type],
      ...source
    ]
  },
  // All names but its own belong under `params`.
  hugo: {
    extension: 'md',
    pattern: '{slug}',
    heading: false,
    standfirst: true,
    caption: NO_CLASS,
    texts: 'plain',
    finished: asWritten,
    fields: ({ title, standfirst, authors, byline, published, modified, language, type, source }) => [
      ['title', title],
      ['description', standfirst],
      ['date', published.full],
      ['lastmod', modified.full],
      [
        'params',
        [
          ['author', authors],
          ['byline', byline],
          ['date_partial', published.partial],
          ['lastmod_partial', modified.partial],
          ['lang', language],
          ['genre', type],
          ...source
        ]
      ]
    ]
  },
  // `published` is a switch of its own; `last_modified_at` is what its plugins for feeds and search engines read.
  jekyll: {
    extension: 'md',
    pattern: '{date}-{slug}',
    heading: false,
    standfirst: true,
    caption: { before: null, after: '{: .caption}' },
    texts: 'plain',
    finished: forKramdown,
    fields: ({ title, standfirst, authors, byline, published, modified, language, type, source }) => [
      ['layout', 'post'],
      ['title', title],
      ['description', standfirst],
      ['author', authors],
      ['byline', byline],
      ['date', published.spaced],
      ['date_partial', published.partial],
      ['last_modified_at', modified.spaced],
      ['last_modified_partial', modified.partial],
      ['lang', language],
      ['genre', type],
      ['render_with_liquid', false],
      ...source
    ]
  },
  // A date is shown as it is written.
  pandoc: {
    extension: 'md',
    pattern: null,
    heading: false,
    standfirst: false,
    caption: DIVISION,
    texts: 'markdown',
    finished: forPandoc,
    fields: ({ title, standfirst, authors, byline, published, modified, language, type, source }) => [
      ['title', title],
      ['subtitle', standfirst],
      ['author', authors],
      ['byline', byline],
      ['date', published.day],
      ['date_full', published.full],
      ['date_partial', published.partial],
      ['lastmod', modified.full],
      ['lastmod_partial', modified.partial],
      ['lang', language],
      ['genre', type],
      ...source
    ]
  },
  quarto: {
    extension: 'qmd',
    pattern: null,
    heading: false,
    standfirst: false,
    caption: DIVISION,
    texts: 'markdown',
    finished: forPandoc,
    fields: ({ title, standfirst, authors, byline, published, modified, language, type, source }) => [
      ['title', title],
      ['subtitle', standfirst],
      ['author', authors],
      ['byline', byline],
      ['date', published.day],
      ['date-full', published.full],
      ['date-partial', published.partial],
      ['date-modified', modified.day],
      ['date-modified-full', modified.full],
      ['date-modified-partial', modified.partial],
      ['lang', language],
      ['genre', type],
      ...source
    ]
  }
}
