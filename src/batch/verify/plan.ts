import path from 'node:path'
import { originalFile, PAYLOAD } from '../bag/bagit.ts'
import type { Entry, OutputFile } from '../journal/entries.ts'
import { finishedSources, JOURNAL, type Journal, partsOfEntry } from '../journal/journal.ts'
import { isSafe } from '../naming/safe-path.ts'
import type { ConvertSettings } from '../processing/engine.ts'
import { settingsOfRecipe } from '../processing/recipe-settings.ts'
import { type Check, report } from './check.ts'
import type { FixityPart, FixitySource, FixityTask } from './fixity.ts'

/** Files that are checked together. */
export interface PlannedTask {
  task: FixityTask
  /** It has very many records. */
  isLong: boolean
}

/** The journal's inputs one by one. What a task lists is taken out of the manifest as its parts are read. */
export function* verificationPlan(check: Check, journal: Journal): Generator<PlannedTask> {
  for (const source of finishedSources(journal)) {
    const entry = journal.entry(source)
    if (entry === null) continue
    const original = originalFile(entry.name)
    const isNamed = isSafe(entry.name)
    if (!isNamed) report(check, JOURNAL, 'journal', `names no file of the bag for ${source}`)
    if (!journal.recipes.has(entry.made)) report(check, JOURNAL, 'journal', `does not say how ${source} was made`)
    yield {
      task: {
        source: isNamed ? sourceOf(check, journal, entry, original) : null,
        parts: { [Symbol.iterator]: () => agreedParts(check, journal, source, original) }
      },
      isLong: journal.partsOf(source).length > 0
    }
  }
}

/** The listed files that belong to no input: those that are left when all inputs have been checked. */
export function* remainingFiles(check: Check, expected: ReadonlySet<string>): Generator<FixityTask> {
  for (const [file, sha256] of check.manifest) {
    if (!expected.has(file)) report(check, file, 'journal', 'is in the manifest and not in the journal')
    yield { source: null, parts: [{ files: [{ path: file, sha256 }], documents: [] }] }
  }
}

function sourceOf(check: Check, journal: Journal, entry: Entry, original: string): FixitySource {
  const { source, struck, warnings, bad } = entry
  const sha256 = check.manifest.get(original) ?? entry.sha256
  if (sha256 !== entry.sha256)
    report(check, JOURNAL, 'journal', `says that ${source} had other bytes than its original`)
  const made = journal.recipes.get(entry.made) ?? null
  return {
    path: original,
    sha256,
    source,
    size: entry.size,
    settings: settingsOf(journal, entry),
    made,
    struck,
    warnings,
    bad
  }
}

/** An input's files but the original, as far as journal and manifest agree about them. */
function* agreedParts(check: Check, journal: Journal, source: string, original: string): Generator<FixityPart> {
  let hasOriginal = false
  for (const { files, rows } of partsOfEntry(journal, source)) {
    const agreed = files.filter((file) => isAgreed(check, file))
    const paths = new Set(files.map((file) => file.path))
    hasOriginal ||= paths.has(original)
    for (const row of rows)
      if (row.source !== source || [row.json, row.markdown].some((file) => !paths.has(`${PAYLOAD}/${file}`)))
        report(check, JOURNAL, 'journal', `has an article of ${source} without its files`)
    yield {
      files: agreed.filter((file) => file.path !== original).map(({ path: file, sha256 }) => ({ path: file, sha256 })),
      documents: rows.map((row) => ({ row, path: `${PAYLOAD}/${row.json}` }))
    }
  }
  if (!hasOriginal && isSafe(original)) report(check, JOURNAL, 'journal', `has no original of ${source}`)
}

/** The settings that an entry's documents were made with. The format of an input can depend on the name of its file. */
function settingsOf(journal: Journal, { made, source }: Entry): ConvertSettings & { name: string } {
  const { settings } = settingsOfRecipe(journal.recipes.get(made))
  return { ...settings, name: path.posix.basename(source) }
}

function isAgreed(check: Check, file: OutputFile): boolean {
  const listed = check.manifest.get(file.path)
  if (listed === file.sha256) return check.manifest.delete(file.path)
  const message =
    listed === undefined
      ? 'is in the journal and not in the manifest'
      : 'has another hash in the journal than in the manifest'
  report(check, file.path, 'journal', message)
  return false
}
