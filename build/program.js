// The command line, in files of which a start reads as few and as little as it can. CommonJS, since Node's loader of ES
// modules and its module facades alone cost a third of the start-up.
import { readFileSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { build } from 'esbuild'

const ROOT = join(import.meta.dirname, '..')
const OUT = 'dist'

/**
 * Each file holds what its first modules import, and what that imports, as far as no file before has it; what is only
 * loaded where it is used stands in a later one. The last has all the rest. Packages stand in files of their own but
 * for those below.
 */
const FILES = [
  { file: './cli.cjs', first: ['src/cli/main.ts', 'src/cli/clean.ts', 'src/cli/config.ts'] },
  { file: './find.cjs', first: ['src/batch/find.ts'] },
  { file: './markdown.cjs', first: ['src/write/markdown.ts'] },
  { file: './later.cjs', first: [] }
]

/** Packages that go into the file that imports them. */
const BUNDLED = new Set(['@stablelib/sha256', 'commander', 'ignore', 'mdast-util-to-markdown', 'unified', 'vfile'])

/** CommonJS has no import.meta.url. */
const HERE = "const stetHere=require('node:url').pathToFileURL(__filename).href;"

/**
 * The files are modules for `require`, and expressions that give the module's function to whoever runs them as scripts:
 * bin/stet.js does, since only scripts can be had with a compiled form.
 */
const PARAMETERS = 'require,module,__filename,__dirname'

const COMMONJS = {
  absWorkingDir: ROOT,
  format: 'cjs',
  // Node's own modules too are then loaded by require: the program has no loader of ES modules at hand.
  supported: { 'dynamic-import': false },
  define: { 'import.meta.url': 'stetHere' },
  banner: { js: `(f=>typeof module==='undefined'?f:f(${PARAMETERS}))(function(${PARAMETERS}){"use strict";${HERE}` },
  footer: { js: '})' }
}

/** Builds it all into `dist`. Gives esbuild's metafiles: what went into it. */
export async function buildProgram(common) {
  const homes = homesOf(await graphOf(common))
  const metafiles = []
  const keep = ({ metafile }) => metafiles.push(metafile)
  await Promise.all(
    FILES.map(({ file }) =>
      build({
        ...common,
        metafile: true,
        ...COMMONJS,
        stdin: { contents: entryOf(file, homes), resolveDir: ROOT },
        outfile: join(OUT, file),
        plugins: [commander, elsewhere(file, homes), packages(common, keep)]
      }).then(keep)
    )
  )
  for (const { file } of FILES) makeAscii(join(OUT, file))
  return metafiles
}

/** Our modules by their paths from the root, each with the modules of ours that it imports and whether only when it runs. */
async function graphOf(common) {
  const { metafile } = await build({
    ...common,
    absWorkingDir: ROOT,
    entryPoints: [FILES[0].first[0]],
    outfile: join(OUT, 'graph.js'),
    format: 'esm',
    packages: 'external',
    write: false,
    metafile: true
  })
  const ours = (path) => path in metafile.inputs
  return new Map(
    Object.entries(metafile.inputs).map(([path, { imports }]) => [path, imports.filter((one) => ours(one.path))])
  )
}

/** The file that each module is in, and the modules that other files ask it for. */
function homesOf(graph) {
  const home = new Map()
  for (const { file, first } of FILES) {
    const open = first.length > 0 ? [...first] : [...graph.keys()]
    for (let path = open.pop(); path !== undefined; path = open.pop()) {
      if (home.has(path)) continue
      home.set(path, file)
      for (const one of graph.get(path)) if (one.kind !== 'dynamic-import') open.push(one.path)
    }
  }
  const asked = new Set()
  for (const [path, imports] of graph)
    for (const one of imports) if (home.get(one.path) !== home.get(path)) asked.add(one.path)
  return { home, asked }
}

/** What a file exports: `modules`, each by its path, loaded when it is asked for; the first also what `main.ts` does. */
function entryOf(file, { home, asked }) {
  const mine = [...asked].filter((path) => home.get(path) === file).sort()
  const main = file === FILES[0].file ? `export * from './${FILES[0].first[0]}'\n` : ''
  return `${main}export const modules = { ${mine.map((path) => `'${path}': () => require('./${path}')`).join(', ')} }`
}

/** A module that is in another file is fetched from there, so that there is one of each. */
const elsewhere = (file, { home }) => ({
  name: 'elsewhere',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^\./ }, ({ path, resolveDir, namespace }) => {
      if (namespace === 'elsewhere') return { path, external: true }
      const wanted = relative(ROOT, join(resolveDir, path))
      return (home.get(wanted) ?? file) === file ? undefined : { path: wanted, namespace: 'elsewhere' }
    })
    onLoad({ filter: /./, namespace: 'elsewhere' }, ({ path }) => ({
      contents: `module.exports = require('${home.get(path)}').modules['${path}']()`
    }))
  }
})

/** Commander would load child_process for commands that are programs of their own; stet has none. */
const commander = {
  name: 'commander',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^node:child_process$/ }, ({ importer }) =>
      importer.includes('commander') ? { path: 'child_process', namespace: 'empty' } : undefined
    )
    onLoad({ filter: /./, namespace: 'empty' }, () => ({ contents: 'module.exports = {}' }))
  }
}

/** Gives packages files of their own; what they export is listed here by Node, so that CommonJS and ES modules are alike. */
const packages = (common, keep) => ({
  name: 'packages',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^[^./]/ }, ({ path, importer }) => {
      const stays = path.startsWith('node:') || BUNDLED.has(path) || !importer.startsWith(join(ROOT, 'src/'))
      return stays ? undefined : { path, namespace: 'package' }
    })
    onResolve({ filter: /^\./, namespace: 'package' }, ({ path }) => ({ path, external: true }))
    onLoad({ filter: /./, namespace: 'package' }, async ({ path }) => {
      const file = `./packages/${path.replace(/^\W|\.js$/g, '').replace(/\W+/g, '-')}.cjs`
      const names = Object.keys(await import(path)).filter((name) => /^[\w$]+$/.test(name))
      const contents = `export { ${names} } from '${path}'`
      const built = await build({
        ...common,
        metafile: true,
        stdin: { contents, sourcefile: 'package.mjs', resolveDir: ROOT },
        outfile: join(OUT, file),
        format: 'cjs'
      })
      keep(built)
      const exported = names.map((name) =>
        name === 'default' ? 'export default all.default' : `export const ${name} = all.${name}`
      )
      return { contents: `const all = require('${file}'); ${exported.join('; ')}` }
    })
  }
})

/** All ASCII, so that it is read as one byte a character; what is left beyond ASCII stands in regular expressions. */
function makeAscii(file) {
  const escaped = (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`
  writeFileSync(file, readFileSync(file, 'utf8').replace(/[^\0-\x7f]/g, escaped))
}
