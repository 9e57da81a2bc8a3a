import type { DocumentTable } from './document-table.ts'
import { type DocumentLines, isTextMark, wordsOfMark } from './packed-lines.ts'

/** A text of which another document holds all but this share is a copy of it, under another headline too: a wire story, an edited one. */
const OWN_SHARE = 0.1
/** So is one with fewer words of its own than a sentence has. */
const SENTENCE = 12
/** Under the same headline it is one of which the other holds half: an updated or a truncated one. */
const OWN_SHARE_OF_VERSION = 0.5

/** Under another headline, too, one of whose paragraphs the other holds as many as here, and half their words: a later version of a running story. */
const VERSION = { share: 0.5, paragraphs: 2, commonParagraphs: 4 }
/** Of paragraphs that stand in more than half of the documents, and in more than a few, more have to be shared: they may be the site's. */
const FEW_DOCUMENTS = 5

/** Lines of a document, the rarest that others hold too, by which those are found that it may be a copy of; and of each line so many of these. */
const LINES_ASKED = 8
const HOLDERS_ASKED = 16

/** A document with what it is compared by. */
interface Compared {
  document: DocumentLines
  /** The places in `document.lines` of its text; of all lines where it has none. */
  text: readonly number[]
  /** Words of these lines. */
  words: number
}

/** The first documents that hold each line which several hold, of those that are kept. */
type Holders = Map<number, number[]>

/**
 * The documents without those that are near copies of others, by their numbers: nearly all the lines of the one's text stand in the other (containment of chunks: S. Brin,
 * J. Davis and H. García-Molina, Copy Detection Mechanisms for Digital Documents, 1995). Of such documents the one with the most text is kept. Two stories
 * that share their furniture are none, since each has text of its own. Takes linear time.
 *
 * @param shared the lines that several of them hold, with how many do
 * @param isCut lines have been dropped: a document without any of its text is like no other
 */
export function differentOnes(
  table: DocumentTable,
  shared: ReadonlyMap<number, number>,
  isCut: boolean
): readonly number[] {
  const words = Uint32Array.from({ length: table.count }, (_, at) => comparedOf(table.at(at), isCut).words)
  const order = Uint32Array.from(words, (_, at) => at).sort(
    (a, b) => (words[b] as number) - (words[a] as number) || a - b
  )
  const holders: Holders = new Map()
  const kept: number[] = []
  for (const at of order) {
    const one = comparedOf(table.at(at), isCut)
    if (isCopy(one, { table, holders, shared })) continue
    kept.push(at)
    for (const line of one.document.lines) if (shared.has(line)) addHolder(holders, line, at)
  }
  return kept
}

function addHolder(holders: Holders, line: number, document: number): void {
  const known = holders.get(line)
  if (known === undefined) holders.set(line, [document])
  else if (known.length < HOLDERS_ASKED) known.push(document)
}

function comparedOf(document: DocumentLines, isCut: boolean): Compared {
  const all = Array.from(document.marks, (_, at) => at)
  const text = all.filter((at) => isTextMark(document.marks[at] as number))
  const asked = text.length > 0 || isCut ? text : all
  return { document, text: asked, words: wordsAt(document, asked) }
}

function wordsAt({ marks }: DocumentLines, places: readonly number[]): number {
  return places.reduce((sum, at) => sum + wordsOfMark(marks[at] as number), 0)
}

interface Others {
  table: DocumentTable
  holders: Holders
  shared: ReadonlyMap<number, number>
}

function isCopy(one: Compared, { table, holders, shared }: Others): boolean {
  const { lines } = one.document
  const rare = one.text
    .map((at) => lines[at] as number)
    .filter((line) => shared.has(line))
    .sort((a, b) => (shared.get(a) as number) - (shared.get(b) as number) || a - b)
  const asked = new Set(rare.slice(0, LINES_ASKED).flatMap((line) => holders.get(line) ?? []))
  const isRare = (line: number) => (shared.get(line) ?? 0) <= Math.max(FEW_DOCUMENTS, table.count / 2)
  for (const other of asked) if (isCopyOf(one, table.at(other), isRare)) return true
  return false
}

/** @param isRare whether a line stands in few documents */
function isCopyOf(one: Compared, other: DocumentLines, isRare: (line: number) => boolean): boolean {
  const { document, words } = one
  const held = heldOf(one, other)
  const own = words - wordsAt(document, held)
  const isOtherStory = document.headline !== 0 && other.headline !== 0 && document.headline !== other.headline
  if (!isOtherStory) return own <= OWN_SHARE_OF_VERSION * words
  return own < SENTENCE || own <= OWN_SHARE * words || isVersion(one, held, isRare)
}

function isVersion({ document, text }: Compared, held: readonly number[], isRare: (line: number) => boolean): boolean {
  const isParagraph = (at: number) => wordsOfMark(document.marks[at] as number) >= SENTENCE
  const shared = held.filter(isParagraph)
  if (wordsAt(document, shared) < VERSION.share * wordsAt(document, text.filter(isParagraph))) return false
  const rare = shared.filter((at) => isRare(document.lines[at] as number))
  return rare.length >= VERSION.paragraphs || shared.length >= VERSION.commonParagraphs
}

/** The places of the text's lines that another document holds, wherever they stand there. */
function heldOf({ document, text }: Compared, other: DocumentLines): number[] {
  let there = 0
  return text.filter((at) => {
    const line = document.lines[at] as number
    while (there < other.lines.length && (other.lines[there] as number) < line) there++
    return other.lines[there] === line
  })
}
