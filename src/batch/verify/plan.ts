import { PAYLOAD } from '../bag/bagit.ts'
import type { Entry, OutputFile } from '../journal/entries.ts'
import { JOURNAL, type Journal, piecesOf } from '../journal/journal.ts'
import { isSafe } from '../naming/safe-path.ts'
import type { ConvertSettings } from '../processing/engine.ts'
import { originalFile } from '../processing/output-paths.ts'
import type { Inspection, Piece } from './fixity.ts'
import { blame, type Check } from './tag-files.ts'

/** What is to be looked at together. */
export interface Planned {
  inspection: Inspection
  /** It has very many records. */
  isLong: boolean
}

/** The journal's inputs one by one. */
export function* inputsOf(check: Check, journal: Journal): Generator<Planned> {
  for (const source of [...journal.sources()].sort()) {
    const line = journal.line(source)
    if (line === null) continue
    const entry = JSON.parse(line) as Entry
    if (!isSafe(entry.name)) {
      blame(check, { path: JOURNAL, code: 'journal', message: `names no file of the bag for ${source}` })
      continue
    }
    const original = originalFile(entry.name)
    const sha256 = check.promised.get(original) ?? entry.sha256
    yield {
      inspection: {
        source: { path: original, sha256, settings: settingsOf(journal, entry) },
        pieces: { [Symbol.iterator]: () => agreed(check, journal, source, original) }
      },
      isLong: journal.partsOf(source).length > 0
    }
  }
}

/** The files that are promised and belong to no input: those that are left when all inputs have been looked at. */
export function* filesLeft(check: Check): Generator<Inspection> {
  for (const [path, sha256] of check.promised)
    yield { source: null, pieces: [{ files: [{ path, sha256 }], documents: [] }] }
}

/** An input's files but the original, as far as journal and manifest agree about them; they are no longer left then. */
function* agreed(check: Check, journal: Journal, source: string, original: string): Generator<Piece> {
  for (const { files, rows } of piecesOf(journal, source)) {
    const good = files.filter((file) => agree(check, file))
    yield {
      files: good.filter((file) => file.path !== original).map(({ path, sha256 }) => ({ path, sha256 })),
      documents: rows.map(({ record, json }) => ({ record, path: `${PAYLOAD}/${json}` }))
    }
  }
}

function settingsOf(journal: Journal, { made }: Entry): ConvertSettings {
  const { name: _pattern, ...settings } = { ...journal.makings.get(made)?.settings } as ConvertSettings & {
    name?: unknown
  }
  return settings
}

function agree(check: Check, file: OutputFile): boolean {
  const promised = check.promised.get(file.path)
  if (promised === file.sha256) return check.promised.delete(file.path)
  blame(check, {
    path: file.path,
    code: 'journal',
    message:
      promised === undefined
        ? 'is in the journal and not in the manifest'
        : 'has another hash in the journal than in the manifest'
  })
  return false
}
