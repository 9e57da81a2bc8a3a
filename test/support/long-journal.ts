import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Entry } from '../../src/batch/journal/entries.ts'
import { JOURNAL } from '../../src/batch/journal/journal.ts'

/** Makes an archive's journal name its articles again and again until there are so many, each with a path and an id of its own. */
export function repeatJournal(folder: string, articles: number): void {
  const file = path.join(folder, JOURNAL)
  const lines = readFileSync(file, 'utf8').trimEnd().split('\n')
  const recipes = lines.filter((line) => line.startsWith('{"journal"'))
  const entries = lines.filter((line) => !recipes.includes(line)).map((line) => JSON.parse(line) as Entry)
  const made = Array.from({ length: articles }, (_, number) =>
    JSON.stringify(again(entries[number % entries.length] as Entry, number))
  )
  writeFileSync(file, `${[...recipes, ...made].join('\n')}\n`)
}

/** The same input under another path. Its articles are numbered in their ids, and the last is the least certain. */
function again(entry: Entry, number: number): Entry {
  const digits = String(number).padStart(6, '0')
  const source = `${digits.slice(-2)}/${digits}.txt`
  const rows = entry.rows.map((row) => ({
    ...row,
    source,
    id: row.id.slice(0, -digits.length) + digits,
    lowestConfidence: 1 / (number + 2)
  }))
  return { ...entry, source, rows }
}
