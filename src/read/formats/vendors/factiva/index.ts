import type { Mark } from '../../../../tree/dump.ts'
import type { Line } from '../../../blocks/lines.ts'
import { type Format, mentions } from '../../../record/format.ts'
import { annotate, newAnnotation, type RecordAnnotation } from '../record-annotation.ts'
import { type Boundaries, splitRecords } from '../split-records.ts'
import { readCoded } from './codes.ts'

/** A record's last line, in English, German, French and Spanish: `Document ABCD000020210304eh3400001`. */
export const FACTIVA_END = /^(?:AN )?(?:Document|Dokument|Documento) ([A-Z0-9][A-Za-z0-9]{15,})$/
const WORDS = /^[\d.,]+ (?:words|Wörter|mots|palabras|parole|woorden)$/
const PAGE = /^Page ?\d+ ?(?:of|von|sur|de) ?\d+ ?(?:©|\(c\))/i
const SUMMARY = /^(?:Search Summary|Suchzusammenfassung|Résumé de la recherche)$/
/** How many records there should be, on the label's line or on the next. */
const FOUND = /^(?:Results Found|Ergebnisse|Résultats trouvés|Resultados encontrados)(?: ([\d.,]+))?$/
const COPYRIGHT = /^(?:copyright\b|\(c\) ?\d|©)/i
/** Lines between the count of words and the text: date, time, source, code, edition, page, language, copyright. */
const MOST_FACTS = 12

export const factiva: Format = {
  name: 'factiva',
  description: 'Factiva article format, with or without indexing codes',
  several: true,
  sniff(text) {
    if (!mentions(text, ['Document ', 'Dokument ', 'Documento '])) return null
    const ended = /^(?:AN[ \t]+)?(?:Document|Dokument|Documento) [A-Z0-9][A-Za-z0-9]{15,}[ \t\r]*$/m.test(text)
    const counted = /^(?:WC[ \t]+)?[\d.,]+ (?:words|Wörter|mots|palabras|parole|woorden)[ \t\r]*$/m.test(text)
    return ended && counted ? '“N words” and “Document” with an accession number' : null
  },
  split: (decoded, file) => splitRecords('factiva', decoded, file, cut)
}

function cut(lines: readonly Line[]): Boundaries {
  const ends = lines.flatMap((line, at) => (FACTIVA_END.test(line.text) ? [at] : []))
  const cuts = [0, ...ends.slice(0, -1).map((at) => at + 1)]
  return {
    starts: cuts,
    expected: announced(lines.slice(ends.at(-1) ?? 0)),
    difference: null,
    annotate: annotateRecord
  }
}

function announced(summary: readonly Line[]): number | null {
  const at = summary.findIndex((line) => FOUND.test(line.text))
  const said = at < 0 ? undefined : (FOUND.exec(summary[at].text)?.[1] ?? summary[at + 1]?.text)
  return said === undefined || !/^[\d.,]+$/.test(said) ? null : Number(said.replace(/[.,]/g, ''))
}

function annotateRecord(lines: readonly Line[]): RecordAnnotation {
  const made = newAnnotation()
  const end = lines.findIndex((line) => FACTIVA_END.test(line.text))
  const own = end < 0 ? lines : lines.slice(0, end)
  made.id = end < 0 ? null : (FACTIVA_END.exec(lines[end].text)?.[1] ?? null)
  // What stands after the last record is the account of the search.
  for (const line of end < 0 ? [] : lines.slice(end))
    annotate(made, line, PAGE.test(line.text) ? 'page-furniture' : 'field-other', { join: 'apart' })
  const story = own.filter((line) => {
    const furniture = PAGE.test(line.text)
    if (furniture) annotate(made, line, 'page-furniture', { join: 'apart' })
    return !furniture
  })
  if (!readCoded(made, story)) readPlain(made, story)
  return made
}

