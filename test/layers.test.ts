import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'

/** Rooms of src, and single files beside them, with the rooms that each may import. */
const VOCABULARY = [
  'tree',
  'document',
  'lexicon',
  'warnings',
  'errors',
  'value-kind',
  'hash',
  'expected',
  'format-names',
  'on-first-use',
  'shipped-file'
]
const STAGES = ['read', 'label', 'compose', 'write']
const PIPELINE = ['converter', 'pipeline', 'settings', 'version', 'corrections', 'profile', ...STAGES, ...VOCABULARY]
const MAY_IMPORT: Record<string, readonly string[]> = {
  tree: [],
  // The published schema lists the roles and kinds, which are defined once, in the tree.
  document: ['tree'],
  lexicon: ['hash', 'on-first-use', 'shipped-file'],
  duplicates: ['lexicon', 'hash', 'on-first-use'],
  profile: ['tree', 'lexicon', 'errors', 'hash', 'on-first-use'],
  warnings: [],
  errors: [],
  'value-kind': [],
  hash: [],
  // What the library refuses of its callers.
  expected: ['errors', 'value-kind'],
  'format-names': [],
  // The name that a misspelt one is nearest to.
  nearest: [],
  'on-first-use': [],
  // Reads what the package ships: weights, tables and the detector of languages.
  'shipped-file': ['errors'],
  version: [],
  read: VOCABULARY,
  label: VOCABULARY,
  compose: VOCABULARY,
  write: VOCABULARY,
  // What a person says of a record's lines, in the place of the labeller.
  corrections: ['read', ...VOCABULARY],
  settings: ['errors', 'value-kind', 'read', 'corrections'],
  pipeline: ['version', 'profile', ...STAGES, ...VOCABULARY],
  converter: ['pipeline', 'settings', 'version', 'corrections', 'profile', ...STAGES, ...VOCABULARY],
  index: PIPELINE,
  batch: ['duplicates', 'nearest', ...PIPELINE],
  train: PIPELINE,
  review: ['batch', 'train', 'duplicates', ...PIPELINE],
  cli: ['review', 'batch', 'train', 'index', 'duplicates', 'nearest', ...PIPELINE]
}

/**
 * The ladder of each large room: its folders and files from the lowest rung to the highest. A folder or file imports
 * only what stands on a lower rung; those on one rung do not import each other.
 */
const LADDERS: Record<string, readonly (readonly string[])[]> = {
  batch: [
    ['naming', 'inputs'],
    ['files'],
    ['journal', 'workers'],
    ['bag'],
    ['processing'],
    ['verify', 'run', 'survey'],
    ['report', 'serialise'],
    ['duplicates', 'profile'],
    ['archive', 'convert', 'merge', 'worker'],
    ['apply-corrections']
  ],
  label: [
    ['features', 'crf'],
    ['cues', 'context'],
    ['roles', 'observe', 'recurrence'],
    ['model'],
    ['decision'],
    ['index'],
    ['explain', 'descriptions']
  ],
  read: [
    ['bytes', 'blocks'],
    ['encoding'],
    ['record'],
    ['artifacts'],
    ['formats'],
    ['whole-file'],
    ['index'],
    ['inspect']
  ],
  cli: [['process', 'flags', 'io'], ['messages'], ['commands'], ['program'], ['main']]
}

/** Packages and Node's modules that only these rooms or files may import. */
const ONLY_IN: Record<string, readonly string[]> = {
  commander: ['cli'],
  chalk: ['cli'],
  'cli-progress': ['cli'],
  'tar-stream': ['batch/serialise'],
  yazl: ['batch/serialise'],
  unified: ['pipeline', 'read/formats/markdown/parse', 'write/markdown'],
  'remark-parse': ['read/formats/markdown/parse'],
  'mdast-util-to-markdown': ['write/markdown'],
  'node:fs': ['shipped-file', 'batch', 'train', 'cli', 'review'],
  'node:http': ['review/server'],
  'node:fs/promises': ['batch', 'train', 'cli', 'review'],
  'node:worker_threads': ['batch', 'train']
}

const LONGEST_FILE = 250
/** Longer ones: types that `scripts/document-types.js` writes, and learned weights. */
const LONG_FILES = ['document/document-types', 'read/blocks/inline-break-weights']
const MOST_FILES = 15

/** Folders of data, one file for each language: their files are not counted. */
const DATA = 'lexicon/lists'

/** Files that have variables of the whole process, which are assigned again; `report/script` and `page/app` with its parts run in a browser. */
const KEEPS_STATE = new Set([
  'batch/report/script',
  'review/page/app',
  'review/page/app-list',
  'review/page/app-learn',
  'review/page/app-article',
  'review/page/app-keyboard',
  'cli/io/byte-input',
  'cli/io/log'
])

