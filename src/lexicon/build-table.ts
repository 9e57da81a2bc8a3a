import { LEXICON_KINDS } from './kinds.ts'
import { blockOf, FUNCTION_WORDS, hashOf, joinHashes, slotOf, type Table } from './table.ts'
import { runsOf, wordsOf } from './tokenize.ts'

interface Entry {
  kind: number
  words: readonly string[]
  readings: { list: number; line: number }[]
}

/** The entries that begin with a word, by kind and words. */
type Row = Map<string, Entry>

/**
 * Builds the table from `words.txt`: done once by the build, and by the sources when the table is first needed.
 *
 * @throws Error where a kind has no list, or is out of order in LEXICON_KINDS
 */
export function buildTable(text: Uint8Array): Table {
  const blocks = Int32Array.from(blockStarts(text))
  const bare = { text, blocks } as Table
  const rows = new Map<string, Row>()
  const lists = [0]
  for (const [kind, name] of LEXICON_KINDS.entries()) {
    let list = lists[kind]
    for (let lines = blockOf(bare, list); lines[0].startsWith(`${name} `); lines = blockOf(bare, ++list))
      addList(rows, kind, list, lines.slice(1))
    if (list === lists[kind])
      throw new Error(`expected lists of ${name} next: kinds are named in the order of their folders`)
    lists.push(list)
  }
  const sets = new Map<string, number>()
  for (const [set, words] of blockOf(bare, FUNCTION_WORDS).entries())
    for (const word of words.split(' ')) sets.set(word, set + 1)
  return { ...bare, ...indexOf(rows, sets), lists: Uint16Array.from(lists) }
}

/** The offset of each block, and of the text's end. */
function blockStarts(text: Uint8Array): number[] {
  const starts = [0]
  for (let at = text.indexOf(LF); at >= 0; at = text.indexOf(LF, at + 1)) if (text[at + 1] === LF) starts.push(at + 2)
  return [...starts, text.length]
}

const LF = 0x0a

/** Each entry by its words, and by its runs where these are others. */
function addList(rows: Map<string, Row>, kind: number, list: number, entries: readonly string[]): void {
  for (const [line, entry] of entries.entries()) {
    const [text = ''] = entry.split(' = ')
    const words = wordsOf(text)
    const runs = runsOf(text)
    addEntry(rows, kind, words, { list, line })
    if (runs.length !== words.length) addEntry(rows, kind, runs, { list, line })
  }
}

function addEntry(rows: Map<string, Row>, kind: number, words: readonly string[], reading: Entry['readings'][0]): void {
  const [first] = words
  if (first === undefined) return
  const row: Row = rows.get(first) ?? new Map()
  rows.set(first, row)
  const key = `${kind} ${words.join(' ')}`
  const entry = row.get(key) ?? { kind, words, readings: [] }
  entry.readings.push(reading)
  row.set(key, entry)
}

function indexOf(rows: ReadonlyMap<string, Row>, sets: ReadonlyMap<string, number>) {
  const words = new Set([...rows.keys(), ...sets.keys()])
  const size = 2 ** Math.ceil(Math.log2(1.5 * words.size))
  const index = { slots: new Int32Array(size), row: new Uint16Array(size), set: new Uint16Array(size) }
  const from = [0]
  const entries: Entry[] = []
  for (const word of words) {
    const slot = slotOf(index.slots, hashOf(word))
    if (index.slots[slot] !== 0) throw new Error(`"${word}" has the same hash as another word of the lexicon`)
    index.slots[slot] = hashOf(word)
    index.set[slot] = sets.get(word) ?? 0
    const row = rows.get(word)
    if (row === undefined) continue
    index.row[slot] = from.length
    entries.push(...[...row.values()].sort((a, b) => a.kind - b.kind || b.words.length - a.words.length))
    from.push(entries.length)
  }
  return { ...index, from: Uint16Array.from(from), ...columnsOf(entries) }
}

function columnsOf(entries: readonly Entry[]) {
  const readings = entries.flatMap((entry) => entry.readings)
  const ends = [0]
  for (const entry of entries) ends.push(ends[ends.length - 1] + entry.readings.length)
  return {
    hash: Int32Array.from(entries, ({ words }) => words.map(hashOf).reduce(joinHashes)),
    length: Uint8Array.from(entries, ({ words }) => words.length),
    kind: Uint8Array.from(entries, ({ kind }) => kind),
    readings: Uint16Array.from(ends),
    list: Uint16Array.from(readings, ({ list }) => list),
    line: Uint16Array.from(readings, ({ line }) => line)
  }
}
