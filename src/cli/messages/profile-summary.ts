import type { ProfileCounts } from '../../batch/run/events.ts'
import { count, number } from './count.ts'

/** `profile of 500 dumps, 3 of them near copies of others: 61 lines that several dumps of a source share` */
export function profileSummary({ documents, copies, sources, recurring, isCut }: ProfileCounts): string {
  const near =
    copies === 0 ? '' : `, ${number(copies)} of them ${copies === 1 ? 'a near copy' : 'near copies'} of others`
  const from = `${sources === 1 ? '' : ` of ${number(sources)} sources`}${near}`
  const cut = isCut ? '; there were more lines than are counted (see --shard)' : ''
  return `profile of ${count(documents, 'dump')}${from}: ${count(recurring, 'line')} that several dumps of a source share${cut}`
}

/** `the archive's own profile, of 480 dumps, is used: --update makes one of the inputs at hand` */
export function keptProfile(documents: number): string {
  return `the archive's own profile, of ${count(documents, 'dump')}, is used: --update makes one of the inputs at hand`
}
