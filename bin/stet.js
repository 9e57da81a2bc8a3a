#!/usr/bin/env node
// Starts the built program. V8's compiled form of it lies beside it, made by the build for the version of Node that
// ran it: with it a start costs a third less. Another version compiles the program as usual, and Node keeps what it
// compiled for the next time where it can.
'use strict'
const { readFileSync, writeFileSync } = require('node:fs')
const Module = require('node:module')
const { dirname, join } = require('node:path')
const { Script } = require('node:vm')

const home = join(dirname(__dirname), 'dist')
const program = join(home, 'cli.cjs')
const cache = join(home, `cli-${process.version}-${process.platform}-${process.arch}.cache`)

if (process.argv[2] === '--make-cache') makeCache()
else loaded().main(process.argv)

function loaded() {
  let cachedData
  try {
    cachedData = readFileSync(cache)
  } catch {
    Module.enableCompileCache?.()
    return require(program)
  }
  return evaluated(scriptOf(cachedData))
}

function scriptOf(cachedData) {
  const wrapper = `(function(require,module,__filename,__dirname){${readFileSync(program, 'latin1')}\n})`
  return new Script(wrapper, { filename: program, cachedData })
}

function evaluated(script) {
  const module = { exports: {} }
  script.runInThisContext()(Module.createRequire(program), module, program, home)
  return module.exports
}

/** The build's last step: tables that follow from the weights, then, after a small run, the compiled form of what ran. */
async function makeCache() {
  const script = scriptOf()
  const { readyTables, warmUp } = evaluated(script)
  writeFileSync(join(home, 'ready.bin'), await readyTables())
  await warmUp()
  writeFileSync(cache, script.createCachedData())
}
