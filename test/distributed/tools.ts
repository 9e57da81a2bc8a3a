import { spawnSync } from 'node:child_process'
import { userInfo } from 'node:os'
import path from 'node:path'
import { ROOT } from '../support/run-cli.ts'

const hasTool = (tool: string): boolean =>
  spawnSync('bash', ['-c', `PATH=$PATH:/usr/sbin command -v ${tool}`]).status === 0

/** Starts a loopback host or cluster with nothing to do; gives the reason why it does not start, or ''. */
function startFailure(script: string): string {
  const { status, stderr } = spawnSync('bash', [path.join(ROOT, 'bench/cluster', script), 'true'], { encoding: 'utf8' })
  return status === 0 ? '' : `${script} does not start: ${stderr.trim().split('\n').at(-1)}`
}

function missing(tools: readonly string[]): string {
  const names = tools.filter((tool) => !hasTool(tool))
  return names.length === 0 ? '' : `needs ${names.join(', ')}`
}

/** Why this machine cannot run a tool that distributes work; '' where it can. An installed tool may still not start. */
const REASONS = {
  parallel: missing(['parallel']),
  ssh: missing(['parallel', 'sshd', 'ssh', 'ssh-keygen']) || startFailure('loopback-ssh.sh'),
  slurm:
    missing(['slurmctld', 'slurmd', 'munged', 'sbatch']) ||
    (userInfo().uid === 0 ? startFailure('loopback-slurm.sh') : 'needs root'),
  dask:
    spawnSync('/usr/bin/python3', ['-c', 'import distributed, dask.bag']).status === 0
      ? ''
      : 'needs python3-distributed of Debian'
} as const

/** Whether each tool can be used here. */
export const AVAILABLE = {
  parallel: REASONS.parallel === '',
  ssh: REASONS.ssh === '',
  slurm: REASONS.slurm === '',
  dask: REASONS.dask === ''
} as const

/** What the name of a skipped test says of the reason. */
export const NOTICE = {
  parallel: notice(REASONS.parallel),
  ssh: notice(REASONS.ssh),
  slurm: notice(REASONS.slurm),
  dask: notice(REASONS.dask)
} as const

function notice(reason: string): string {
  return reason === '' ? '' : ` (SKIPPED: ${reason})`
}
