import type { Hint } from '../../../../document/document.ts'
import type { Mark } from '../../../../tree/dump.ts'
import type { RecordFacts } from '../../../../tree/record-facts.ts'
import type { Line } from '../../../blocks/lines.ts'
import { languageCode } from '../../../record/language-names.ts'
import { pageIn } from './page-lines.ts'
import type { RecordAnnotation } from './record-annotation.ts'

/** Hints of a record that have a place of their own among the document's facts. */
const FACT_HINTS: readonly string[] = ['publication', 'page', 'section']

/** What a vendor's labels and layout tell of a record, and the hints that are left. */
export function vendorFacts(
  annotation: RecordAnnotation,
  lines: readonly Line[]
): { facts: RecordFacts; hints: Hint[] } {
  const hinted = (field: string) => annotation.hints.find((hint) => hint.field === field && hint.value !== '')?.value
  const marked = (mark: Mark) => firstBlock(annotation, lines, mark)
  const date = marked('field-date')
  const language = hinted('language')
  const section = hinted('section') ?? marked('field-section')
  const told = {
    title: marked('field-headline'),
    byline: marked('field-byline'),
    authors: annotation.authors ?? undefined,
    published: annotation.published ?? (date === undefined ? undefined : plainDate(date)),
    publication: hinted('publication'),
    section,
    page: hinted('page') ?? (section === undefined ? undefined : pageIn(section)),
    language: language === undefined ? undefined : languageCode(language)
  }
  return {
    facts: Object.fromEntries(Object.entries(told).filter(([, value]) => value !== undefined)),
    hints: annotation.hints.filter(({ field, value }) => value !== '' && !FACT_HINTS.includes(field))
  }
}

/** The first line with a mark, and the lines that continue it. */
function firstBlock({ marks, joins, texts }: RecordAnnotation, lines: readonly Line[], mark: Mark): string | undefined {
  const first = lines.findIndex((line) => marks.get(line.number)?.[0] === mark)
  if (first < 0) return undefined
  const rest = lines.slice(first + 1)
  const end = rest.findIndex((line) => (joins.get(line.number) ?? 'apart') === 'apart')
  const block = [lines[first] as Line, ...rest.slice(0, end < 0 ? rest.length : end)]
  return block.map((line) => texts.get(line.number) ?? line.text).join(' ')
}

/** `2018 年 10 月 7 日 17:04` → `2018-10-07`, a time without a zone left out; other dates are left as they are written. */
function plainDate(text: string): string {
  const match = /^(\d{4}) ?[年년] ?(\d{1,2}) ?[月월] ?(\d{1,2})/.exec(text)
  if (match === null) return text
  const [, year = '', month = '', day = ''] = match
  return [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-')
}
