/** Grammars of what databases let be downloaded as text, those that are refused too: heads, fields and ends in the layouts in which they occur. */

/** How a field's label is parted from what it says, and lines from each other. */
const GAPS = ['\n', '\n', '\n\n', '\n\n\n']

const pick = (random, list, odd) => (random.chance(0.9) ? random.one(list) : odd)

/** Some of the pieces, in their order. */
const some = (random, pieces, share = 0.8) => pieces.filter(() => random.chance(share))

function centred(random, text) {
  return random.chance(0.5) ? `${' '.repeat(Math.max(0, 39 - Math.floor(text.length / 2)))}${text}` : text
}

/** Paragraphs of odd words, some of them wrapped, and now and then a line that means something to the format. */
function body(random, line, own) {
  return random.times(1 + random.below(4), () => {
    if (random.chance(0.15)) return `${random.one(own)}\n`
    const text = line(random)
    return `${random.chance(0.3) ? text.replaceAll(' ', random.one(['\n', ' ', '\n      '])) : text}\n\n`
  })
}

const LEXIS = [
  [
    'BYLINE',
    'SECTION',
    'LENGTH',
    'DATELINE',
    'HEADLINE',
    'BODY',
    'LOAD-DATE',
    'LANGUAGE',
    'GRAPHIC',
    'PUB-TYPE',
    'SHOW'
  ],
  ['AUTEUR', 'RUBRIQUE', 'LONGUEUR', 'CHAPEAU', 'TITRE', 'TEXTE', 'DATE-CHARGEMENT', 'LANGUE', 'TYPE-PUBLICATION'],
  ['AUTOR', 'RUBRIK', 'LÄNGE', 'ÜBERSCHRIFT', 'TEXT', 'UPDATE', 'SPRACHE', 'PUBLICATION-TYPE', 'GRAFIK'],
  ['KOP', 'SECTIE', 'LENGTE', 'TEKST', 'LAADDATUM', 'TAAL'],
  ['AUTOR', 'SECCIÓN', 'LONGITUD', 'TITULAR', 'CUERPO', 'FECHA-CARGA', 'IDIOMA', 'GUESTS']
]
const ANNOUNCED = ['DOCUMENTS', 'DOCUMENTS', 'DOCUMENT', 'documents']

function lexisnexis(random, line) {
  const labels = random.one(LEXIS)
  const of = random.one([3, 1, 2218, 0])
  let at = 0
  const heads = [
    () => `${++at} of ${of} ${random.one(ANNOUNCED)}`,
    () => `Dokument ${++at} von ${of}`,
    () => `Document ${++at} de ${of}`,
    () => `FOCUS - ${++at} of ${of} DOCUMENTS`
  ]
  const head = random.one(heads)
  const field = (label) => `${label}: ${line(random)}${random.one(GAPS)}`
  return {
    before: some(random, ['Download Request: Selected Items: 1-3\n', `Terms: ${line(random)}\n`, '\n'], 0.3),
    record: () => [
      `${centred(random, head())}\n\n`,
      `${centred(random, 'Copyright 2021 Ledger')}\n${centred(random, 'All Rights Reserved')}\n`,
      `${centred(random, 'The Ledger')}\n\n${centred(random, pick(random, ['March 3, 2021 Tuesday', '3 mars 2021', 'Mittwoch 3. März 2021'], line(random)))}\n\n`,
      ...random.times(random.below(7), () => field(random.one(labels))),
      ...body(random, line, [...labels.map((label) => `${label}: x`), '2 of 3 DOCUMENTS']),
      ...random.times(random.below(4), () => field(random.one(labels)))
    ]
  }
}

const UNI = [
  'Section',
  'Length',
  'Byline',
  'Highlight',
  'Load-Date',
  'Graphic',
  'Classification',
  'Language',
  'Dateline'
]

function nexisUni(random, line) {
  const [open, close, bold, end] = random.one([
    ['', '', '', 'End of Document'],
    ['# ', '', '**', '**End of Document**'],
    ['# [', '](https://a.example/d?id=1)', '**', '**End of Document**']
  ])
  const space = random.one([' ', '\u00a0'])
  const field = (label) => `${bold}${label}:${bold}${space}${line(random)}${random.one(GAPS)}`
  return {
    before: some(random, ['User Name: R\n\n', 'Documents (3)\n\n', '1. Dam holds\n\nClient/Matter: -None-\n\n'], 0.3),
    record: () => [
      `${open}${line(random)}${close}\n\n`,
      'The Ledger\n\n',
      `${pick(random, ['March 3, 2021 Tuesday', '3. März 2021'], line(random))}\n`,
      random.one(['', 'Final Edition\n', 'Correction Appended\n']),
      '\nCopyright 2021 Ledger\n\n',
      ...random.times(random.below(4), () => field(random.one(UNI))),
      `${bold}${random.one(['Body', 'Body', 'Text', 'Texte'])}${bold}\n\n`,
      ...body(random, line, ['Body', 'End of Document', 'Graphic', 'Length: 7 words']),
      ...random.times(random.below(3), () => field(random.one(UNI))),
      `${end}${random.one(GAPS)}`
    ]
  }
}