/** Without codes: (section) headline (byline), words, facts, copyright, text. */
function readPlain(made: RecordAnnotation, lines: readonly Line[]): void {
  const words = lines.findIndex((line) => WORDS.test(line.text))
  if (words < 0) {
    for (const line of lines) annotate(made, line, SUMMARY.test(line.text) ? 'field-other' : 'field-body')
    return
  }
  readTop(made, lines.slice(0, words))
  annotate(made, lines[words], 'field-other', { join: 'apart' })
  made.hints.push({ field: 'length', value: lines[words].text, line: lines[words].number })
  const facts = lines.slice(words + 1, words + 1 + MOST_FACTS)
  const copyright = facts.findIndex((line) => COPYRIGHT.test(line.text))
  const last =
    copyright >= 0
      ? endOfCopyright(facts, copyright)
      : facts.findIndex((line) => line.gap > 0 && facts.indexOf(line) > 0) - 1
  for (const [at, line] of lines.slice(words + 1).entries()) {
    if (at > Math.max(last, 0)) annotate(made, line, 'field-body')
    else if (copyright >= 0 && at >= copyright)
      annotate(made, line, 'field-copyright', at > copyright && line.gap === 0 ? { join: 'space' } : { join: 'apart' })
    else factLine(made, line)
  }
}

function endOfCopyright(facts: readonly Line[], from: number): number {
  let at = from
  while (
    at + 1 < facts.length &&
    facts[at + 1].gap === 0 &&
    /rights reserved|copyright|alle rechte|droits réservés/i.test(facts[at + 1].text)
  )
    at++
  return at
}

/** Shapes of the facts after the count of words; a year makes a date, the rest is the source. */
const FACTS: readonly { field: string; mark: Mark; shape: RegExp }[] = [
  { field: 'time', mark: 'field-other', shape: /^\d{1,2}:\d\d(?: [A-Z]{2,4})?$/ },
  {
    field: 'date',
    mark: 'field-date',
    shape: /^\d{1,2}\.? [^\s\d.,]+\.? (?:19|20)\d\d$|^[^\s\d.,]+ \d{1,2}, (?:19|20)\d\d$/
  },
  { field: 'page', mark: 'field-other', shape: /^[A-Z]{0,3}-?\d{1,4}$/ },
  { field: 'source-code', mark: 'field-other', shape: /^[A-Z0-9]{2,10}$/ },
  {
    field: 'language',
    mark: 'field-other',
    shape:
      /^(?:English|German|French|Spanish|Dutch|Italian|Deutsch|Englisch|Französisch|Français|Anglais|Español|Inglés)$/
  }
]

/** What has no shape of its own is the publication, and after that its edition. */
function factLine(made: RecordAnnotation, line: Line): void {
  const known = made.hints.some(({ field }) => field === 'publication')
  const { field, mark } = FACTS.find(({ shape }) => shape.test(line.text)) ?? {
    field: known ? 'edition' : 'publication',
    mark: 'field-other' as const
  }
  annotate(made, line, mark, { join: 'apart' })
  if (mark === 'field-other') made.hints.push({ field, value: line.text, line: line.number })
}

/** A first line of at most this many words before a longer one is the section, or one in parts: `Metro Desk; Section B`. */
const SECTION_WORDS = 3
const BYLINE_WORDS = 9
const BY = /^(?:by|von|par|por|di|door)\b/i

function readTop(made: RecordAnnotation, lines: readonly Line[]): void {
  const words = (line: Line) => line.text.split(' ').length
  const last = lines.length - 1
  const byline =
    lines.length >= 2 && (BY.test(lines[last].text) || words(lines[last]) <= BYLINE_WORDS) ? last : lines.length
  const short = byline >= 2 && (words(lines[0]) <= SECTION_WORDS || lines[0].text.includes('; '))
  const section = short && words(lines[1]) > words(lines[0]) ? 0 : -1
  for (const [at, line] of lines.entries()) {
    if (at >= byline) annotate(made, line, 'field-byline', { join: 'apart' })
    else if (at <= section) annotate(made, line, 'field-section', { join: 'apart' })
    else annotate(made, line, 'field-headline', at > section + 1 && line.gap === 0 ? { join: 'space' } : {})
  }
}
