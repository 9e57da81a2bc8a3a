import { VFile } from 'vfile'
import { compose } from '../../compose/index.ts'
import { label, type Model } from '../../label/index.ts'
import { dumpOfRecord, knownOf } from '../../pipeline.ts'
import type { Known, Profile } from '../../profile/index.ts'
import type { SourceRecord } from '../../read/record/record.ts'
import { type Article, FACTS_WITH_ORIGIN, type Piece } from '../../tree/article.ts'
import { pieces } from '../../tree/visit.ts'
import type { WarningCode } from '../../warnings.ts'
import { chalk } from '../io/colour.ts'
import { safe } from '../io/terminal.ts'
import { count } from '../messages/count.ts'

/** What composing makes of a record: its article, what a profile knows of it, and what it doubts of single lines, by the first line of their block. */
export interface ComposedRecord {
  article: Article
  known: Known | null
  doubts: ReadonlyMap<number, string>
  /** Its blocks by their first lines. */
  byLine: ReadonlyMap<number, Piece>
}

export function composedOf(
  record: SourceRecord,
  { model, profile }: { model: Model; profile: Profile | null }
): ComposedRecord {
  const dump = dumpOfRecord(record)
  const known = knownOf(dump, record, profile)
  const labelled = label(dump, model, { why: false, recurrences: known?.recurrences ?? null })
  const file = new VFile()
  const article = compose(labelled, file, record.source.url)
  const found = file.messages.filter(({ ruleId }) => ruleId === ('low-confidence' satisfies WarningCode))
  const byLine = new Map([...pieces(article)].map((piece) => [piece.line, piece]))
  return { article, known, byLine, doubts: new Map(found.map(({ line, reason }) => [line ?? 0, reason])) }
}

/** The type of an article and its facts, each with its origin: `headline    text    Ferry to Sula stops`, and the source that a profile was asked for. */
export function factsTextOf({ article: { facts, form }, known }: ComposedRecord): string {
  const lines = FACTS_WITH_ORIGIN.map((fact) => {
    const value = facts[fact]
    const said = typeof value === 'string' ? value : (value ?? []).join('; ')
    return lineOf(fact, facts.origins[fact], said)
  })
  const source = known === null ? '' : `${lineOf('source', 'profile', sourceTextOf(known))}\n`
  return `\n${lineOf('type', null, form ?? '')}\n${lines.join('\n')}\n${source}`
}

/** Which of the profile's sources was asked for what recurs. */
function sourceTextOf({ source, documents }: Known): string {
  if (source === null) return 'none that the profile has: it was not used'
  const dumps = `${source}, ${count(documents, 'dump')}`
  return documents > 1 ? dumps : `${dumps}: with no other to compare, it was not used`
}

function lineOf(fact: string, origin: string | null, value: string): string {
  return `       ${fact.padEnd(12)} ${chalk.dim((origin ?? '-').padEnd(7))} ${value === '' ? chalk.dim('not told') : safe(value)}`
}
