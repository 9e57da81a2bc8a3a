import type { ProfileCounts } from '../../batch/run/events.ts'
import { count, number } from './count.ts'

/** `profile of 500 dumps: 61 lines that several dumps of a source share` */
export function profileSummary({ documents, sources, recurring, isCut }: ProfileCounts): string {
  const from = sources === 1 ? '' : ` of ${number(sources)} sources`
  const cut = isCut ? '; there were more lines than are counted (see --shard)' : ''
  return `profile of ${count(documents, 'dump')}${from}: ${count(recurring, 'line')} that several dumps of a source share${cut}`
}
