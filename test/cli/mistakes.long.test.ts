import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Counts, profileText } from '../../src/profile/index.ts'
import { picture } from '../support/folder-snapshot.ts'
import { DUMP, scratch, stet } from '../support/run-cli.ts'

const folder = scratch()
afterAll(folder.remove)
const { at } = folder

beforeAll(async () => {
  for (const name of ['dumps', 'empty', 'broken', 'misnamed', 'wrong']) mkdirSync(at(name))
  for (const name of ['a.txt', 'dumps/a.txt', 'dumps/b.txt']) writeFileSync(at(name), DUMP)
  symlinkSync(at('a.txt'), at('link.txt'))
  writeFileSync(at('fields.jsonl'), '{"id":"x","words":"The dam held."}\n')
  writeFileSync(at('half.jsonl'), '{"id":"x","text":"The dam\n')
  writeFileSync(at('page.html'), '<html><head><title>Dam</title></head><body><p>It held.</p></body></html>\n')
  writeFileSync(at('paper.pdf'), '%PDF-1.7\n')
  writeFileSync(at('blank.txt'), '\n \n')
  writeFileSync(at('german.txt'), 'Grüße aus Köln\n\nDie Bürgermeisterin lobt die Müllabfuhr für ihre Mühe.\n')
  writeFileSync(at('other.profile'), profileText(new Counts(), { version: '1', weights: 'other' }))
  writeFileSync(at('-notes.txt'), 'Dam holds\n')
  writeFileSync(at('names.txt'), 'gone.txt\n')
  writeFileSync(at('broken/stet.config.yml'), 'format: [json\n')
  writeFileSync(at('misnamed/stet.config.yml'), 'fromat: json\n')
  writeFileSync(at('wrong/stet.config.yml'), 'format: docx\n')
  await stet(['archive', 'dumps', '--to', 'bag', '--quiet'], { cwd: folder.path })
})

const FORMATS = 'markdown, json, ndjson, text, ninjs, jsonld, csv, tei, csl, tagged, labels'
const NO_FILE = 'there is no such file: expected a file, a folder or a glob pattern that matches something'

/** The command as typed, its exit code, and all of standard error; nothing is on standard output, and nothing is written. */
type Mistake = [typed: string, code: 1 | 2, stderr: string | RegExp]

const COMMANDS_AND_FLAGS: Mistake[] = [
  ['explian a.txt', 2, 'explian: there is no such file or command; did you mean the command explain?'],
  ['archiv dumps --to new', 2, 'archiv: there is no such file or command; did you mean the command archive?'],
  ['verfy bag', 2, 'verfy: there is no such file or command; did you mean the command verify?'],
  ['version', 2, 'version: there is no such file or command; did you mean --version?'],
  ['report bag', 2, 'report: there is no such file or command; did you mean stet archive --report?'],
  ['update bag', 2, 'update: there is no such file or command; did you mean stet archive --update?'],
  ['redact a.txt', 2, 'redact: there is no such file or command; did you mean --redact?'],
  ['epochs a.txt', 2, 'epochs: there is no such file or command; did you mean stet train --epochs?'],
  ['a.txt -output story.md', 2, '-output: there is no such flag; did you mean --output?'],
  ['-from text a.txt', 2, '-from: there is no such flag; did you mean --from?'],
  ['a.txt -encoding=utf-8', 2, '-encoding: there is no such flag; did you mean --encoding?'],
  ['-help', 2, '-help: there is no such flag; did you mean --help?'],
  ['archive dumps -o bag', 2, '-o: stet archive has no such flag, but stet clean, stet profile, stet train have'],
  ['archive dumps --quite', 2, '--quite: there is no such flag; did you mean --quiet?'],
  ['archive --merge --to new', 2, 'expected archives to merge, but got none'],
  ['help archvie', 2, 'archvie: there is no such command; did you mean archive?'],
  ['--fromat json a.txt', 2, '--fromat: there is no such flag; did you mean --format?'],
  ['--colour a.txt', 2, '--colour: there is no such flag; did you mean --color?'],
  ['--json a.txt', 2, '--json: there is no such flag; did you mean --format json?'],
  ['--md a.txt', 2, '--md: there is no such flag; did you mean --format markdown?'],
  ['--jsonl a.txt', 2, '--jsonl: there is no such flag; did you mean --format ndjson?'],
  ['-notes.txt', 2, '-notes.txt: there is no such flag; ./-notes.txt is the file'],
  ['explain a.txt:1-3', 2, 'explain a.txt:1-3: expected the number of one line behind a.txt:, or a.txt alone'],
  ['explain a.txt:', 2, 'explain a.txt:: expected the number of one line behind a.txt:, or a.txt alone'],
  ['-x a.txt', 2, '-x: there is no such flag; stet clean --help lists them'],
  ['dumps --to new --report r.html', 2, '--report: stet clean has no such flag, but stet archive has'],
  ['archive dumps --to new -f json', 2, '-f: stet archive has no such flag, but stet clean has'],
  ['a.txt --quiet=yes', 2, '--quiet=yes: --quiet takes no value'],
  ['a.txt -o', 2, '--output: expected <file> behind it, but there is nothing'],
  ['archive dumps', 2, 'archive: expected --to <folder>, but got none'],
  ['archive --to new', 2, 'expected files, folders or globs to archive, but got none'],
  ['verify', 2, 'verify: expected <folder> (an archive made by stet archive), but got none'],
  [
    'explain a.txt 3',
    2,
    /^stet: explain: expected 1 argument <file> \(a dump; FILE:LINE for one line; .*\), but got 2\n$/
  ],
  ['verify bag dumps', 2, 'verify: expected 1 argument <folder> (an archive made by stet archive), but got 2'],
  ['help translate', 2, /^stet: translate: there is no such command; expected one of clean, archive, .*\n$/],
  ['completion tcsh', 2, 'completion tcsh: expected one of bash, zsh, fish']
]

