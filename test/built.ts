import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'

/** Builds the program once, so that tests can start it as a process. STET_BUILT=1 takes `dist` as it is. */
export default function setup(): void {
  if (process.env.STET_BUILT === '1' && existsSync('dist/cli.js')) return
  execFileSync(process.execPath, ['build.js'], { stdio: ['ignore', 'inherit', 'inherit'] })
}
