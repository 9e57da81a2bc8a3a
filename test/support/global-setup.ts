import { execFileSync } from 'node:child_process'

/** Builds the program once, so that tests can start it as a process. With STET_BUILT=1 `dist` is used as it is. */
export default function setup(): void {
  if (process.env.STET_BUILT === '1') return
  execFileSync(process.execPath, ['scripts/build.js'], { stdio: ['ignore', 'inherit', 'inherit'] })
  // The other project of the same run needs no build of its own.
  process.env.STET_BUILT = '1'
}