const VALUES: Mistake[] = [
  [
    '-f docx a.txt',
    2,
    `--format docx: expected one of ${FORMATS}; pandoc makes docx of --format markdown --flavor pandoc`
  ],
  [
    '-f bibtex a.txt',
    2,
    `--format bibtex: expected one of ${FORMATS}; programs for references make bibtex of --format csl`
  ],
  ['--from nexis a.txt', 2, /^stet: --from nexis: expected one of .*; did you mean lexisnexis or nexis-uni\?\n$/],
  ['--from docx a.txt', 2, /^stet: --from docx: .*; docx is known without --from, which says what is in it\n$/],
  ['--from pdf a.txt', 2, /^stet: --from pdf: .*; stet detect FILE says what makes text of pdf\n$/],
  ...['utf-99', 'UTF8bis', 'utf-160', 'latin-77'].flatMap((name): Mistake[] => {
    const words = `expected the name of an encoding, such as utf-8 or windows-1252, but got "${name.toLowerCase()}"`
    return ['a.txt', 'fields.jsonl', 'detect a.txt'].map((input) => [`${input} --encoding ${name}`, 2, words])
  }),
  ['-f markdwon a.txt', 2, `--format markdwon: expected one of ${FORMATS}; did you mean markdown?`],
  [
    '--from lexisnexus a.txt',
    2,
    /^stet: --from lexisnexus: expected one of auto, text, .*; did you mean lexisnexis\?\n$/
  ],
  [
    '--flavor wordpress a.txt',
    2,
    /^stet: --flavor wordpress: expected one of plain, obsidian, hugo, jekyll, pandoc, quarto\n$/
  ],
  ['dumps --to new --jobs 0', 2, '--jobs 0: expected a whole number from 1 to 256'],
  ['dumps --to new -j many', 2, '--jobs many: expected a whole number from 1 to 256'],
  [
    'a.txt --largest-document 12XB',
    2,
    /^stet: --largest-document 12XB: expected a size in bytes, such as 16MiB, from 1 to \d+\n$/
  ],
  // What a variable of the shell that is not set leaves of a flag's value.
  ['a.txt -o ', 2, '--output: expected <file>, but got an empty text'],
  ['dumps --to ', 2, '--to: expected <folder>, but got an empty text'],
  ['archive dumps --to ', 2, '--to: expected <folder>, but got an empty text'],
  ['fields.jsonl --text-field ', 2, '--text-field: expected <name>, but got an empty text'],
  ['--files-from ', 2, '--files-from: expected <file>, but got an empty text'],
  ['-f  a.txt', 2, `--format: expected one of ${FORMATS}`],
  ['dumps --shard 3/2', 2, 'expected --shard as I/N with I from 1 to N, such as 2/8, but got "3/2"'],
  ['a.txt --encoding utf8000', 2, 'expected the name of an encoding, such as utf-8 or windows-1252, but got "utf8000"'],
  [
    'dumps --to new --name {titel}',
    2,
    '{titel} is no field of a name: expected {date} {year} {month} {slug} {title} {lang} {stem} {folder} {record} {sha8} {sha}'
  ],
  [
    'dumps --to new --name story',
    2,
    "story.md: a.txt and b.txt would both be written here; --name 'story-{sha8}', or {stem} or {record} in it, would tell them apart"
  ],
  ['dumps --to new --name ../{slug}', 2, 'the pattern "../{slug}" leads out of the folder'],
  [
    'archive dumps --to new --bag-info Harlow',
    2,
    'expected --bag-info as LABEL=VALUE, such as Contact-Name=…, but got "Harlow"'
  ],
  [
    'archive dumps --to new --bag-info Contact-Mail=x',
    2,
    '--bag-info Contact-Mail: there is no such label; did you mean Contact-Email?'
  ],
  ['archive dumps --to new --algorithm md5', 2, '--algorithm md5: expected one of sha256, sha512']
]

