// Cpu time of one small dump through the program, beside the floor of starting Node at all. The two are measured
// in turn, so that a busy machine slows both; the median of 15 is taken. NODE_EXTRA_CA_CERTS is unset because it
// triples the floor. Prints one line per format: cpu time in milliseconds, floor, ratio; then how much of it is
// loading the program, which `--version` does and nothing else.
import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'

const ROUNDS = 15
const LIMITS = { json: 1.6, markdown: 2.0 }

const { NODE_EXTRA_CA_CERTS: _, ...env } = process.env
const seed = `seeds/${readdirSync('seeds').find((name) => name.startsWith('004'))}`

/** Cpu time, user and system, of a shell command's children, in milliseconds. */
function cpu(command) {
  const script = `TIMEFORMAT='%U %S'; time { ${command}; } > /dev/null`
  const { stderr, status } = spawnSync('bash', ['-c', script], { env: { ...env, LC_ALL: 'C' }, encoding: 'utf8' })
  if (status !== 0) throw new Error(`${command}: ended with ${status}: ${stderr}`)
  const [user, system] = stderr.trim().split('\n').at(-1).split(' ').map(Number)
  return (user + system) * 1000
}

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]

const loads = []

for (const [format, limit] of Object.entries(LIMITS)) {
  const floors = []
  const ours = []
  for (let round = 0; round < ROUNDS; round++) {
    floors.push(cpu(`cat ${seed} | node -e 0`))
    ours.push(cpu(`cat ${seed} | node bin/stet.js -f ${format}`))
    loads.push(cpu(`cat ${seed} | node bin/stet.js --version`))
  }
  const ratio = median(ours) / median(floors)
  const verdict = ratio <= limit ? 'within' : 'OVER'
  console.log(
    `${format}: ${median(ours).toFixed(0)} ms, node -e 0: ${median(floors).toFixed(0)} ms, ratio ${ratio.toFixed(2)} (${verdict} ${limit})`
  )
}
console.log(`of it to load the program: ${median(loads).toFixed(0)} ms`)
