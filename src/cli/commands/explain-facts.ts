import { VFile } from 'vfile'
import { compose } from '../../compose/index.ts'
import { label, type Model } from '../../label/index.ts'
import { dumpOfRecord, recurrencesOf } from '../../pipeline.ts'
import type { Profile } from '../../profile/index.ts'
import type { SourceRecord } from '../../read/record/record.ts'
import { type Article, FACTS_WITH_ORIGIN } from '../../tree/article.ts'
import type { WarningCode } from '../../warnings.ts'
import { chalk } from '../io/colour.ts'
import { safe } from '../io/terminal.ts'

/** What composing makes of a record: its article, and what it doubts of single lines, by the first line of their block. */
export interface ComposedRecord {
  article: Article
  doubts: ReadonlyMap<number, string>
}

export function composedOf(
  record: SourceRecord,
  { model, profile }: { model: Model; profile: Profile | null }
): ComposedRecord {
  const dump = dumpOfRecord(record)
  const labelled = label(dump, model, { why: false, recurrences: recurrencesOf(dump, record, profile) })
  const file = new VFile()
  const article = compose(labelled, file, record.source.url)
  const found = file.messages.filter(({ ruleId }) => ruleId === ('low-confidence' satisfies WarningCode))
  return { article, doubts: new Map(found.map(({ line, reason }) => [line ?? 0, reason])) }
}

/** The type of an article and its facts, each with its origin: `headline    text    Ferry to Sula stops`. */
export function factsTextOf({ facts, form }: Article): string {
  const lines = FACTS_WITH_ORIGIN.map((fact) => {
    const value = facts[fact]
    const said = typeof value === 'string' ? value : (value ?? []).join('; ')
    return lineOf(fact, facts.origins[fact], said)
  })
  return `\n${lineOf('type', null, form)}\n${lines.join('\n')}\n`
}

function lineOf(fact: string, origin: string | null, value: string): string {
  return `       ${fact.padEnd(12)} ${chalk.dim((origin ?? '-').padEnd(7))} ${value === '' ? chalk.dim('not told') : safe(value)}`
}
