import { existsSync } from 'node:fs'
import path from 'node:path'
import type { AtomicStream } from '../files/atomic-stream.ts'
import type { OutputFolder } from '../files/output-folder.ts'
import { openRegularFile } from '../files/source-file.ts'
import type { Entry, EntryPartLine, OutputFile, Recipe } from '../journal/entries.ts'
import { finishedSources, JOURNAL, type Journal, lineOf } from '../journal/journal.ts'
import { bagInfoText, type Tag } from './bag-info.ts'
import {
  adaptedWeightsFile,
  BAG_INFO,
  BAGIT,
  CATALOGUE_CSV,
  CATALOGUE_NDJSON,
  DECLARATION,
  MANIFEST,
  MANIFEST_512,
  manifestLine,
  profileFile,
  TAG_MANIFEST,
  TAG_MANIFEST_512
} from './bagit.ts'
import { CatalogueWriter } from './catalogue.ts'
import { type AlikeCounts, countsOfGroups, duplicateGroups } from './duplicate-groups.ts'
import { sha512Of } from './sha512.ts'

/** What a bag's payload comes to, and how many of its articles are alike. */
export interface BagSize {
  alike: AlikeCounts
  bytes: number
  files: number
}

/** The folder of a bag, and what was done in it. */
interface Bag {
  root: string
  journal: Journal
}

/** What the bag says of itself. */
export interface AboutBag {
  date: Date
  agent: string
  tags: readonly Tag[]
  /** Whether it has manifests of SHA-512 as well. */
  sha512: boolean
}

/**
 * Writes what is written last: both catalogues, the journal once more with one entry per input in order, and the bag's
 * tag files, the tag manifest at the very end. All of it comes from the journal; for SHA-512 alone the payload is read.
 */
export function writeManifests({ root, journal }: Bag, folder: OutputFolder, about: AboutBag): BagSize {
  const sums = new Map<string, string>()
  const streams: AtomicStream[] = []
  const open = (name: string) => {
    const stream = folder.open(name)
    streams.push(stream)
    return stream
  }
  const groups = duplicateGroups(journal)
  const size: BagSize = { bytes: 0, files: 0, alike: countsOfGroups(groups) }
  try {
    const ndjson = open(CATALOGUE_NDJSON)
    const csv = open(CATALOGUE_CSV)
    const manifest = open(MANIFEST)
    const manifest512 = about.sha512 ? open(MANIFEST_512) : null
    const copy = open(JOURNAL)
    const list = (file: OutputFile) => {
      manifest.write(manifestLine(file.sha256, file.path))
      manifest512?.write(manifestLine(sha512Of(root, file.path, file.sha256), file.path))
      size.bytes += file.bytes
      size.files++
    }
    writeEntries(journal, copy, new CatalogueWriter(ndjson, csv, groups), list)
    list({ path: CATALOGUE_NDJSON, ...ndjson.finish() })
    list({ path: CATALOGUE_CSV, ...csv.finish() })
    sums.set(JOURNAL, copy.finish().sha256)
    for (const { profile, weights } of recipesOf(journal, finishedSources(journal))) {
      if (profile !== undefined) sums.set(profileFile(profile), profile)
      const learned = adaptedWeightsFile(weights)
      if (learned !== null && existsSync(path.join(root, learned)))
        sums.set(learned, openRegularFile(path.join(root, learned)).sha256)
    }
    const tagFiles = { [BAGIT]: DECLARATION, [BAG_INFO]: bagInfoText(about.tags, { ...about, ...size }) }
    for (const [name, text] of Object.entries(tagFiles)) sums.set(name, writeText(open(name), text))
    sums.set(MANIFEST, manifest.finish().sha256)
    if (manifest512 !== null) {
      sums.set(MANIFEST_512, manifest512.finish().sha256)
      writeText(
        open(TAG_MANIFEST_512),
        tagLines(sums, (name, sha256) => sha512Of(root, name, sha256))
      )
    }
    writeText(
      open(TAG_MANIFEST),
      tagLines(sums, (_name, sha256) => sha256)
    )
  } finally {
    for (const stream of streams) stream.abandon()
  }
  return size
}

function tagLines(sums: ReadonlyMap<string, string>, digestOf: (name: string, sha256: string) => string): string {
  const sorted = [...sums].sort(([a], [b]) => (a < b ? -1 : 1))
  return sorted.map(([name, sha256]) => manifestLine(digestOf(name, sha256), name)).join('')
}

function writeText(stream: AtomicStream, text: string): string {
  stream.write(text)
  return stream.finish().sha256
}

function writeEntries(
  journal: Journal,
  copy: AtomicStream,
  catalogue: CatalogueWriter,
  list: (file: OutputFile) => void
): void {
  const sources = finishedSources(journal)
  for (const recipe of recipesOf(journal, sources)) copy.write(`${lineOf({ what: 'recipe', recipe })}\n`)
  for (const source of sources)
    for (const line of linesOf(journal, source)) {
      const part = JSON.parse(line) as Entry | EntryPartLine
      for (const file of part.files) list(file)
      catalogue.add(part.rows)
      copy.write(`${line}\n`)
    }
  catalogue.end()
}

/** The recipes that entries were made by, in order. */
export function recipesOf(journal: Journal, sources: readonly string[]): Recipe[] {
  const all = [...journal.recipes.values()]
  if (all.length === 1 && sources.length > 0) return all
  const used = new Set(sources.map((source) => journal.entry(source)?.made))
  return all.filter(({ made }) => used.has(made)).sort((a, b) => (a.made < b.made ? -1 : 1))
}

function* linesOf(journal: Journal, source: string): Generator<string> {
  for (const position of journal.partsOf(source)) yield journal.read(position)
  const line = journal.line(source)
  if (line !== null) yield line
}
