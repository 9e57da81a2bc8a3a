import { execFileSync } from 'node:child_process'

/** Builds the program once, so that tests can start it as a process. STET_BUILT=1 takes `dist` as it is. */
export default function setup(): void {
  if (process.env.STET_BUILT === '1') return
  execFileSync(process.execPath, ['scripts/build.js'], { stdio: ['ignore', 'inherit', 'inherit'] })
}
