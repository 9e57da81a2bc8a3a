// Measures the CPU time of one small dump through the program, beside that of starting Node (`node -e 0`). The two are
// measured in turn, so that a busy machine slows both; the median of all rounds counts. NODE_EXTRA_CA_CERTS is unset,
// because it triples the time of a bare start.
//
//   node bench/speed/startup.js [rounds]     15 rounds unless told; needs `npm run build` before
//
// Prints a line per format: CPU time, that of a bare start, and their ratio; then the CPU time of loading the program,
// which is all that `--version` does. Ends with 1 where a ratio is over its limit.
import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import module from 'node:module'

const ROUNDS = Number(process.argv[2] ?? 15)
const FORMATS = ['json', 'markdown']
/** Node 22 and later keep compiled code between runs. */
const LIMIT = module.enableCompileCache === undefined ? 5 : 3

const { NODE_EXTRA_CA_CERTS: _, ...env } = process.env
const seed = `seeds/${readdirSync('seeds').find((name) => name.startsWith('004'))}`
const node = `"${process.execPath}"`

/** User and system CPU time of a shell command's processes, in milliseconds. */
function cpuTime(command) {
  const script = `TIMEFORMAT='%U %S'; time { ${command}; } > /dev/null`
  const { stderr, status } = spawnSync('bash', ['-c', script], { env: { ...env, LC_ALL: 'C' }, encoding: 'utf8' })
  if (status !== 0) throw new Error(`${command}: ended with ${status}: ${stderr}`)
  const [user, system] = stderr.trim().split('\n').at(-1).split(' ').map(Number)
  return (user + system) * 1000
}

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]

const loads = []
for (const format of FORMATS) {
  const bare = []
  const runs = []
  // Fills the compile cache.
  cpuTime(`${node} bin/stet.js -f ${format} ${seed}`)
  for (let round = 0; round < ROUNDS; round++) {
    bare.push(cpuTime(`cat ${seed} | ${node} -e 0`))
    runs.push(cpuTime(`cat ${seed} | ${node} bin/stet.js -f ${format}`))
    loads.push(cpuTime(`cat ${seed} | ${node} bin/stet.js --version`))
  }
  const ratio = median(runs) / median(bare)
  if (ratio > LIMIT) process.exitCode = 1
  console.log(
    `${format}: ${median(runs).toFixed(0)} ms, node -e 0: ${median(bare).toFixed(0)} ms, ratio ${ratio.toFixed(2)} ` +
      `(${ratio <= LIMIT ? 'within' : 'OVER'} ${LIMIT}, Node ${process.versions.node})`
  )
}
console.log(`of it to load the program: ${median(loads).toFixed(0)} ms`)
