#!/usr/bin/env node
// Starts the built program. V8's compiled form of its files lies beside them, made by the build for the version of Node
// that ran it: with it a start costs a third less. Another version compiles the files as usual, and Node keeps what it
// compiled for the next time where it can.
'use strict'
const { existsSync, readFileSync, writeFileSync } = require('node:fs')
const Module = require('node:module')
const { dirname, join } = require('node:path')
const { Script } = require('node:vm')

/** The files that are loaded here, with their compiled form if they have one; what else they load, Node loads. */
const FILES = ['./cli.cjs', './find.cjs', './markdown.cjs', './later.cjs']

const home = join(dirname(__dirname), 'dist')
const elsewhere = Module.createRequire(join(home, 'cli.cjs'))
const started = new Map()

if (process.argv[2] === '--make-cache') makeCache(process.argv.slice(3))
else program().main(process.argv)

function program() {
  if (existsSync(compiledForm('./cli.cjs'))) return load('./cli.cjs')
  Module.enableCompileCache?.()
  return elsewhere('./cli.cjs')
}

function compiledForm(file) {
  return join(home, `${file.slice(2, -4)}-${process.version}-${process.platform}-${process.arch}.cache`)
}

/** Does what `require` does. */
function load(file) {
  if (!FILES.includes(file)) return elsewhere(file)
  const known = started.get(file)
  if (known !== undefined) return known.exports
  const filename = join(home, file)
  const cache = compiledForm(file)
  const cachedData = existsSync(cache) ? readFileSync(cache) : undefined
  const script = new Script(readFileSync(filename, 'latin1'), { filename, cachedData })
  const module = { exports: {}, script }
  started.set(file, module)
  script.runInThisContext()(load, module, filename, home)
  return module.exports
}

/** The build's last step: the tables that a start need not make, then, after some runs, the compiled form of what ran. */
async function makeCache(samples) {
  const { main, readyFiles } = load('./cli.cjs')
  for (const [name, bytes] of Object.entries(await readyFiles())) writeFileSync(join(home, name), bytes)
  for (const words of [['-f', 'json'], ['-f', 'json', ...samples], samples]) await main(['node', 'stet', ...words])
  for (const [file, { script }] of started) writeFileSync(compiledForm(file), script.createCachedData())
}
