import { VFile } from 'vfile'
import { compose } from '../../src/compose/index.ts'
import { dumpOf as read } from '../../src/read/blocks/index.ts'
import type { Article } from '../../src/tree/article.ts'
import type { LabelledDump } from '../../src/tree/dump.ts'
import type { RecordFacts } from '../../src/tree/record-facts.ts'
import type { Role } from '../../src/tree/roles.ts'
import { dumpOf, truthOf } from './fixtures.ts'

/** Composes a dump whose roles are given, `role | line`, and the codes of what is said of it; every role is as sure as `confidence` says. */
export function composed(
  tagged: string,
  facts: RecordFacts = {},
  url: string | null = null,
  confidence = 1
): { article: Article; codes: string[] } {
  const roles = truthOf(tagged).map((truth) => truth?.tag.split('/')[0] as Role)
  const dump = read(dumpOf(tagged), { facts })
  const children = dump.children.map((block) => ({
    ...block,
    data: { label: { role: roles[block.line - 1], confidence, alt: null, why: [] } }
  }))
  const file = new VFile()
  const article = compose({ ...dump, children } as LabelledDump, file, url)
  return { article, codes: file.messages.map(({ ruleId }) => String(ruleId)) }
}
