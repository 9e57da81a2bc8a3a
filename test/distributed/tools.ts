import { spawnSync } from 'node:child_process'
import { userInfo } from 'node:os'

/** Whether a program is there to be started. */
const has = (tool: string): boolean => spawnSync('bash', ['-c', `PATH=$PATH:/usr/sbin command -v ${tool}`]).status === 0

/** Engines that work is handed to, and whether this machine has what it takes to run them. */
export const ENGINES = {
  parallel: has('parallel'),
  ssh: has('parallel') && has('sshd') && has('ssh') && has('ssh-keygen'),
  slurm: ['slurmctld', 'slurmd', 'munged', 'sbatch'].every(has) && userInfo().uid === 0
} as const

/** Said in the name of a test that is passed over. */
export const WORD = {
  parallel: ENGINES.parallel ? '' : ' (SKIPPED: GNU parallel is not installed)',
  ssh: ENGINES.ssh ? '' : ' (SKIPPED: needs parallel, ssh and sshd)',
  slurm: ENGINES.slurm ? '' : ' (SKIPPED: needs slurmctld, slurmd, munged and root)'
} as const
