import type { Line } from '../../../blocks/lines.ts'
import { type Format, mentions } from '../../../record/format.ts'
import { labelOf } from '../record/field-labels.ts'
import { someLine } from '../record/line-markup.ts'
import { missingNumbers } from '../record/record-counts.ts'
import { type Boundaries, splitRecords } from '../record/split-records.ts'
import { FIELDS, headingOf, isDatabase, isNumber, isSure, MENTIONED } from './labels.ts'
import { annotateRecord, COUNTED, isRecord, RULE } from './record.ts'

const LISTED = /^\d+\. /

export const proquest: Format = {
  name: 'proquest',
  description: 'ProQuest text export',
  several: true,
  sniff(text) {
    if (!mentions(text, MENTIONED)) return null
    if (text.split(/[\r\n]/).some(isRule))
      return someLine(text, isSure) ? 'rules of underscores and the labels Full text: or ProQuest document ID:' : null
    // A printed report that was made into text has lost its rules.
    return someLine(text, isNumber) && someLine(text, isDatabase)
      ? 'the labels ProQuest document ID: and Database:'
      : null
  },
  hasSign: (text) => someLine(text, isStructural),
  split: (decoded, file) => splitRecords('proquest', decoded, file, findBoundaries, isStructural)
}

/** Signs of a rule, at least. */
const RULE_SIGNS = 50

/** A rule as the file has it: set in, and with the signs escaped where it was made into Markdown. */
function isRule(line: string): boolean {
  const signs = line.trim().replaceAll('\\', '')
  return signs.length >= RULE_SIGNS && (signs === '_'.repeat(signs.length) || signs === '*'.repeat(signs.length))
}

function isStructural(text: string): boolean {
  return labelOf(text, FIELDS) !== null || headingOf(text) !== null
}

function findBoundaries(lines: readonly Line[]): Boundaries {
  const parts = partsOf(lines)
  const counted = lines.map((line) => COUNTED.exec(line.text)).filter((match) => match !== null)
  const starts = [0, ...parts.slice(1)]
  const isCut = parts.length > 0 && !lines.slice(parts.at(-1)).some((line) => isClosing(line))
  const cut = isCut ? 'the last record has no ProQuest document ID: the file may be cut off' : null
  const [first] = counted
  if (first !== undefined) {
    const expected = Number(first[2])
    const numbers = counted.map(([, number]) => Number(number))
    return { starts, expected, difference: missingNumbers(numbers, expected), cut, annotate: annotateRecord }
  }
  const listed = lines.filter(
    (line) => LISTED.test(line.text) && line.number < (lines[parts[0] ?? 0]?.number ?? 0)
  ).length
  return { starts, expected: listed > 0 ? listed : null, difference: null, cut, annotate: annotateRecord }
}

/** Where records begin: at the rules above them, or behind the last field of the one before. */
function partsOf(lines: readonly Line[]): number[] {
  const rules = lines.flatMap((line, at) => (RULE.test(line.text) ? [at] : []))
  const ends = lines.flatMap((line, at) => (isDatabase(line.text) ? [at + 1] : []))
  // The first record has no rule above it where the report was copied without its cover.
  const places = rules.length > 0 ? [...(rules[0] === 0 ? [] : [0]), ...rules] : [0, ...ends]
  // A part with none of a record's labels is the page before the records or the list after them.
  return places.filter((at, nth) => isRecord(lines.slice(at, places[nth + 1] ?? lines.length)))
}

/** One of the fields that close a record. */
function isClosing({ text }: Line): boolean {
  const field = labelOf(text, FIELDS)?.field.field
  return field === 'document-id' || field === 'document-url' || field === 'database'
}
