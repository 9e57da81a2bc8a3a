/** XML and SGML that is known and not read: by the name of the outermost element, with a program that makes text of it. */
interface KnownRoot {
  /** Names of the outermost element, in lower case, without a prefix. */
  roots: readonly string[]
  name: string
  advice: string
}

export const KNOWN_ROOTS: readonly KnownRoot[] = [
  {
    roots: ['alto'],
    name: 'ALTO, the text of a scanned page',
    advice: 'make text of it first, for example with: alto2txt, or ocr-transform alto text FILE'
  },
  {
    roots: ['mets'],
    name: 'METS, the contents of a scanned volume',
    advice: 'take the ALTO files that it lists and make text of them, for example with: alto2txt'
  },
  {
    roots: ['pcgts'],
    name: 'PAGE, the text of a scanned page',
    advice: 'make text of it first, for example with: ocr-transform page text FILE'
  },
  {
    roots: ['tei', 'tei.2', 'teicorpus'],
    name: 'TEI',
    advice: 'make text of it first, for example with: teitotxt FILE'
  },
  { roots: ['svg'], name: 'an SVG picture', advice: 'a picture holds no article' },
  {
    roots: ['mediawiki'],
    name: 'a MediaWiki export',
    advice: 'make text of it first, for example with: wikiextractor FILE'
  },
  {
    roots: ['book', 'article', 'chapter', 'section'],
    name: 'DocBook or JATS',
    advice: 'make text of it first, for example with: pandoc -f docbook -t plain --wrap=none FILE (or -f jats)'
  },
  {
    roots: ['fictionbook'],
    name: 'FictionBook',
    advice: 'make text of it first, for example with: pandoc -f fb2 -t plain --wrap=none FILE'
  },
  { roots: ['opml'], name: 'a list of feeds (OPML)', advice: 'it names feeds and holds no article' },
  { roots: ['urlset', 'sitemapindex'], name: 'a sitemap', advice: 'it names pages and holds no article' },
  {
    roots: ['plist'],
    name: 'a property list',
    advice: 'it holds no article; for a Safari web archive: textutil -convert txt FILE'
  },
  {
    roots: ['tt'],
    name: 'subtitles (TTML)',
    advice: 'lines of subtitles are no article: make text of them first, for example with: ffmpeg -i FILE out.srt'
  },
  {
    roots: ['office', 'document'],
    name: 'an office document in XML',
    advice: 'make text of it first, for example with: pandoc -t plain --wrap=none FILE'
  }
]

/** Names of HTML's elements that a saved page, a part of one or a field of a record may begin with. */
const HTML_NAMES =
  'html head body title meta link style script noscript div span p br hr h1 h2 h3 h4 h5 h6 a b i u em strong small img picture figure figcaption ' +
  'ul ol li dl dt dd table thead tbody tfoot tr td th article section main header footer nav aside blockquote pre code form input button ' +
  'iframe video audio center font template details summary address sup sub'

export const HTML_ELEMENTS: ReadonlySet<string> = new Set(HTML_NAMES.split(' '))
