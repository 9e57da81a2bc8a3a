import { archive } from '../../src/batch/archive.ts'
import type { ArchiveOptions } from '../../src/batch/run/options.ts'
import type { Summary } from '../../src/batch/run/summary.ts'
import { stubEngine } from './stub-engine.ts'

type Asked = Pick<ArchiveOptions, 'inputs' | 'to'> & Partial<ArchiveOptions>

/** An archive made in this process with the labeller's place taken by a stub, all asked for plainly but what is named. */
export function archived(asked: Asked): Promise<Summary> {
  return archivedByStet({ engine: stubEngine(), ...asked })
}

/** The same with the labeller itself. */
export function archivedByStet(asked: Asked): Promise<Summary> {
  return archive({
    settings: {},
    outputs: [],
    name: null,
    jobs: 1,
    update: false,
    dryRun: false,
    fsync: false,
    failFast: false,
    follow: false,
    shard: null,
    date: new Date(86_400_000),
    ...asked
  })
}
