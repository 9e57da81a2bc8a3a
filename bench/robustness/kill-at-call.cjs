// Loaded before a program (`node --require`): kills it right before its Nth call that may change a file below a folder.
// KILL_AT: N, or 0 to kill nothing and tell the number of such calls at the end, `calls: N` on standard error. KILL_BELOW: the folder.
const fs = require('node:fs')
const { isMainThread } = require('node:worker_threads')

const CALLS =
  'openSync writeSync closeSync renameSync linkSync unlinkSync rmSync mkdirSync rmdirSync ftruncateSync fsyncSync copyFileSync writeFileSync'
const at = Number(process.env.KILL_AT)
const folder = process.env.KILL_BELOW
let calls = 0

if (isMainThread) {
  for (const name of CALLS.split(' ')) fs[name] = counted(name, fs[name])
  if (at === 0) process.once('exit', () => process.stderr.write(`calls: ${calls}\n`))
}

/** The function, which is not called any more once enough others were. Of files that are open it is not known where they lie. */
function counted(name, real) {
  return (...args) => {
    if ((typeof args[0] === 'number' || String(args[0]).startsWith(folder)) && ++calls === at) {
      fs.writeFileSync(1, `${name} ${args.slice(0, 2).join(' ')}\n`)
      process.kill(process.pid, 'SIGKILL')
      // The signal comes a moment later.
      for (;;);
    }
    return real.apply(fs, args)
  }
}
