// Builds libraries that few runs of the program need into files of their own, so that a start does not read them.
import { build } from 'esbuild'

/** Each is read where a module of the program that imports it is run: `dist/libraries/<name>.cjs`. */
const LIBRARIES = [
  '@bomb.sh/tab',
  '@sindresorhus/slugify',
  'ajv/dist/2020.js',
  'chardet',
  'cli-progress',
  'csv-parse/sync',
  'csv-stringify/sync',
  'fast-glob',
  'fflate',
  'fzstd',
  'htmlparser2',
  'iconv-lite',
  'postal-mime',
  'remark-frontmatter',
  'remark-parse',
  'tar-stream',
  'xxhash-wasm',
  'yaml',
  'yauzl',
  'yazl'
]

const FOLDER = 'libraries'

const fileOf = (name) => `${FOLDER}/${name.replace('@', '').replace(/\.js$/, '').replaceAll('/', '-')}.cjs`

/** Has a CommonJS bundle that is written into the folder of `buildLibraries` load the libraries from their files. */
export const LIBRARIES_APART = {
  name: 'libraries apart',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^[^.]/ }, ({ path, importer }) =>
      LIBRARIES.includes(path) && !importer.includes('node_modules')
        ? { path: `./${fileOf(path)}`, external: true }
        : undefined
    )
    // commander would start programs as commands; none is, and loading what starts them takes three milliseconds.
    onResolve({ filter: /^node:child_process$/ }, ({ importer }) =>
      importer.includes('node_modules') ? { path: 'child_process', namespace: 'nothing' } : undefined
    )
    onLoad({ filter: /./, namespace: 'nothing' }, () => ({ contents: 'module.exports = {}' }))
  }
}

/** The largest of them: the ES modules read it from the same file, so that the package holds it once. */
const SHARED = 'iconv-lite'

/** Has ES modules that are written into the folder of `buildLibraries` load that library from its file. */
export const LARGEST_SHARED = {
  name: 'largest library shared',
  setup({ onResolve }) {
    onResolve({ filter: new RegExp(`^${SHARED}$`) }, ({ importer }) =>
      importer.includes('node_modules') ? undefined : { path: `./${fileOf(SHARED)}`, external: true }
    )
  }
}

/**
 * @param options esbuild's options for CommonJS.
 * @param folder where the folder of the libraries is made.
 * @returns esbuild's results.
 */
export function buildLibraries(options, folder) {
  return Promise.all(LIBRARIES.map((name) => buildLibrary(options, name, `${folder}/${fileOf(name)}`)))
}

/** What `module.exports` is stands for Node's, and so esbuild's, default export: of a library without one it is all names. */
function buildLibrary(options, name, outfile) {
  const contents = `import * as all from '${name}'\nexport const { default: library = all } = all`
  return build({
    ...options,
    stdin: { contents, resolveDir: '.', sourcefile: `${name}.ts` },
    outfile,
    footer: { js: 'module.exports=module.exports.library;' }
  })
}
