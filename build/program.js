// The command line, in files of which a start reads as few as it can:
//
//   cli.cjs           what `stet` needs that is asked for nothing but text to JSON, and the names of all commands
//   later.cjs         all other modules of ours
//   packages/*.cjs    packages that few runs need, one in each
//
// CommonJS, since Node's loader of ES modules and its module facades alone cost a third of the start-up.
import { readFileSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { build } from 'esbuild'

const ROOT = join(import.meta.dirname, '..')
const OUT = 'dist'

/** Modules whose static imports, and theirs, are what every start needs. */
const ROOTS = ['src/cli/main.ts', 'src/cli/clean.ts', 'src/cli/config.ts']

/** Packages that may be bundled; each other has a file of its own. */
const BUNDLED = new Set(['@stablelib/sha256', 'commander', 'ignore', 'mdast-util-to-markdown', 'unified', 'vfile'])

/** CommonJS has no import.meta.url. */
const HERE = "const stetHere=require('node:url').pathToFileURL(__filename).href;"

/**
 * The files of ours are modules for `require`, and expressions that give the module's function to whoever runs them as
 * scripts: bin/stet.js does, since only scripts can be had with a compiled form.
 */
const PARAMETERS = 'require,module,__filename,__dirname'
const AS_EXPRESSION = {
  banner: {
    js: `(f=>typeof module==='undefined'?f:f(${PARAMETERS}))(function(${PARAMETERS}){"use strict";${HERE}`
  },
  footer: { js: '})' }
}

const COMMONJS = {
  format: 'cjs',
  // Node's own modules too are then loaded by require: the program has no loader of ES modules at hand.
  supported: { 'dynamic-import': false },
  define: { 'import.meta.url': 'stetHere' },
  ...AS_EXPRESSION
}

/** Builds it all into `dist`. */
export async function buildProgram(common) {
  const options = { ...common, ...COMMONJS, absWorkingDir: ROOT }
  const held = await startModules(options)
  const later = new Set()
  const shared = new Set()
  const plugins = [commander, packages(common)]
  const start = (contents) =>
    build({
      ...options,
      stdin: { contents: `export * from './src/cli/main.ts'\n${contents}`, resolveDir: ROOT },
      outfile: join(OUT, 'cli.cjs'),
      plugins: [...plugins, laterModules(held, later)]
    })
  // The first time only tells which modules are for later, and these tell what they share with the start.
  await start('')
  await build({
    ...options,
    stdin: { contents: registry([...later]), resolveDir: ROOT },
    outfile: join(OUT, 'later.cjs'),
    plugins: [...plugins, heldModules(held, shared)]
  })
  await start(registry([...shared]))
  for (const name of ['cli.cjs', 'later.cjs']) makeAscii(join(OUT, name))
}

/** The modules that `cli.cjs` holds, by their paths from the root. */
async function startModules(options) {
  const lazy = {
    name: 'lazy',
    setup: ({ onResolve }) =>
      onResolve({ filter: /./ }, ({ kind, path }) => (kind === 'dynamic-import' ? { path, external: true } : undefined))
  }
  const { metafile } = await build({
    ...options,
    entryPoints: ROOTS,
    outdir: OUT,
    write: false,
    metafile: true,
    plugins: [lazy]
  })
  return new Set(Object.keys(metafile.inputs))
}

/** Exports `modules`: each module by its path, loaded when it is asked for. */
function registry(paths) {
  const rows = paths.sort().map((path) => `'${path}': () => require('./${path}')`)
  return `export const modules = { ${rows.join(', ')} }`
}

/** In `cli.cjs`: an import() of a module that is not held there is one of `later.cjs`. */
const laterModules = (held, later) =>
  standIns('later', './later.cjs', ({ kind, path, resolveDir }) => {
    if (kind !== 'dynamic-import' || !path.startsWith('.')) return null
    const target = relative(ROOT, join(resolveDir, path))
    if (held.has(target)) return null
    later.add(target)
    return target
  })

/** In `later.cjs`: modules that `cli.cjs` holds are taken from there, so that there is one of each. */
const heldModules = (held, shared) =>
  standIns('held', './cli.cjs', ({ kind, path, resolveDir }) => {
    if (kind === 'require-call' || !/^\.|^[a-z]/.test(path)) return null
    const target = relative(ROOT, join(resolveDir, path))
    if (!held.has(target)) return null
    shared.add(target)
    return target
  })

/** A module's place is taken by one that fetches it from another file. */
const standIns = (namespace, file, targetOf) => ({
  name: namespace,
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /./ }, (wanted) => {
      const path = wanted.importer.endsWith('.ts') ? targetOf(wanted) : null
      return path === null ? undefined : { path, namespace }
    })
    onResolve({ filter: /./, namespace }, ({ path }) => ({ path, external: true }))
    onLoad({ filter: /./, namespace }, ({ path }) => ({
      contents: `module.exports = require('${file}').modules['${path}']()`
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
const packages = (common) => ({
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
      await build({
        ...common,
        stdin: { contents, sourcefile: 'package.mjs', resolveDir: ROOT },
        outfile: join(OUT, file),
        format: 'cjs'
      })
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
