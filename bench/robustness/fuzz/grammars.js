import { LAYOUT_GRAMMARS } from './layout-grammars.js'
import { OTHER_GRAMMARS } from './other-grammars.js'
import { VENDOR_GRAMMARS } from './vendor-grammars.js'

/**
 * Grammars of formats with records: what stands before them, around each and after them, in pieces of which some are left out,
 * doubled or put elsewhere.
 *
 * @param line makes a line of odd words.
 */
export function recordFormats(line) {
  return Object.fromEntries(
    Object.entries(GRAMMARS).map(([name, grammar]) => [name, (random) => fileOf(random, grammar(random, line))])
  )
}

const MOST_RECORDS = 5

function fileOf(random, { before = [], record, after = [] }) {
  const pieces = [...before, ...random.times(1 + random.below(MOST_RECORDS), () => record()).flat(), ...after]
  const kept = pieces.flatMap((piece) => {
    if (random.chance(0.04)) return []
    return random.chance(0.03) ? [piece, piece] : [piece]
  })
  if (random.chance(0.1)) kept.splice(random.below(kept.length + 1), 0, kept[random.below(kept.length)] ?? '')
  const text = kept.join('')
  const ends = random.one(['\n', '\n', '\n', '\r\n', '\r'])
  const whole = ends === '\n' ? text : text.replaceAll('\n', ends)
  return random.chance(0.1) ? whole.slice(0, random.below(whole.length + 1)) : whole
}

/** An element with odd words in it, markup of its own, references and sections. */
function element(random, line, name) {
  const inner = random.one([
    line(random).replace(/[<&]/g, ''),
    line(random),
    `<![CDATA[<p>${line(random)}</p><br>${line(random)}]]>`,
    `<p>${line(random).replace(/[<&]/g, '')}</p><p>b</p>`,
    '&amp;&lt;&#8217;&x;',
    ''
  ])
  return [`<${name}>`, inner, `</${name.split(' ')[0]}>\n`]
}

function markup(root, record, fields, start = '') {
  return (random, line) => ({
    before: [start, `<${root}>\n`],
    record: () => [
      `<${record}>`,
      ...fields.flatMap((name) => element(random, line, name)),
      `</${record.split(' ')[0]}>\n`
    ],
    after: [`</${root.split(' ')[0]}>\n`]
  })
}

