#!/usr/bin/env node
require('node:module').enableCompileCache?.()
const { existsSync } = require('node:fs')
const path = require('node:path')
const program = path.join(__dirname, '..', 'dist', 'cli.cjs')
if (existsSync(program)) require(program).main(process.argv)
else {
  const folder = path.dirname(__dirname)
  console.error(
    `stet: is not built: expected ${program}; run npm run build in ${folder}, as npm ci does where it runs scripts`
  )
  process.exitCode = 1
}
