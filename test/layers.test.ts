import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'

/** Rooms of src, and single files beside them, with the rooms that each may import. */
const VOCABULARY = ['tree', 'document', 'lexicon', 'warnings', 'errors']
const STAGES = ['read', 'label', 'compose', 'write']
const PIPELINE = ['pipeline', 'settings', 'version', ...STAGES, ...VOCABULARY]
const MAY_IMPORT: Record<string, readonly string[]> = {
  tree: [],
  // The published schema lists the roles and kinds, which have one home.
  document: ['tree'],
  lexicon: [],
  warnings: [],
  errors: [],
  version: [],
  read: VOCABULARY,
  label: VOCABULARY,
  compose: VOCABULARY,
  write: VOCABULARY,
  settings: ['errors', 'read'],
  pipeline: PIPELINE,
  index: PIPELINE,
  batch: PIPELINE,
  train: PIPELINE,
  cli: ['batch', 'train', 'index', ...PIPELINE]
}

/** Packages and Node's modules that only these rooms or files may import. */
const ONLY_IN: Record<string, readonly string[]> = {
  commander: ['cli'],
  chalk: ['cli'],
  'cli-progress': ['cli'],
  unified: ['pipeline', 'read/formats/markdown/parse', 'write/markdown'],
  'remark-parse': ['read/formats/markdown/parse'],
  'mdast-util-to-markdown': ['write/markdown', 'write/markdown-text'],
  'node:fs': ['lexicon/load-table', 'label/model/default-model', 'batch', 'train', 'cli'],
  'node:fs/promises': ['label/model/default-model', 'batch', 'train', 'cli'],
  'node:worker_threads': ['batch', 'train']
}

const LONGEST_FILE = 250

interface Import {
  from: string
  what: string
}

/** Every file of src, without its ending and with `/`. */
function sources(): string[] {
  const all = readdirSync('src', { recursive: true, encoding: 'utf8' })
  return all
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'))
    .map((file) => file.split(path.sep).join('/').slice(0, -3))
    .sort()
}

const textOf = (file: string) => readFileSync(`src/${file}.ts`, 'utf8')

/** What a file imports: packages as they are, files of ours as their path below src without its ending. */
function importsOf(file: string, text: string): Import[] {
  return ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => {
    const what = fileName.startsWith('.')
      ? path.posix.join(path.posix.dirname(file), fileName).replace(/\.(ts|js)$/, '')
      : fileName
    return { from: file, what }
  })
}

const roomOf = (file: string) => file.split('/')[0]

/** Why an import is not allowed; `null` where it is. */
function offence({ from, what }: Import): string | null {
  const said = `${from} imports ${what}`
  const isOurs = existsSync(`src/${what}.ts`) || MAY_IMPORT[roomOf(what)] !== undefined
  if (!isOurs) {
    const places = ONLY_IN[what]
    if (places === undefined || places.some((place) => from === place || from.startsWith(`${place}/`))) return null
    return `${said}, which only ${places.join(', ')} may`
  }
  const rooms = MAY_IMPORT[roomOf(from)]
  if (rooms === undefined) return `${from} is in no room of the table`
  if (roomOf(from) === roomOf(what) || rooms.includes(roomOf(what))) return null
  return `${said}, but ${roomOf(from)} may import only ${rooms.join(', ') || 'nothing of ours'}`
}

/** A way round from a file to itself, or `null`. */
function cycleIn(graph: ReadonlyMap<string, readonly string[]>): string[] | null {
  const done = new Set<string>()
  const visit = (file: string, way: readonly string[]): string[] | null => {
    const at = way.indexOf(file)
    if (at >= 0) return [...way.slice(at), file]
    if (done.has(file)) return null
    for (const next of graph.get(file) ?? []) {
      const found = visit(next, [...way, file])
      if (found !== null) return found
    }
    done.add(file)
    return null
  }
  for (const file of graph.keys()) {
    const found = visit(file, [])
    if (found !== null) return found
  }
  return null
}

describe('the rooms of src', () => {
  it('import only what the table allows', () => {
    const offences = sources().flatMap((file) =>
      importsOf(file, textOf(file))
        .map(offence)
        .filter((one) => one !== null)
    )
    expect(offences).toEqual([])
  })

  it.each([
    {
      file: 'read/blocks/lines',
      text: "import { x } from '../../label/observe.ts'",
      says: 'read/blocks/lines imports label/observe'
    },
    { file: 'tree/roles', text: "import type { x } from '../warnings.ts'", says: 'tree/roles imports warnings' },
    { file: 'compose/index', text: "const fs = await import('node:fs')", says: 'compose/index imports node:fs' },
    { file: 'write/json', text: "export { bold } from 'chalk'", says: 'write/json imports chalk' },
    { file: 'batch/merge', text: "import { main } from '../cli/main.ts'", says: 'batch/merge imports cli/main' },
    { file: 'label/observe', text: "import '../train/learn.ts'", says: 'label/observe imports train/learn' },
    { file: 'odds/ends', text: "import '../tree/roles.ts'", says: 'odds/ends is in no room' }
  ])('are seen to be broken into by $text in $file', ({ file, text, says }) => {
    expect(importsOf(file, text).map(offence)).toEqual([expect.stringContaining(says)])
  })

  it('have no import cycle', () => {
    const graph = new Map(sources().map((file) => [file, importsOf(file, textOf(file)).map(({ what }) => what)]))
    expect(cycleIn(graph)).toBeNull()
  })

  it('would show an import cycle if they had one', () => {
    const graph = new Map([
      ['a', ['b']],
      ['b', ['c']],
      ['c', ['b']]
    ])
    expect(cycleIn(graph)).toEqual(['b', 'c', 'b'])
  })

  it('have no file over 250 lines without a reason in its head comment', () => {
    const long = sources().filter((file) => textOf(file).split('\n').length > LONGEST_FILE)
    const unexplained = long.filter((file) => !/^\/\*\*[\s\S]{0,2000}?\blong\b[\s\S]{0,2000}?\*\//.test(textOf(file)))
    expect(unexplained).toEqual([])
  })

  it('have no file without a name of its own', () => {
    expect(sources().filter((file) => /(^|\/)(utils?|helpers?|shared|common|misc)$/.test(file))).toEqual([])
  })
})