const CONTRADICTIONS: Mistake[] = [
  ['a.txt --quiet --verbose', 2, 'expected either --quiet or --verbose, but got both'],
  ['a.txt --to new -o story.md', 2, 'expected either --to or --output, but got both'],
  ['a.txt -o one.md -o two.md', 2, '--output two.md: expected one <file>, but one.md was given before'],
  ['dumps --to new --to newer', 2, '--to newer: expected one <folder>, but new was given before'],
  ['archive dumps --to new --tar a.tar --tar b.tar', 2, '--tar b.tar: expected one <file>, but a.tar was given before'],
  ['a.txt -f json -f text', 2, 'expected one --format without --to, but got json and text'],
  ['dumps --name {slug}', 2, 'expected --name with --to: without a folder there are no files to name'],
  ['a.txt --flavor hugo -f json', 2, 'expected --flavor with --format markdown, but got json'],
  ['a.txt --bom', 2, 'expected --bom with --format csv, but got markdown'],
  ['archive --merge bag --to new --update', 2, 'expected either --merge or --update: archives are merged as they are'],
  [
    'archive --from stet dumps --to new',
    2,
    'expected dumps, but --from stet reads documents, which hold no dump to keep'
  ]
]

const FILES: Mistake[] = [
  ['gone.txt', 1, `gone.txt: ${NO_FILE}`],
  ['*.dump', 1, `*.dump: ${NO_FILE}`],
  ['a.text', 1, `a.text: ${NO_FILE}; did you mean a.txt?`],
  ['german', 1, `german: ${NO_FILE}; did you mean german.txt?`],
  ['dmups/b.txt', 1, `dmups/b.txt: ${NO_FILE}`],
  ['dumps/bb.txt', 1, `dumps/bb.txt: ${NO_FILE}; did you mean dumps/b.txt?`],
  ['archive dmups --to new', 1, `dmups: ${NO_FILE}; did you mean dumps?`],
  ['explain gemran.txt', 1, `gemran.txt: ${NO_FILE}; did you mean german.txt?`],
  [
    'https://ledger.example/dam',
    1,
    'https://ledger.example/dam: is an address, and stet fetches no pages: expected a file that holds the text of the page'
  ],
  ['--files-from gone', 1, 'gone: there is no such file or folder'],
  ['--files-from names.txt', 1, `gone.txt: ${NO_FILE}`],
  ['empty', 1, 'empty: expected dumps, but found none'],
  ['archive empty --to new', 1, 'no dumps were found in the inputs; expected text files'],
  [
    'archive - --to new',
    2,
    'expected files to archive, but got - for standard input, of which an archive could keep no original'
  ],
  ['explain dumps', 2, 'expected one dump to explain, but "dumps" is 2 files'],
  ['explain a.txt:999', 1, 'a.txt: expected text on line 999, but there are 14 lines'],
  ['archive --merge dumps --to new', 1, 'dumps: is no archive of stet: expected one to merge'],
  ['verify dumps', 1, 'dumps: is no archive: there is no bagit.txt in it'],
  ['verify a.txt', 1, 'a.txt: is a file: expected the folder of an archive'],
  ['verify gone', 1, 'gone: there is no such file or folder'],
  ['review empty', 1, 'empty: there is no article in it'],
  ['--weights gone a.txt', 2, 'expected weights at gone, but there is no such file'],
  ['--weights a.txt a.txt', 2, 'a.txt: expected weights of this version, but these bytes are none'],
  ['--profile dumps a.txt', 2, 'expected a profile at dumps, but it is a folder'],
  [
    '--profile a.txt a.txt',
    2,
    /^stet: a\.txt: line 1: expected "stet\/profile\/2", so that it is a profile of this version, but got "/
  ],
  [
    '--profile other.profile a.txt',
    2,
    /^stet: other\.profile: line 6: expected a profile made with the weights in use, "[^"]+", but got one made with "other": stet profile makes a new one\n$/
  ],
  ['--corrections gone a.txt', 2, 'expected corrections at gone, but there is no such file'],
  ['--corrections a.txt a.txt', 2, /^stet: a\.txt:1: expected a correction as JSON: .*\n$/],
  [
    'judge a.txt',
    1,
    'a.txt: expected labelled dumps; a.txt:1: no role is called Home; expected one of headline, standfirst, byline, date, subhead, body, caption, boilerplate'
  ]
]

