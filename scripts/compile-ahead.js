// Keeps the compiled code of what most runs of the program do, for the Node that this runs on: `dist/cli.cjs.cache`.
import { writeFileSync } from 'node:fs'
import program from '../bin/load-program.js'

const DUMP = 'seeds/004_c2d42f4029cadffe.txt'

const script = program.scriptOf()
const { main } = program.exportsOf(script)
for (const format of ['json', 'markdown']) await main(['node', 'stet', DUMP, '--quiet', '--no-config', '-f', format])
writeFileSync(program.COMPILED, script.createCachedData())
