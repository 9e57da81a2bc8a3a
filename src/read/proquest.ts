import type { Mark } from '../tree/dump.ts'
import { type Format, mentions } from './format.ts'
import { type FieldTable, fieldTable, goOn, type Labelled, labelOf, sayField } from './labels.ts'
import type { Line } from './lines.ts'
import { type Cutting, newSheet, type Sheet, say, sliced } from './slices.ts'

/** Between records: a line of 50 or 60 underscores or asterisks. */
const RULE = /^(?:_{50,}|\*{50,})$/
const COUNTED = /^Document (\d+) of (\d+)$/i
const REPORT = /^Report Information from ProQuest/i
const AFTER = /^(?:Bibliography|Contact ProQuest|Table of contents)\b/i

const FIELDS: FieldTable = fieldTable([
  { field: 'headline', mark: 'field-headline', labels: ['Title'] },
  { field: 'byline', mark: 'field-byline', labels: ['Author', 'Byline'] },
  { field: 'date', mark: 'field-date', labels: ['Publication date'] },
  { field: 'section', mark: 'field-section', labels: ['Section'] },
  { field: 'caption', mark: 'field-caption', labels: ['Caption', 'Illustration'] },
  { field: 'copyright', mark: 'field-copyright', labels: ['Copyright'] },
  { field: 'body', mark: 'field-body', labels: ['Full text'] },
  { field: 'abstract', mark: 'field-other', labels: ['Abstract'] },
  { field: 'publication', mark: 'field-other', labels: ['Publication title', 'Publication subject'] },
  { field: 'publication-year', mark: 'field-other', labels: ['Publication year', 'Year'] },
  { field: 'pages', mark: 'field-other', labels: ['Pages', 'First page', 'Number of pages', 'Start page'] },
  { field: 'volume', mark: 'field-other', labels: ['Volume', 'Issue', 'Edition'] },
  { field: 'dateline', mark: 'field-other', labels: ['Dateline'] },
  { field: 'credit', mark: 'field-other', labels: ['Credit'] },
  { field: 'subject', mark: 'field-other', labels: ['Subject', 'Identifier / keyword', 'Classification'] },
  { field: 'place', mark: 'field-other', labels: ['Location', 'Place of publication', 'Country of publication'] },
  { field: 'person', mark: 'field-other', labels: ['People'] },
  { field: 'company', mark: 'field-other', labels: ['Company / organization', 'Publisher'] },
  { field: 'links', mark: 'field-other', labels: ['Links', 'Database copyright'] },
  { field: 'language', mark: 'field-other', labels: ['Language of publication', 'Language'] },
  { field: 'document-type', mark: 'field-other', labels: ['Document type', 'Source type', 'Document feature'] },
  { field: 'publication-info', mark: 'field-other', labels: ['Publication info'] },
  { field: 'issn', mark: 'field-other', labels: ['ISSN', 'CODEN', 'DOI'] },
  { field: 'document-id', mark: 'field-other', labels: ['ProQuest document ID', 'Accession number'] },
  { field: 'document-url', mark: 'field-other', labels: ['Document URL'] },
  { field: 'last-updated', mark: 'field-other', labels: ['Last updated'] },
  { field: 'database', mark: 'field-other', labels: ['Database'] }
])

export const proquest: Format = {
  name: 'proquest',
  says: 'ProQuest text export',
  several: true,
  sniff(text) {
    if (!mentions(text, ['Full text:', 'Full Text:', 'ProQuest document ID:'])) return null
    const ruled = /^(?:_{50,}|\*{50,})[ \t\r]*$/m.test(text)
    const labelled = /^Full [Tt]ext:/m.test(text) || /^ProQuest document ID:/m.test(text)
    return ruled && labelled ? 'rules of underscores and the labels Full text: or ProQuest document ID:' : null
  },
  split: (decoded, file) => sliced('proquest', decoded, file, cut)
}

function cut(lines: readonly Line[]): Cutting {
  const rules = lines.flatMap((line, at) => (RULE.test(line.text) ? [at] : []))
  // A part with none of a record's labels is the page before the records or the list after them.
  const parts = rules.filter((at, index) => isRecord(lines.slice(at + 1, rules[index + 1] ?? lines.length)))
  const counted = lines.map((line) => COUNTED.exec(line.text)).filter((match) => match !== null)
  const listed = lines.filter(
    (line) => /^\d+\. /.test(line.text) && line.number < (lines[parts[0] ?? 0]?.number ?? 0)
  ).length
  const expected = counted.length > 0 ? Number(counted[0][2]) : listed > 0 ? listed : null
  return { cuts: [0, ...parts.slice(1)], expected, gap: null, sheet }
}

function isRecord(lines: readonly Line[]): boolean {
  return lines.some((line) => {
    const field = labelOf(line.text, FIELDS)?.field.field
    return field === 'body' || field === 'document-id' || field === 'document-url'
  })
}

interface Going {
  place: 'before' | 'record' | 'after'
  mark: Mark
  /** Whether the headline has come: some exports have it twice, once without a label. */
  headline: boolean
  labelled: boolean
}

function sheet(lines: readonly Line[]): Sheet {
  const made = newSheet()
  const going: Going = { place: 'before', mark: 'field-other', headline: false, labelled: false }
  for (const [at, line] of lines.entries()) {
    if (RULE.test(line.text)) {
      going.place = placeAfter(lines, at)
      going.mark = 'field-other'
      say(made, line, 'field-other', { join: 'apart' })
    } else if (going.place !== 'record' || COUNTED.test(line.text)) say(made, line, 'field-other', { join: 'apart' })
    else recordLine(made, line, going)
  }
  return made
}

function placeAfter(lines: readonly Line[], rule: number): Going['place'] {
  let next = rule + 1
  while (next < lines.length && !RULE.test(lines[next].text)) next++
  const part = lines.slice(rule + 1, next)
  if (part.length > 0 && AFTER.test(part[0].text)) return 'after'
  if (isRecord(part)) return 'record'
  return rule === 0 || REPORT.test(part[0]?.text ?? '') ? 'before' : 'after'
}

function recordLine(made: Sheet, line: Line, going: Going): void {
  const labelled = going.mark === 'field-body' && line.gap === 0 ? null : labelOf(line.text, FIELDS)
  if (labelled !== null) fieldLine(made, line, labelled, going)
  else if (!going.headline && !going.labelled) {
    going.headline = true
    going.mark = 'field-headline'
    say(made, line, 'field-headline', { join: 'apart' })
  } else if (going.mark === 'field-body') say(made, line, 'field-body')
  else if (line.gap === 0) goOn(made, line, going.mark)
  else say(made, line, going.mark)
}

function fieldLine(made: Sheet, line: Line, labelled: Labelled, going: Going): void {
  const { field, value } = labelled
  going.labelled = true
  const again = field.field === 'headline' && going.headline
  if (field.field === 'headline') going.headline = true
  going.mark = again ? 'field-other' : field.mark
  if (again) say(made, line, 'field-other', { join: 'apart' })
  else sayField(made, line, labelled)
  if (field.field === 'document-id') made.id = value
  if (field.field === 'document-url') made.url = value
}