const OUTPUTS: Mistake[] = [
  ['a.txt -o dumps', 2, 'expected --output to be a file, but dumps is a folder; --to writes into a folder'],
  ['a.txt -o gone/story.md', 2, 'expected --output in a folder that is there, but there is no gone'],
  ['a.txt -o dumps/b.txt', 1, 'dumps/b.txt: holds something else and was left as it is; --force replaces it'],
  ['a.txt -o a.txt --force', 2, 'expected --output to be another file than the inputs, but a.txt is one of them'],
  ['a.txt -o link.txt --force', 2, 'expected --output to be another file than the inputs, but link.txt is one of them'],
  [
    'dumps --to dumps -f text --force --quiet',
    1,
    /^stet: dumps\/a\.txt: is an input and was left as it is: no output replaces one\n/
  ],
  [
    'dumps --to dumps -f text --quiet',
    1,
    /^stet: dumps\/a\.txt: is an input and was left as it is: no output replaces one\n/
  ],
  ['a.txt -o a.txt/story.md', 1, 'a.txt/story.md: a file stands where a folder is needed'],
  ['dumps --to a.txt/new', 1, 'a.txt/new: a file stands where a folder is needed'],
  ['archive dumps --to a.txt/new', 1, 'a.txt/new: a file stands where a folder is needed'],
  ['archive dumps --to new --tar a.txt/new.tar', 1, 'a.txt/new.tar: a file stands where a folder is needed'],
  ['profile dumps -o a.txt/p', 1, 'a.txt/p: a file stands where a folder is needed'],
  ['train a.txt -o a.txt/w', 1, 'a.txt/w: a file stands where a folder is needed'],
  ['dumps --to a.txt', 2, 'expected --to to be a folder, but a.txt is a file; --output writes a file'],
  ['archive dumps --to a.txt', 2, 'expected --to to be a folder, but a.txt is a file'],
  ['archive dumps --to dumps', 1, 'dumps: holds files and is no archive of stet: name a new or an empty folder'],
  ['archive dumps --to bag --report dumps', 2, 'expected --report to be a file, but dumps is a folder'],
  [
    'archive dumps --to bag --report a.txt',
    1,
    'a.txt: is no report of stet and was left as it is; --force replaces it'
  ],
  ['profile dumps -o gone/daily.profile', 2, 'expected --output in a folder that is there, but there is no gone']
]

