import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { CatalogueRow } from '../../src/batch/journal/entries.ts'
import { writeReport } from '../../src/batch/report/index.ts'
import { archived } from './run-archive.ts'

/** A text that would run, load or turn round something where it were taken for markup. */
export const HOSTILE = `</style><script>window.hacked = 1</script><img src=x onerror="window.hacked=2"> ' & \u202ereversed\u001b[31m`

/** Archives 122 dumps in `root`/in, one of them hostile, to `root`/out, and writes a report of it with the lines of 20: its path. */
export async function reportOfManyDumps(root: string): Promise<string> {
  const put = (name: string, text: string) => {
    mkdirSync(path.dirname(path.join(root, 'in', name)), { recursive: true })
    writeFileSync(path.join(root, 'in', name), text)
  }
  for (let index = 0; index < 120; index++)
    put(`d${index % 4}/dump-${index}.txt`, `Dam number ${index}\n\n${'It holds. '.repeat(1 + (index % 5))}\nAdvert\n`)
  put('hostile.txt', `${HOSTILE}\n\n${HOSTILE}\nAdvert\n`)
  put('<b>&"name\'.txt', 'Zürich opens a dam\n\nA line.\n')
  const folder = path.join(root, 'out')
  const summary = await archived({ inputs: [path.join(root, 'in')], to: folder })
  if (!summary.complete) throw new Error('the archive is not complete')
  const report = path.join(root, 'report.html')
  await writeReport(folder, report, { articles: 20, failures: ['x.txt: <broken>'], generator: 'stet 0', force: false })
  return report
}

/** The row of an article that stands nowhere. */
export function catalogueRow(record: number): CatalogueRow {
  const known = {
    publication: null,
    section: null,
    page: null,
    type: 'article',
    language: 'en',
    words: 100,
    struckLines: 3,
    lowestConfidence: 0.5,
    warnings: 0
  }
  const said = { headline: `Dam ${record} opens & <closes>`, byline: 'By Jane Roe and others', published: '2021-03-04' }
  return { id: 'sha256:0', source: 'x.jsonl', record, ...known, ...said, json: `json/x/${record}.json`, markdown: '' }
}
