import { existsSync } from 'node:fs'
import path from 'node:path'
import type { AtomicStream } from '../files/atomic-stream.ts'
import { withFileErrors } from '../files/io-errors.ts'
import { makeFolder } from '../files/make-folder.ts'
import type { OutputFolder } from '../files/output-folder.ts'
import { openRegularFile } from '../files/source-file.ts'
import type { Entry, EntryPartLine } from '../journal/entries.ts'
import { finishedSources, JOURNAL, type Journal, lineOf } from '../journal/journal.ts'
import { recipesInUse } from '../journal/recipes.ts'
import { removeStarted } from '../journal/started-inputs.ts'
import type { BagFolder } from './bag-folder.ts'
import { bagInfoText, storedInfo, withTags } from './bag-info.ts'
import {
  adaptedWeightsFile,
  BAG_INFO,
  BAGIT,
  CATALOGUE_CSV,
  CATALOGUE_NDJSON,
  DECLARATION,
  PAYLOAD,
  profileFile,
  removeManifests
} from './bagit.ts'
import { CatalogueWriter } from './catalogue.ts'
import { type AlikeCounts, countsOfGroups, duplicateGroups } from './duplicate-groups.ts'
import { Manifests } from './manifests.ts'

/** What a bag's payload comes to, and how many of its articles are alike. */
export interface BagSize {
  alike: AlikeCounts
  bytes: number
  files: number
}

/** Opens a file of the bag by its name. */
type Open = (name: string) => AtomicStream

interface AboutRun {
  date: Date
  agent: string
}

/**
 * Completes a bag: catalogues, the journal once more with one entry per input in order, and the bag's tag files, the tag manifest at
 * the very end. All of it comes from the journal; for SHA-512 alone the payload is read.
 */
export function finishBag(bag: BagFolder, folder: OutputFolder, about: AboutRun): BagSize {
  const { root } = bag
  withFileErrors(root, () => makeFolder(`${root}/${PAYLOAD}`))
  removeManifests(root)
  removeStarted(root)
  const streams: AtomicStream[] = []
  try {
    return writeLastFiles(bag, about, (name) => {
      const stream = folder.open(name)
      streams.push(stream)
      return stream
    })
  } finally {
    for (const stream of streams) stream.abandon()
  }
}

function writeLastFiles({ root, journal, info }: BagFolder, about: AboutRun, open: Open): BagSize {
  const stored = storedInfo(root)
  const sha512 = stored.hasSha512 || info.sha512
  const manifests = new Manifests(root, open, sha512)
  const alike = writeCatalogues(journal, open, manifests)
  for (const { profile, weights } of recipesInUse(journal, finishedSources(journal))) {
    if (profile !== undefined) manifests.addTagFile(profileFile(profile), profile)
    const learned = adaptedWeightsFile(weights)
    if (learned !== null && existsSync(path.join(root, learned)))
      manifests.addTagFile(learned, openRegularFile(path.join(root, learned)).sha256)
  }
  const size = { bytes: manifests.bytes, files: manifests.files, alike }
  const tags = withTags(stored.tags, info.tags)
  for (const [name, text] of [
    [BAGIT, DECLARATION],
    [BAG_INFO, bagInfoText(tags, { ...about, ...size, sha512 })]
  ] as const) {
    const stream = open(name)
    stream.write(text)
    manifests.addTagFile(name, stream.finish().sha256)
  }
  manifests.finish()
  return size
}

/** Writes both catalogues and the journal, and lists the payload. */
function writeCatalogues(journal: Journal, open: Open, manifests: Manifests): AlikeCounts {
  const groups = duplicateGroups(journal)
  const ndjson = open(CATALOGUE_NDJSON)
  const csv = open(CATALOGUE_CSV)
  const copy = open(JOURNAL)
  const catalogue = new CatalogueWriter(ndjson, csv, groups)
  const sources = finishedSources(journal)
  for (const recipe of recipesInUse(journal, sources)) copy.write(`${lineOf({ what: 'recipe', recipe })}\n`)
  for (const source of sources)
    for (const line of linesOf(journal, source)) {
      const part = JSON.parse(line) as Entry | EntryPartLine
      for (const file of part.files) manifests.addPayload(file)
      catalogue.add(part.rows)
      copy.write(`${line}\n`)
    }
  catalogue.end()
  manifests.addPayload({ path: CATALOGUE_NDJSON, ...ndjson.finish() })
  manifests.addPayload({ path: CATALOGUE_CSV, ...csv.finish() })
  manifests.addTagFile(JOURNAL, copy.finish().sha256)
  return countsOfGroups(groups)
}

function* linesOf(journal: Journal, source: string): Generator<string> {
  for (const position of journal.partsOf(source)) yield journal.read(position)
  const line = journal.line(source)
  if (line !== null) yield line
}
