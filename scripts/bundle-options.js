// Options of esbuild for what is published and for the single executable.

export const COMMON = {
  bundle: true,
  platform: 'node',
  target: 'node20',
  // Without it esbuild makes patterns with \p{…} anew at each use, since it does not know that Node has them.
  supported: { 'regexp-unicode-property-escapes': true },
  minify: true,
  legalComments: 'none',
  metafile: true,
  logLevel: 'warning'
}

/** Packages written as CommonJS call `require` for Node's own modules; an ES module has none. A bundler would replace a `createRequire` that it sees. */
export const ES_MODULE = {
  ...COMMON,
  format: 'esm',
  banner: { js: "const require=process.getBuiltinModule('node:module').createRequire(import.meta.url);" }
}

/** A CommonJS file has no `import.meta.url`. It is one file: Node 20 starts it faster than ES modules. */
export const COMMONJS = {
  ...COMMON,
  format: 'cjs',
  supported: { ...COMMON.supported, 'dynamic-import': false },
  define: { 'import.meta.url': 'stetModuleUrl' },
  banner: { js: "const stetModuleUrl=require('node:url').pathToFileURL(__filename).href;" }
}
