#!/usr/bin/env node
require('./load-program.js').loadProgram().main(process.argv)