/** Words, day, language and end of a record in the interface's language. */
const INTERFACES = [
  ['355 words', '3 March 2021', 'English', 'Document '],
  ['355 Wörter', '3. März 2021', 'Deutsch', 'Dokument '],
  ['355 mots', '3 mars 2021', 'Français', 'Document '],
  ['355 字', '2021 年 3 月 3 日', '英文', '文件 '],
  ['355 字', '2021 年 3 月 3 日', '英语', '文档 '],
  ['355 文字', '2021 年 3 月 3 日', '英語', '文書 '],
  ['355 слов', '3 марта 2021', 'Английский', 'Документ ']
]

const number = (random) => `${random.one(['LEDG', 'ledg'])}00002021030${random.below(10)}eh3${random.below(10)}0000a`

function factiva(random, line) {
  const [words, day, language, end] = random.one(INTERFACES)
  const gap = random.one(GAPS)
  return {
    before: some(random, ['[Dow Jones]\nFactiva      Dow Jones\n\n', 'Page 1 of 2 © 2021 Factiva, Inc.\n'], 0.3),
    record: () => [
      ...some(random, [`Local${gap}`], 0.4),
      `${line(random)}${gap}`,
      ...some(random, [`By ${line(random)}${gap}`], 0.5),
      ...some(random, [words, day, '17:42', 'The Ledger', 'LEDG', 'A4', language, '(c) 2021 Ledger'], 0.9).map(
        (row) => row + gap
      ),
      '\n',
      ...body(random, line, [words, day, `${end}${number(random)}`, language]),
      `${pick(random, [end], 'Document ')}${number(random)}\n\n`
    ],
    after: some(random, ['Search Summary\n\n', 'Text\ndam\n', 'Results Found\n3\n'], 0.3)
  }
}

const CODES = [
  'SE',
  'HD',
  'BY',
  'CR',
  'WC',
  'PD',
  'ET',
  'SN',
  'SC',
  'PG',
  'LA',
  'CY',
  'LP',
  'TD',
  'ART',
  'CO',
  'NS',
  'PUB'
]

function factivaCodes(random, line) {
  const gap = random.one(['\n', '    ', ' ', '\n\n', '\t'])
  const indent = random.one(['', '', '   '])
  const said = { WC: '355 words', PD: '3 March 2021', ET: '17:42', LA: 'English' }
  return {
    record: () => [
      ...some(random, CODES, 0.85).map((code) => `${indent}${code}${gap}${said[code] ?? line(random)}\n`),
      `${indent}AN${gap}Document ${number(random)}\n\n`
    ]
  }
}

const PQ_FIELDS = [
  'Subject',
  'Location',
  'Title',
  'Publication title',
  'Pages',
  'Publication date',
  'Section',
  'Database'
]

function proquest(random, line) {
  const rule = random.one(['_'.repeat(60), '*'.repeat(50)])
  const gap = random.one(GAPS)
  return {
    before: some(random, [`${rule}\nReport Information from ProQuest\n`, 'Table of contents\n\n1. Dam holds\n'], 0.3),
    record: () => [
      `${rule}\n\n`,
      ...some(random, [`Document 1 of 2${gap}`], 0.3),
      ...some(random, [`Title: ${line(random)}${gap}`, `Author: Lowe, Ann${gap}`, `Abstract: ${line(random)}${gap}`]),
      random.one(['Full text: ', 'Full Text: ', 'Full text:\n', 'Texto completo: ', '']),
      ...body(random, line, ['Subject: x', 'Note: x', rule]),
      ...some(random, PQ_FIELDS, 0.5).map((label) => `${label}: ${line(random)}${gap}`),
      `ProQuest document ID: ${random.below(100)}${gap}`
    ],
    after: [random.one([rule, ''])]
  }
}

function europresse(random, line) {
  const gap = random.one(GAPS)
  const day = random.one(['jeudi 4 mars 2021', '4 mars 2021', 'Thursday, March 4, 2021'])
  const end = random.one(['Numéro de document : ', 'Document number: ', '[logo_publi] '])
  return {
    before: some(random, ['[Docviewer]\n'], 0.5),
    record: () => [
      `Le Courrier${random.one(['', ', no. 12'])}\n${random.one(['Région, ', ''])}${day}${random.one(['', ', p. 3'])}\n\n`,
      ...some(random, [`MARCHE${gap}`], 0.3),
      `${line(random)}${gap}`,
      ...some(random, [`Léa Holt${gap}`], 0.5),
      ...body(random, line, ['Le Courrier', day, `${end}x`]),
      ...some(random, ['© 2021 Le Courrier. Tous droits réservés.\n\n'], 0.7),
      `${end}news·20210304·CT·0q15_${random.below(100)}\n\n`,
      ...some(
        random,
        ['Ce certificat est émis à x à des fins de visualisation personnelle et temporaire.\n', '[Docviewer]\n'],
        0.3
      )
    ]
  }
}

