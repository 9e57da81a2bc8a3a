const { readFileSync } = require('node:fs')
const Module = require('node:module')
const path = require('node:path')
const v8 = require('node:v8')
const { Script } = require('node:vm')

const PROGRAM = path.join(__dirname, '../dist/cli.cjs')
/** Compiled code of the program, kept by the build for the Node that it ran on; V8 passes over that of another version. */
const COMPILED = `${PROGRAM}.cache`

/** The program's exports. It is compiled ahead: by the build for Node 20, and by Node itself from version 22 on. */
exports.loadProgram = () => {
  if (Module.enableCompileCache === undefined) return loadAhead()
  Module.enableCompileCache()
  return require(PROGRAM)
}

function loadAhead() {
  const script = scriptOf(compiledBefore())
  // V8 would optimize code in the background for half of a short run's CPU time; this has it wait until a run is a longer one.
  // Compiled code made under another setting is refused, so that it comes after that.
  v8.setFlagsFromString('--interrupt-budget=1000000')
  return exportsOf(script)
}

/** The program as Node's loader compiles a CommonJS module. */
function scriptOf(cachedData) {
  return new Script(Module.wrap(readFileSync(PROGRAM, 'utf8')), { filename: PROGRAM, cachedData })
}

function exportsOf(script) {
  const made = { exports: {} }
  script.runInThisContext()(made.exports, Module.createRequire(PROGRAM), made, PROGRAM, path.dirname(PROGRAM))
  return made.exports
}

function compiledBefore() {
  try {
    return readFileSync(COMPILED)
  } catch {
    return undefined
  }
}

exports.COMPILED = COMPILED
exports.scriptOf = scriptOf
exports.exportsOf = exportsOf