interface Import {
  from: string
  what: string
}

/** Every file of src, without its extension and with `/`. */
function sources(): string[] {
  return everyFile()
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'))
    .map((file) => file.slice(0, -3))
}

function everyFile(): string[] {
  const entries = readdirSync('src', { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile())
  return files
    .map((file) => path.relative('src', path.join(file.parentPath, file.name)).split(path.sep).join('/'))
    .sort()
}

const textOf = (file: string) => readFileSync(`src/${file}.ts`, 'utf8')

/** What a file imports: packages as they are, files of src as their path in src without the extension. */
function importsOf(file: string, text: string): Import[] {
  return ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => {
    const what = fileName.startsWith('.')
      ? path.posix.join(path.posix.dirname(file), fileName).replace(/\.(ts|js)$/, '')
      : fileName
    return { from: file, what }
  })
}

const allImports = () => sources().flatMap((file) => importsOf(file, textOf(file)))

const roomOf = (file: string) => file.split('/')[0] ?? file

/** Why an import is not allowed; `null` where it is. */
function offence({ from, what }: Import): string | null {
  const text = `${from} imports ${what}`
  const isOurs = existsSync(`src/${what}.ts`) || MAY_IMPORT[roomOf(what)] !== undefined
  if (!isOurs) {
    const places = ONLY_IN[what]
    if (places === undefined || places.some((place) => from === place || from.startsWith(`${place}/`))) return null
    return `${text}, which only ${places.join(', ')} may`
  }
  const rooms = MAY_IMPORT[roomOf(from)]
  if (rooms === undefined) return `${from} is in no room of the table`
  if (roomOf(from) === roomOf(what)) return offenceInRoom(from, what)
  if (rooms.includes(roomOf(what))) return null
  return `${text}, but ${roomOf(from)} may import only ${rooms.join(', ') || 'nothing of ours'}`
}

/** The same for two files of one room, by the room's ladder. */
function offenceInRoom(from: string, what: string): string | null {
  const ladder = LADDERS[roomOf(from)]
  const [mine, other] = [from, what].map((file) => file.split('/')[1])
  if (ladder === undefined || mine === other) return null
  const [rung, below] = [mine, other].map((name) => ladder.findIndex((names) => names.includes(name ?? '')))
  if (rung === undefined || rung < 0) return `${from} is on no rung of the ladder`
  if (below === undefined || below < 0) return `${what} is on no rung of the ladder`
  return below < rung ? null : `${from} imports ${what}, but ${mine} stands above only ${lower(ladder, rung)}`
}

const lower = (ladder: readonly (readonly string[])[], rung: number) =>
  ladder.slice(0, rung).flat().join(', ') || 'the floor'

/** A variable at the top of a module that can be assigned again. */
const VARIABLE = /^(?:export )?(?:let|var) /m
/** A map, set or list at the top of a module that is made empty and so filled later; not what a type says is only read, nor a browser's program, whose lines end in `;`. */
const FILLED_LATER =
  /^(?:export )?const \w+(?:: (?!Readonly|readonly )[^=\n]*)? = (?:new (?:Weak)?(?:Map|Set)(?:<.*>)?(?:\(\))?|\[\])$/m

/** Whether a module keeps something between two calls that is not a constant. */
const keepsState = (text: string) => VARIABLE.test(text) || FILLED_LATER.test(text)

/** The folders that hold more than 15 files, each with its count. */
function crowded(files: readonly string[]): string[] {
  const counts = new Map<string, number>()
  for (const file of files) {
    const folder = path.posix.dirname(file)
    if (!`${folder}/`.startsWith(`${DATA}/`)) counts.set(folder, (counts.get(folder) ?? 0) + 1)
  }
  return [...counts].filter(([, count]) => count > MOST_FILES).map(([folder, count]) => `${folder}: ${count}`)
}

