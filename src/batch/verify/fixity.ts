import path from 'node:path'
import { addDocumentCounts } from '../bag/catalogue-row.ts'
import { FolderTree } from '../files/folder-tree.ts'
import { codeOf, fileErrorOf, withFileErrors } from '../files/io-errors.ts'
import { openRegularFile, type SourceFile } from '../files/source-file.ts'
import type { CatalogueRow, Recipe } from '../journal/entries.ts'
import type { ConvertSettings } from '../processing/engine.ts'
import { checkAccounting, type RecordDocument } from './accounting.ts'
import { checkRow } from './catalogue.ts'
import { emptyResult, type FixityResult } from './faults.ts'
import { documentReader, type ReadDocument } from './schema.ts'

/** A file and the hash that the manifest lists for it. */
interface ManifestEntry {
  path: string
  sha256: string
}

/** Some records of an input, in their order. */
export interface FixityPart {
  files: readonly ManifestEntry[]
  documents: readonly { row: CatalogueRow; path: string }[]
}

/** An input's original: how it was read, and what the journal says of its documents together. */
export interface FixitySource extends ManifestEntry {
  /** The input's path below the inputs' common folder. */
  source: string
  /** In bytes, as the journal has it. */
  size: number
  settings: ConvertSettings
  /** What made its documents, where the journal says so. */
  made: Recipe | null
  struck: Readonly<Record<string, number>>
  warnings: Readonly<Record<string, number>>
  /** How many of its records could not be read. */
  bad: number
}

/** One input's files, or a single file that belongs to none. */
export interface FixityTask {
  parts: Iterable<FixityPart>
  /** Null for a file without one. */
  source: FixitySource | null
}

/** What checking files needs, once for all the files of a worker. */
interface FixityContext {
  tree: FolderTree
  readDocument: ReadDocument
}

export function fixityContext(root: string): FixityContext {
  return { tree: new FolderTree(root), readDocument: documentReader() }
}

/** Prepares the checks of a worker; the function given does a batch and throws for nothing that a file can cause. */
export function startFixity({ root }: { root: string }): (batch: FixityTask[]) => Promise<FixityResult> {
  const context = fixityContext(root)
  return async (batch) => {
    const result = emptyResult()
    for (const task of batch) await checkFixity(context, task, result)
    return result
  }
}

/**
 * Checks an input's files; of one with very many records, no more than a part is in memory at a time.
 *
 * @param pause called between parts
 */
export async function checkFixity(
  context: FixityContext,
  { parts, source }: FixityTask,
  result: FixityResult,
  pause: () => void = () => {}
): Promise<void> {
  const original = source === null ? null : checkFile(context, source, result)
  const sums = { struck: {}, warnings: {}, isKnown: true }
  const documents = documentsOf(context, parts, result, sums, pause)
  if (source !== null && original !== null) {
    if (original.bytes !== source.size)
      result.faults.push({ path: source.path, code: 'journal', message: 'the journal has another size of it' })
    await checkAccounting(source, original, documents, result)
  }
  // Each file is checked as its document is asked for.
  while (documents.next().done !== true);
  if (source === null || !sums.isKnown) return
  if (!isSameCount(sums.struck, source.struck) || !isSameCount(sums.warnings, source.warnings))
    result.faults.push({
      path: source.path,
      code: 'journal',
      message: 'the journal has other sums of struck lines or warnings than the documents'
    })
}

/** The documents of an input in their order, each as it is read from its file. */
function* documentsOf(
  context: FixityContext,
  parts: Iterable<FixityPart>,
  result: FixityResult,
  sums: { struck: Record<string, number>; warnings: Record<string, number>; isKnown: boolean },
  pause: () => void
): Generator<RecordDocument> {
  for (const { files, documents } of parts) {
    pause()
    const wanted = new Set(documents.map((one) => one.path))
    const found = new Map<string, RecordDocument['document']>()
    for (const file of files) {
      const content = checkFile(context, file, result)
      if (content !== null && wanted.has(file.path))
        found.set(file.path, context.readDocument(file.path, content, result.faults))
    }
    for (const { row, path: file } of documents) {
      const document = found.get(file) ?? null
      if (document === null) sums.isKnown = false
      else {
        addDocumentCounts(sums, document)
        checkRow(row, document, file, result.faults)
      }
      yield { record: row.record, path: file, document }
    }
  }
}

/** Reads a file and compares its hash; gives it also where its bytes are not those listed; null where it cannot be read. */
function checkFile({ tree }: FixityContext, file: ManifestEntry, result: FixityResult): SourceFile | null {
  const place = path.join(tree.root, file.path)
  result.last = file.path
  let content: SourceFile
  try {
    withFileErrors(place, () => tree.check(path.dirname(place)))
    content = openRegularFile(place)
  } catch (error) {
    result.faults.push(
      codeOf(error) === 'missing'
        ? { path: file.path, code: 'missing', message: 'is listed and not there' }
        : { path: file.path, code: 'unreadable', message: fileErrorOf(error, place).message }
    )
    return null
  }
  result.files++
  result.bytes += content.bytes
  if (content.sha256 !== file.sha256)
    result.faults.push({ path: file.path, code: 'altered', message: 'has other bytes than the manifest says' })
  return content
}

function isSameCount(one: Readonly<Record<string, number>>, other: Readonly<Record<string, number>>): boolean {
  const keys = Object.keys(one)
  return keys.length === Object.keys(other).length && keys.every((key) => one[key] === other[key])
}