const INPUTS: Mistake[] = [
  [
    'fields.jsonl',
    1,
    'fields.jsonl:1: expected a string in field text, content, raw_content, maintext, markdown, but the record has id, words; --text-field names another field'
  ],
  [
    '--text-field word fields.jsonl',
    1,
    'fields.jsonl:1: expected a string in field word, but the record has id, words; --text-field names another field'
  ],
  ['half.jsonl', 1, /^stet: half\.jsonl:1: expected a JSON object, .*\n$/],
  [
    'a.txt --largest-document 100',
    1,
    'a.txt: expected at most 100 bytes in a document, but got more; --largest-document raises the limit'
  ],
  [
    'fields.jsonl --longest-line 10',
    1,
    'fields.jsonl:1: expected at most 10 bytes in a line, but got 34; --longest-line raises the limit'
  ],
  [
    'page.html',
    1,
    'page.html: expected plain text, but this is HTML: make text of it first, for example with: w3m -dump -T text/html FILE'
  ],
  [
    'paper.pdf',
    1,
    'paper.pdf: expected plain text, but this is a PDF: make text of it first, for example with: pdftotext FILE.pdf -'
  ],
  ['--from stet half.jsonl', 1, /^stet: half\.jsonl:1: expected a document of stet, but it does not parse: .*\n$/]
]

describe.each([
  ['commands and flags', COMMANDS_AND_FLAGS],
  ['values', VALUES],
  ['contradictions', CONTRADICTIONS],
  ['files', FILES],
  ['outputs', OUTPUTS],
  ['inputs', INPUTS]
])('a typical mistake in %s ends with a code and a line on standard error, and writes nothing:', (_, mistakes) => {
  it.each(mistakes)('stet %s', async (typed, code, stderr) => {
    const before = files()
    const result = await stet(typed.split(' '), { cwd: folder.path })
    expect(result).toMatchObject({ code, stdout: '' })
    if (typeof stderr === 'string') expect(result.stderr).toBe(`stet: ${stderr}\n`)
    else expect(result.stderr).toMatch(stderr)
    expect(files()).toEqual(before)
  })
})

/** All that is there, but for the list of what a run would have written into its own inputs. */
function files(): string[] {
  return picture(folder.path).filter((file) => !file.includes('.stet-written'))
}

describe('a typical mistake in what is set for all runs names the place:', () => {
  it.each([
    ['broken', /\/stet\.config\.yml: expected YAML, but it does not parse: .* at line 2, column 1\n$/],
    [
      'misnamed',
      /\/stet\.config\.yml: expected flags by their long names, but got "fromat"; did you mean "format"\?\n$/
    ],
    ['wrong', /\/stet\.config\.yml: expected format to be one of markdown, .*, but got "docx"\n$/]
  ])('a config file in %s', async (place, stderr) => {
    expect(await stet(['../a.txt'], { cwd: at(place) })).toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringMatching(stderr)
    })
  })

  it('a variable', async () => {
    const result = await stet(['a.txt'], { cwd: folder.path, env: { STET_FORMAT: 'jsno' } })
    const stderr = `stet: STET_FORMAT=jsno: expected one of ${FORMATS}; did you mean json?\n`
    expect(result).toMatchObject({ code: 2, stdout: '', stderr })
  })
})

describe('what a run can still make something of', () => {
  it.each([
    ['-f MD a.txt', /^---\ntitle: /, /^$/],
    ['--format Json --from TXT a.txt', /^\{\n {2}"schema"/, /^$/],
    ['help archive', /^Examples:\n {2}stet archive /, /^$/],
    ['dumps -f text', /^Harbour towns/, /^$/],
    ['-f text blank.txt', /^$/, /^blank\.txt: warning: there is no text, and so no article \(no-article\)\n$/],
    [
      'a.txt --encoding utf16 -f text',
      /\S/,
      /a\.txt: warning: read as utf-16le, as asked for, but the bytes look like utf-8 \(encoding-doubtful\)\n/
    ],
    [
      'german.txt --encoding latin1 -f text',
      /GrÃ¼/,
      /german\.txt: warning: read as windows-1252, as asked for, but the bytes look like utf-8 \(encoding-doubtful\)\n/
    ]
  ])('is done: stet %s', async (typed, stdout, stderr) => {
    const result = await stet(typed.split(' '), { cwd: folder.path })
    expect(result).toMatchObject({ code: 0, stdout: expect.stringMatching(stdout) })
    expect(result.stderr).toMatch(stderr)
  })
})