function genios(random, line) {
  const gap = random.one(['            ', ' ', '\n'])
  return {
    before: some(random, ['Dokumente\n\nInhaltsverzeichnis\n\n', '1. Pegel sinkt ........ 2\n'], 0.3),
    record: () => [
      `${line(random)}\n`,
      `Quelle:${gap}Merlauer Zeitung vom ${pick(random, ['05.06.2006, S. 3'], line(random))}\n`,
      ...some(random, ['Ressort', 'Autor', 'Rubrik', 'ISSN'], 0.5).map((label) => `${label}:${gap}${line(random)}\n`),
      `Dokumentnummer:${gap}MZ-20060605-${random.below(100)}\n`,
      ...some(random, [
        '                   Dauerhafte Adresse des Dokuments: https://wiso.example/1\n',
        '                   © GBI-Genios\n'
      ]),
      '\n',
      ...body(random, line, ['Quelle: x', 'Dokumentnummer: x'])
    ]
  }
}

function newsbank(random, line) {
  const gap = random.one(['\n', '\n', '\n\n'])
  return {
    record: () => [
      `${line(random)}${gap}`,
      `Teal Creek Courier${random.one(['', ', The'])} (OR) - ${pick(random, ['March 2, 2021', 'Tuesday, March 2, 2021'], line(random))}${gap}`,
      ...some(random, [`Author: ${line(random)}${gap}`], 0.5),
      '\n',
      ...body(random, line, ['Section: x', 'Record Number: 1', 'Author: y']),
      ...some(random, ['Section', 'Page', 'Index terms', 'Dateline'], 0.5).map(
        (label) => `${label}: ${line(random)}${gap}`
      ),
      `Record Number: 18A2B6C8D0E${random.below(100)}${gap}`,
      'Copyright (c) 2021 Teal Creek Courier\n\n'
    ]
  }
}

function gale(random, line) {
  const gap = random.one(['\n', '\n', '\n\n'])
  return {
    record: () => [
      `Title: ${line(random)}${gap}`,
      ...some(random, [
        `Author(s): ${line(random)}${gap}`,
        `Source: Courier. (Mar. 2, 2021): p3.${gap}`,
        `Document Type: Article${gap}`
      ]),
      `${random.one(['Full Text:', 'Full Text: '])}\n`,
      ...some(random, ['COPYRIGHT 2021 Press\n\n'], 0.5),
      ...body(random, line, ['Title: x', 'Source Citation', 'Full Text:']),
      ...some(random, [`Source Citation (MLA 9th Edition)\n${line(random)}\n`], 0.5),
      `Gale Document Number: GALE|A${random.below(100)}\n\n`
    ]
  }
}

function apa(random, line) {
  return {
    record: () => [
      `"Der Bote" Nr. 112 vom 11.05.2004 18.00 Uhr Seite: ${random.below(99)}\n`,
      'Ressort: Lokales\n\n',
      `${line(random)}\n\n`,
      ...body(random, line, ['Ressort: x'])
    ]
  }
}

function ebsco(random, line) {
  const isList = random.chance(0.4)
  return {
    record: () =>
      isList
        ? [`TI- ${line(random)}\n`, 'AU- Lowe, A\n', 'SO- Courier\n', `AB- ${line(random)}\n\n`]
        : [
            `Title: ${line(random)}\n`,
            'Accession Number: 1ABC\n',
            ...body(random, line, ['Database: x']),
            '<!--Additional Information:\nPersistent link: http://search.ebscohost.com/login.aspx?direct=true\n\n'
          ]
  }
}

function pressreader(random, line) {
  return {
    record: () => [
      ...body(random, line, ['A4']),
      'PRINTED AND DISTRIBUTED BY PRESSREADER\n',
      'COPYRIGHT AND PROTECTED BY APPLICABLE LAW\n'
    ]
  }
}

function mediargus(random, line) {
  return {
    before: ['?1. Dam houdt\n', 'De Bode, woensdag 30 november 2011, p. 23, 853w.\n\n'],
    record: () => [`?${random.below(9)}. ${line(random)}\n`, ...body(random, line, ['De Bode, 30 november 2011'])]
  }
}

export const VENDOR_GRAMMARS = {
  lexisnexis,
  'nexis-uni': nexisUni,
  factiva,
  'factiva codes': factivaCodes,
  proquest,
  europresse,
  genios,
  newsbank,
  gale,
  apa,
  ebsco,
  pressreader,
  mediargus
}
