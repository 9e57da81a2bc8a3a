#!/usr/bin/env node
// Starts the built program. V8's compiled form of it lies beside it, made by the build: with it a start costs a
// third less. Another version of Node refuses that file by itself and compiles the program as usual.
'use strict'
const { readFileSync, writeFileSync } = require('node:fs')
const { createRequire } = require('node:module')
const { dirname, join } = require('node:path')
const { Script } = require('node:vm')

const program = join(dirname(__dirname), 'dist', 'cli.cjs')
const cache = join(dirname(__dirname), 'dist', `cli-${process.version}.cache`)

function compiled() {
  try {
    return readFileSync(cache)
  } catch {
    return undefined
  }
}

const source = readFileSync(program, 'latin1')
const script = new Script(`(function(require,module,__filename,__dirname){${source}\n})`, {
  filename: program,
  cachedData: compiled()
})
const main = script.runInThisContext()
const module_ = { exports: {} }
main(createRequire(program), module_, program, dirname(program))

if (process.argv[2] === '--make-cache') makeCache(module_.exports)
else module_.exports.main(process.argv)

/** The build's last step: tables that follow from the weights, then, after a small run, the compiled form of what ran. */
async function makeCache({ readyTables, warmUp }) {
  writeFileSync(join(dirname(program), 'ready.bin'), await readyTables())
  await warmUp()
  writeFileSync(cache, script.createCachedData())
}