/** A path of imports from a file to itself, or `null`. */
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
  it('import only what the table and the ladders allow', () => {
    const offences = allImports()
      .map(offence)
      .filter((one) => one !== null)
    expect(offences).toEqual([])
  })

  it.each([
    {
      file: 'read/blocks/lines',
      text: "import { x } from '../../label/observe.ts'",
      message: 'read/blocks/lines imports label/observe'
    },
    { file: 'tree/roles', text: "import type { x } from '../warnings.ts'", message: 'tree/roles imports warnings' },
    { file: 'compose/index', text: "const fs = await import('node:fs')", message: 'compose/index imports node:fs' },
    { file: 'write/formats/json', text: "export { bold } from 'chalk'", message: 'write/formats/json imports chalk' },
    { file: 'batch/merge', text: "import { main } from '../cli/main.ts'", message: 'batch/merge imports cli/main' },
    { file: 'label/observe', text: "import '../train/learn.ts'", message: 'label/observe imports train/learn' },
    { file: 'odds/ends', text: "import '../tree/roles.ts'", message: 'odds/ends is in no room' },
    // Up a ladder, along a rung, and off it.
    {
      file: 'batch/naming/safe-path',
      text: "import { x } from '../files/lock.ts'",
      message: 'but naming stands above only the floor'
    },
    {
      file: 'batch/files/lock',
      text: "import { x } from '../journal/journal.ts'",
      message: 'but files stands above only naming, inputs'
    },
    {
      file: 'batch/bag/bagit',
      text: "export * from '../processing/engine.ts'",
      message:
        'batch/bag/bagit imports batch/processing/engine, but bag stands above only naming, inputs, files, journal'
    },
    {
      file: 'batch/verify/index',
      text: "import type { x } from '../run/run.ts'",
      message: 'batch/verify/index imports batch/run/run'
    },
    { file: 'batch/odd/file', text: "import '../files/lock.ts'", message: 'batch/odd/file is on no rung' },
    {
      file: 'label/features/bins',
      text: "import '../context/index.ts'",
      message: 'label/features/bins imports label/context/index'
    },
    { file: 'label/crf/scorer', text: "import '../model/states.ts'", message: 'label/crf/scorer imports label/model' },
    { file: 'label/model/load', text: "import '../index.ts'", message: 'label/model/load imports label/index' },
    {
      file: 'read/formats/index',
      text: "import { x } from '../index.ts'",
      message: 'read/formats/index imports read/index, but formats stands above only bytes, blocks, encoding'
    },
    { file: 'read/bytes/zstd', text: "import '../blocks/lines.ts'", message: 'read/bytes/zstd imports read/blocks' },
    { file: 'cli/io/stdio', text: "import '../commands/index.ts'", message: 'cli/io/stdio imports cli/commands' },
    { file: 'cli/commands/man', text: "await import('../program.ts')", message: 'cli/commands/man imports cli/program' }
  ])('are seen to be broken into by $text in $file', ({ file, text, message }) => {
    expect(importsOf(file, text).map(offence)).toEqual([expect.stringContaining(message)])
  })

  it('stand on their ladders without a gap', () => {
    const named = Object.entries(LADDERS).flatMap(([room, ladder]) => ladder.flat().map((name) => `${room}/${name}`))
    expect(named.filter((name) => !existsSync(`src/${name}`) && !existsSync(`src/${name}.ts`))).toEqual([])
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

  it('hold at most 15 files to a folder', () => {
    expect(crowded(everyFile())).toEqual([])
  })

  it('would be seen to hold more', () => {
    const files = Array.from({ length: MOST_FILES }, (_, at) => `read/bytes/file-${at}.ts`)
    expect(crowded(files)).toEqual([])
    expect(crowded([...files, 'read/bytes/weights.bin'])).toEqual(['read/bytes: 16'])
    expect(crowded(files.map((file) => file.replace('read/bytes', `${DATA}/months`)))).toEqual([])
  })

  it('have no file over 250 lines but those that programs write', () => {
    const long = sources().filter((file) => textOf(file).split('\n').length > LONGEST_FILE)
    expect(long).toEqual(LONG_FILES)
  })

  it('keep no state in variables of a module', () => {
    expect(sources().filter((file) => !KEEPS_STATE.has(file) && keepsState(textOf(file)))).toEqual([])
    expect([...KEEPS_STATE].filter((file) => !keepsState(textOf(file)))).toEqual([])
  })

  it.each([
    'let known = 0',
    'export const known = new Map<string, number>()',
    'const known: Map<string, number> = new Map()',
    'const known = new WeakMap<object, string>()',
    'const known: string[] = []'
  ])('are seen to keep state in %j', (line) => {
    expect(keepsState(`import x from 'y'\n\n${line}\n`)).toBe(true)
  })

  it.each([
    'const known = new Map([[1, 2]])',
    'const NONE: ReadonlySet<number> = new Set()',
    'const NONE: readonly string[] = []',
    '  const known = new Map<string, number>()'
  ])('are seen to keep none in %j', (line) => {
    expect(keepsState(`${line}\n`)).toBe(false)
  })

  it('have no file without a name of its own', () => {
    expect(sources().filter((file) => /(^|\/)(utils?|helpers?|shared|common|misc)$/.test(file))).toEqual([])
  })
})