const XML = '<?xml version="1.0" encoding="UTF-8"?>\n'
const GRAMMARS = {
  nitf: (random, line) => ({
    before: [XML, '<nitf><body><body.head><hedline>'],
    record: () =>
      element(random, line, random.one(['hl1', 'hl2', 'byline', 'dateline', 'p', 'block', 'media-caption'])),
    after: ['</hedline></body.head><body.content>', ...element(random, line, 'p'), '</body.content></body></nitf>']
  }),
  newsml: markup('newsMessage', 'newsItem', ['headline', 'by', 'inlineXML', 'inlineData'], XML),
  feed: markup(
    'rss version="2.0"',
    'item',
    ['title', 'link', 'description', 'content:encoded', 'pubDate', 'dc:creator'],
    XML
  ),
  evernote: markup('en-export', 'note', ['title', 'content', 'created', 'author'], XML),
  trec: markup('ROOT', 'DOC', ['DOCNO', 'HEADLINE', 'BYLINE', 'TEXT']),
  reuters: markup(
    'LEWIS',
    'REUTERS TOPICS="YES" NEWID="1"',
    ['DATE', 'TITLE', 'DATELINE', 'BODY'],
    '<!DOCTYPE lewis SYSTEM "lewis.dtd">\n'
  ),
  csv: (random, line) => {
    const by = random.one([',', ';', '\t'])
    const cell = () => random.one([line(random), `"${line(random).replaceAll('"', '""')}\n${line(random)}"`, '""', ''])
    return {
      before: [random.one(['', '\ufeff', 'sep=;\n']), `id${by}title${by}date${by}text\n`],
      record: () => [cell(), by, cell(), by, '2021-03-03', by, cell(), '\n']
    }
  },
  mail: (random, line) => ({
    record: () => [
      random.one(['From a@b.example Mon Mar  1 10:00:00 2021\n', '']),
      'From: A <a@b.example>\n',
      `Subject: ${line(random).replace(/[\r\n]/g, ' ')}\n`,
      'Date: Mon, 1 Mar 2021 10:00:00 +0000\nMIME-Version: 1.0\n',
      `Content-Type: ${random.one(['text/plain; charset=utf-8', 'text/html', 'multipart/mixed; boundary=b', 'text/plain; format=flowed'])}\n`,
      `Content-Transfer-Encoding: ${random.one(['8bit', 'quoted-printable', 'base64'])}\n\n`,
      random.one(['', '--b\nContent-Type: text/html\n\n<p>a</p>\n--b--\n', '>From x\n', '=E2=80=\n=99 a=\n']),
      `${line(random)}\n\n`
    ]
  }),
  wire: (random, line) => ({
    record: () => [
      '\u0001a0123\nu i\n',
      '\u0002',
      `${line(random)}${random.one(['<', '=', ''])}\n`,
      `^By ${line(random)}<\n`,
      `   ${line(random)}\n${line(random)}\n`,
      '\u0003\n031021 Mar 03\n',
      random.one(['', '\u0004', '\u0016\u0016'])
    ]
  }),
  story: (random, line) => ({
    record: () => [`${line(random)}\n\n`],
    after: [`@highlight\n\n${line(random)}\n\n`, `@highlight\n\n${line(random)}\n`]
  }),
  atom: markup(
    'feed xmlns="http://www.w3.org/2005/Atom"',
    'entry',
    ['title', 'id', 'content type="html"', 'summary', 'updated', 'author'],
    XML
  ),
  wxr: markup(
    'rss version="2.0" xmlns:wp="http://wordpress.org/export/1.2/"',
    'item',
    ['title', 'content:encoded', 'wp:post_type', 'wp:status', 'wp:post_date', 'dc:creator'],
    XML
  ),
  mbox: (random, line) => ({
    record: () => [
      'From a@b.example Mon Mar  1 10:00:00 2021\n',
      ...random.times(random.below(4), () => random.one(['Received: by x\n', 'List-Id: <a>\n', 'Message-ID: <1@x>\n'])),
      `From: A <a@b.example>\nSubject: ${random.one(['=?utf-8?Q?a=C3=A9?=', 'Re: a', line(random).replace(/[\r\n]/g, ' ')])}\n`,
      'Date: Mon, 1 Mar 2021 10:00:00 +0000\n',
      ...messageBody(random, line)
    ]
  }),
  ...VENDOR_GRAMMARS,
  ...LAYOUT_GRAMMARS,
  ...OTHER_GRAMMARS
}

/** A body in the transfer encoding that its header names, or in another. */
function messageBody(random, line) {
  const text = `${line(random)}\n\n${random.one(['>From x\n', 'From x\n', ''])}${line(random)}\n`
  const encoded = random.one([
    ['base64', Buffer.from(text).toString('base64').replace(/.{76}/g, '$&\n')],
    ['quoted-printable', text.replaceAll('=', '=3D').replace(/.{40}/g, '$&=\n')],
    ['8bit', text]
  ])
  const [name, written] = encoded
  const plain = `Content-Type: text/plain; charset=${random.one(['utf-8', 'iso-8859-1', 'x-odd'])}\nContent-Transfer-Encoding: ${random.chance(0.9) ? name : 'base64'}\n\n${written}\n`
  if (random.chance(0.5)) return [`MIME-Version: 1.0\n${plain}\n`]
  const boundary = random.one(['b', '=_1', 'From b'])
  return [
    `MIME-Version: 1.0\nContent-Type: multipart/${random.one(['alternative', 'mixed', 'related'])}; boundary="${boundary}"\n\n`,
    `--${boundary}\n${plain}`,
    `--${boundary}\nContent-Type: text/html\n\n<h1>${line(random)}</h1><p>${line(random)}</p>\n`,
    `--${boundary}--\n\n`
  ]
}
