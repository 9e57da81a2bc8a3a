/** Grammars of formats that are no export of a vendor: lists in JSON, saved answers, own formats, several articles in a text. */

const json = (random, value) => JSON.stringify(value, null, random.one([0, 1, 2]))

/** A value for a field of JSON: text, text with tags, or something that no text is. */
function value(random, line) {
  return random.one([
    () => line(random),
    () => line(random),
    () => `${line(random)}\n\n${line(random)}`,
    () => `<p>${line(random)}</p><p>b</p>`,
    () => random.one([null, 7, true, [], {}, [line(random)], { value: line(random) }, ''])
  ])()
}

const FIELDS = [
  'title',
  'author',
  'date',
  'publishedAt',
  'url',
  'id',
  'language',
  'byline',
  'source',
  '_source',
  'fields'
]
const TEXTS = ['text', 'content', 'body', 'maintext', 'markdown', 'bodyText', 'articleBody']
const LISTS = ['articles', 'posts', 'results', 'objects', 'data', 'items', 'hits', 'odd']

function jsonList(random, line) {
  const text = random.one(TEXTS)
  const record = () =>
    Object.fromEntries([text, ...FIELDS.filter(() => random.chance(0.4))].map((name) => [name, value(random, line)]))
  const records = random.times(random.below(6), () => (random.chance(0.1) ? value(random, line) : record()))
  const list = random.one(LISTS)
  return random.one([
    () => [json(random, records)],
    () => [json(random, { status: 'ok', [list]: records })],
    () => [json(random, { response: { total: 2, [list]: records } })],
    () => [json(random, { a: records, [list]: records })],
    () => records.flatMap((one) => [json(random, one), '\n'])
  ])()
}

function ninjs(random, line) {
  const text = () => value(random, line)
  const item = () => ({
    uri: 'urn:a',
    type: random.one(['text', 'text', 'picture', 'composite']),
    ...random.one([
      () => ({ headline: text(), byline: text(), body_text: text(), body_xhtml: text(), description_text: text() }),
      () => ({
        headlines: [{ role: 'main', value: text() }, text()],
        bodies: [
          { role: 'main', contenttype: random.one(['text/plain', 'text/html', 7]), value: text() },
          { value: text() }
        ]
      })
    ])(),
    [random.one(['versioncreated', 'versionCreated'])]: random.one(['2021-03-03T10:00:00Z', text()]),
    associations: random.one([{ a: { uri: 'b', type: 'picture', body_text: 'x' } }, [], null])
  })
  return [json(random, random.one([item(), [item(), item()], { items: [item()] }]))]
}

function jina(random, line) {
  const fields = ['Title', 'URL Source', 'Published Time', 'Warning', 'Number of Pages']
  return [
    ...fields.filter(() => random.chance(0.7)).map((name) => `${name}: ${line(random)}\n\n`),
    'Markdown Content:\n',
    ...random.times(1 + random.below(6), () => `${random.one(['', '# ', '## ', '> ', '* '])}${line(random)}\n\n`),
    ...(random.chance(0.4) ? ['Images:\n', `- ![${line(random)}](http://a.example/b.jpg)\n`] : []),
    ...(random.chance(0.4) ? ['Links/Buttons:\n', `- [${line(random)}](http://a.example/)\n`] : [])
  ]
}

const TAGS = [
  'headline',
  'body',
  'byline',
  'date',
  'caption/picture',
  'boilerplate/share',
  'boilerplate',
  'odd',
  'body/x'
]

function tagged(random, line) {
  return random.times(1 + random.below(12), () => {
    const tag = random.chance(0.2) ? '' : random.one(TAGS)
    return `${tag.padEnd(random.one([0, 28]))} | ${line(random).replace(/[\r\n]/g, ' ')}${random.one(['\n', '\n', '\n\n'])}`
  })
}

/** Two articles and more in one text, each with a head or behind a row of signs. */
function several(random, line) {
  const [rule, head] = [
    random.one(['', '* * *\n\n', '-----\n\n', '=========\n\n', '\f', '###\n\n']),
    random.one([
      () => `${line(random)}\n\nBy Ann Lowe\nMarch 3, 2021\n\n`,
      () => `Title: ${line(random)}\nAuthor: Ann Lowe\nDate: 2021-03-03\n\n`,
      () => `${line(random)}\nVon Anna Graf\n3. März 2021, 17:32 Uhr\n\n`,
      () => `${line(random)}\n\n`
    ])
  ]
  return random
    .times(1 + random.below(6), () => [rule, head(), ...random.times(1 + random.below(4), () => `${line(random)}\n\n`)])
    .flat()
}

/** What lays one text out as another program does: two columns, a blank line after each, heads and feet of pages. */
function layout(random, line) {
  const rows = random.times(5 + random.below(40), () => line(random).replace(/[\r\n]/g, ' '))
  return random.one([
    () => rows.map((row) => `${row}\n\n`),
    () => rows.map((row) => `${row.slice(0, 36).padEnd(40)}${row.slice(36, 72)}\n`),
    () =>
      rows.flatMap((row, at) => (at % 6 === 5 ? ['The Ledger\n', `Page ${at / 6} of 9\n`, `${row}\n`] : [`${row}\n`])),
    () => rows.flatMap((row, at) => (at % 9 === 8 ? [`${row}\n\f`] : [`${row}\n`])),
    () => [rows.join(' ')],
    () => rows.map((row) => `${row}${random.chance(0.05) ? '\0' : ''}\n`)
  ])()
}

const TIME = '00:00:01,000 --> 00:00:02,000'

/** What is no article: subtitles, citations, tables without names, pages, lists of pages. */
function refused(random, line) {
  return random.one([
    () => random.times(6, (at) => `${at + 1}\n${TIME}\n${line(random)}\n\n`),
    () => ['WEBVTT\n\n', ...random.times(4, () => `${TIME.replaceAll(',', '.')}\n${line(random)}\n\n`)],
    () => [
      '[Script Info]\nScriptType: v4.00+\n\n[Events]\n',
      `Dialogue: 0,0:00:01.00,0:00:02.00,,,,,,,${line(random)}\n`
    ],
    () => [`<${random.one(['div', '!-- a --', 'head', 'alto', 'mets', 'TEI', 'svg'])}>\n`, `<p>${line(random)}</p>\n`],
    () => [
      'MIME-Version: 1.0\nFrom: <Saved by Blink>\nContent-Type: multipart/related; boundary=b\n\n',
      `${line(random)}\n`
    ],
    () => ['TY  - NEWS\n', `TI  - ${line(random)}\n`, 'ER  - \n'],
    () => ['@article{a,\n', ` title={${line(random)}}\n}\n`],
    () => random.times(5, () => `"${line(random)}","${line(random)}"\n`),
    () => ['{\\rtf1\n', line(random)],
    () => ['%PDF-1.4\n', line(random)]
  ])()
}

/** Stories that were joined in one file. */
function stories(random, line) {
  return random
    .times(2 + random.below(3), () => [
      ...random.times(1 + random.below(3), () => `${line(random)}\n\n`),
      ...random.times(1 + random.below(3), () => `@highlight\n\n${line(random)}${random.one(['\n', '\n\n', ''])}`)
    ])
    .flat()
}

const REST = { 'json list': jsonList, ninjs, jina, tagged, several, layout, refused, stories }

/** The same as the grammars of records: all their pieces stand before the first. */
export const OTHER_GRAMMARS = Object.fromEntries(
  Object.entries(REST).map(([name, make]) => [
    name,
    (random, line) => ({ before: make(random, line), record: () => [] })
  ])
)
