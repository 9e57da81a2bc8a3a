import { VFile } from 'vfile'
import { compose } from '../../compose/index.ts'
import { label, type Model } from '../../label/index.ts'
import { dumpOfRecord, recurrencesOf } from '../../pipeline.ts'
import type { Profile } from '../../profile/index.ts'
import type { SourceRecord } from '../../read/record/record.ts'
import { FACTS_WITH_ORIGIN } from '../../tree/article.ts'
import { chalk } from '../io/colour.ts'
import { safe } from '../io/terminal.ts'

/** The type of a record's article and its facts, each with its origin: `headline    text    Ferry to Sula stops`. */
export function factsTextOf(
  record: SourceRecord,
  { model, profile }: { model: Model; profile: Profile | null }
): string {
  const dump = dumpOfRecord(record)
  const { facts, form } = compose(
    label(dump, model, { why: false, recurrences: recurrencesOf(dump, record, profile) }),
    new VFile(),
    record.source.url
  )
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
