/** Further layouts of exports that have a grammar already. */

const GAPS = ['\n', '\n\n', '\n\n\n']
const RULE = '_'.repeat(60)

const some = (random, pieces, share = 0.7) => pieces.filter(() => random.chance(share))

function body(random, line, oddities) {
  return random.times(1 + random.below(4), () =>
    random.chance(0.2) ? `${random.one(oddities)}\n\n` : `${line(random)}${random.one(GAPS)}`
  )
}

export const LAYOUT_GRAMMARS = {
  'lexisnexis printed': (random, line) => ({
    record: () => [
      `${' '.repeat(random.below(30))}${random.one(['LEVEL 1 - 3 OF 45 STORIES', '3 OF 45 STORIES', '3RD STORY of Level 1 printed in FULL format.'])}\n\n`,
      '      Copyright 1995 The Harlow Press\n      The Harlow Times\n\n      March 3, 1995, Friday\n\n',
      ...some(random, [
        'SECTION: Section A; Page 1\n\n',
        `HEADLINE: ${line(random)}\n\n`,
        `BYLINE: ${line(random)}\n\n`
      ]),
      `LENGTH: ${random.below(99)} words\n\n`,
      random.one(['BODY:\n', '']),
      ...body(random, line, ['LEVEL 1', '3 OF 45', 'SHE SAID:', 'LANGUAGE: x']),
      ...some(random, ['LANGUAGE: ENGLISH\n\n', 'LOAD-DATE: March 3, 1995\n\n'])
    ]
  }),
  'proquest headings': (random, line) => ({
    record: () => [
      ...some(random, [`${RULE}\n\n`], 0.8),
      `${line(random)}\n\n`,
      ...some(random, [
        `Lowe, Ann. Courier; Harlow [Harlow]. 03 Mar 2021: A.${random.below(9)}.\n\n`,
        'ProQuest document link\n\n'
      ]),
      ...some(random, [`ABSTRACT\n\n${line(random)}\n\n`], 0.4),
      random.one(['FULL TEXT\n\n', 'FULL TEXT\n', 'TEXTE INTÉGRAL\n\n', '']),
      ...body(random, line, ['DETAILS', 'FULL TEXT', 'Subject: x', 'Unknown label: x']),
      'DETAILS\n\n',
      ...some(random, [
        'Publication title: Courier; Harlow\n\n',
        'Publication date: Mar 3, 2021\n\n',
        'Odd label: x\n\n'
      ]),
      `ProQuest document ID: ${random.below(100)}\n\n`,
      'Database: x\n\n'
    ]
  }),
  'genios reversed': (random, line) => ({
    record: () => [
      ...some(random, ['Merlauer Bote vom 06.06.2006, S. 1\n\n', 'LOKALES\n\n']),
      `${line(random)}\n\n`,
      ...some(random, ['Holt, Lena\n\n'], 0.4),
      ...body(random, line, ['Quelle: x', '© x', 'Seite:\n']),
      ...some(random, ['Quelle: Merlauer Bote vom 06.06.2006, S. 1\n'], 0.8),
      ...some(random, ['Rubrik: LOKALES\n', 'Seite:\n    4\n']),
      `Dokumentnummer: MB-${random.below(100)}\n`,
      '© GBI-Genios Deutsche Wirtschaftsdatenbank GmbH\n\n'
    ]
  }),
  'newsbank labels': (random, line) => ({
    record: () => [
      ...some(random, ['Paper: Courier (OR)\n', `Title: ${line(random)}\n`, 'Date: March 2, 2006\n', 'Page: A1\n']),
      ...some(random, [`Author: ${line(random)}\nStaff Writer\n`], 0.5),
      '\nArticle Text:\n',
      ...body(random, line, ['Article Text:', 'Record Number: x', 'Page: x']),
      ...some(random, ['Copyright 2006 Courier\n'], 0.6),
      `Record Number: 18A2B6C8${random.below(100)}\n\n`
    ]
  }),
  'wire printed': (random, line) => ({
    record: () => [
      `HPA01${random.below(90) + 10} 5 CI 0231 KI/II     Mi, 14.Jun 2006\n\n`,
      ...some(random, ['Verkehr/Harlow/Damm\n', 'EILT\n'], 0.5),
      `${line(random)}${random.one([' =\n\n', '\n', '\nUtl.: a - b =\n\n'])}`,
      ...body(random, line, ['(Schluss) ab/cd', '# Notizblock', 'hpa ab n1 cd', '141031 Jun 06']),
      ...some(random, ['(Schluss) ab/cd\n'], 0.5),
      random.one(['HPA0123    2006-06-14/10:31\n\n141031 Jun 06\n\n', '141031 GMT Jun 06\n\n'])
    ]
  }),
  'wire american': (random, line) => ({
    record: () => [
      `BC-Dam,01${random.below(90) + 10}\n`,
      ...some(random, [`${line(random)}\n`, 'Eds: Adds.\n', 'By NORA PELL\nHarlow Press Writer\n']),
      ...body(random, line, ['By x', 'Eds: x', 'AP-NY']),
      'AP-NY-03-03-21 1015EST\n\n'
    ]
  }),
  'markdown with html': (random, line) => ({
    before: ['# Dam holds\n\n'],
    record: () => [
      random.one(['<div>\n', '<p>', '<!-- ', '<h2>', '<ul>\n<li>', '<script>', '<figure>\n<figcaption>', '']),
      line(random),
      random.one([
        '</p>\n\n',
        '\n</div>\n\n',
        ' -->\n\n',
        '</h2>\n',
        '</li></ul>\n\n',
        '</script>\n',
        '<br>',
        '<br/>\n',
        '\n\n'
      ])
    ]
  }),
  'mail digest': (random, line) => ({
    before: [
      'From: A <a@b.example>\nSubject: Digest\nDate: Mon, 1 Mar 2021 10:00:00 +0000\nMIME-Version: 1.0\n',
      `Content-Type: ${random.one(['multipart/digest', 'multipart/mixed'])}; boundary=d\n\n`
    ],
    record: () => [
      `--d\n${random.one(['\n', 'Content-Type: message/rfc822\n\n'])}`,
      `From: A <a@b.example>\nSubject: ${line(random).replace(/[\r\n]/g, ' ')}\nDate: Mon, 1 Mar 2021 10:00:00 +0000\n\n`,
      `${line(random)}\n\n`
    ],
    after: ['--d--\n']
  })
}
