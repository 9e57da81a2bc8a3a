import path from 'node:path'
import { faultOf } from '../files/io-errors.ts'
import { type Original, openRegular } from '../files/source-file.ts'
import type { ConvertSettings } from '../processing/engine.ts'
import { type Accounted, account } from './accounting.ts'
import { type Inspected, nothingInspected } from './faults.ts'
import { conform } from './schema.ts'

/** A file and what the manifest promises of it. */
interface Promised {
  path: string
  sha256: string
}

/** What is known of some records of an input, in their order. */
export interface Piece {
  files: readonly Promised[]
  documents: readonly { record: number; path: string }[]
}

/** One input's files, or a single file that belongs to none. */
export interface Inspection {
  pieces: Iterable<Piece>
  /** The original, and how it was read; null for a file without one. */
  source: (Promised & { settings: ConvertSettings }) | null
}

/** Prepares the inspection of files; the function given does a batch and throws for nothing that a file can cause. */
export async function startInspection({
  root
}: {
  root: string
}): Promise<(batch: Inspection[]) => Promise<Inspected>> {
  return async (batch) => {
    const sum = nothingInspected()
    for (const one of batch) await inspect(root, one, sum)
    return sum
  }
}

/**
 * Looks at an input's files; of one with very many records, no more than a piece is in memory at a time.
 *
 * @param pause called between pieces
 */
export async function inspect(
  root: string,
  { pieces, source }: Inspection,
  sum: Inspected,
  pause: () => void = () => {}
): Promise<void> {
  const original = source === null ? null : fixity(root, source, sum)
  const documents = accounted(root, pieces, sum, pause)
  if (source !== null && original !== null) return account(source, original, documents, sum)
  for (const _ of documents) {
    // Each file is looked at as its document is asked for.
  }
}

/** The documents of an input in their order, each as it comes out of its file. */
function* accounted(root: string, pieces: Iterable<Piece>, sum: Inspected, pause: () => void): Generator<Accounted> {
  for (const { files, documents } of pieces) {
    pause()
    const wanted = new Set(documents.map((one) => one.path))
    const found = new Map<string, Accounted['document']>()
    for (const file of files) {
      const bytes = fixity(root, file, sum)
      if (bytes !== null && wanted.has(file.path)) found.set(file.path, conform(file.path, bytes, sum))
    }
    for (const { record, path: file } of documents) yield { record, path: file, document: found.get(file) ?? null }
  }
}

/** Reads a file and compares its hash; its bytes, also where they are others than promised; null where there are none. */
function fixity(root: string, file: Promised, sum: Inspected): Original | null {
  const place = path.join(root, file.path)
  sum.last = file.path
  let original: Original
  try {
    original = openRegular(place)
  } catch (error) {
    const { code, message } = faultOf(error, place)
    sum.faults.push(
      code === 'missing'
        ? { path: file.path, code, message: 'is listed and not there' }
        : { path: file.path, code: 'unreadable', message }
    )
    return null
  }
  sum.files++
  sum.bytes += original.bytes
  if (original.sha256 !== file.sha256)
    sum.faults.push({ path: file.path, code: 'altered', message: 'has other bytes than the manifest says' })
  return original
}
