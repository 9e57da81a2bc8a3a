// Loaded before the program: notes what it opens, runs or connects to, one a line in the file WATCHED.
'use strict'
const fs = require('node:fs')
const out = fs.openSync(process.env.WATCHED, 'a')
const { writeSync } = fs
const note = (what, value) => writeSync(out, `${what}\t${String(value).replaceAll('\n', '\\n')}\n`)

for (const name of [
  'openSync',
  'readFileSync',
  'writeFileSync',
  'createReadStream',
  'createWriteStream',
  'unlinkSync',
  'rmSync',
  'renameSync',
  'linkSync',
  'mkdirSync',
  'symlinkSync',
  'open',
  'readFile'
]) {
  const original = fs[name]
  fs[name] = (...args) => {
    note('file', args[0])
    if (name === 'renameSync' || name === 'linkSync') note('file', args[1])
    return original(...args)
  }
}
for (const [module, names] of Object.entries({
  'node:child_process': ['spawn', 'spawnSync', 'exec', 'execSync', 'execFile', 'execFileSync', 'fork'],
  'node:http': ['request', 'get'],
  'node:https': ['request', 'get'],
  'node:net': ['connect', 'createConnection', 'createServer'],
  'node:tls': ['connect'],
  'node:dns': ['lookup', 'resolve'],
  'node:dgram': ['createSocket'],
  'node:vm': ['runInThisContext', 'runInNewContext', 'compileFunction']
})) {
  const loaded = require(module)
  for (const name of names) {
    const original = loaded[name]
    loaded[name] = (...args) => {
      note('forbidden', `${module} ${name}`)
      return original(...args)
    }
  }
}
require('node:net').Socket.prototype.connect = () => note('forbidden', 'node:net connect')
globalThis.fetch = () => note('forbidden', 'fetch')
globalThis.WebSocket = () => note('forbidden', 'WebSocket')
