import type { ProfileCounts } from '../../batch/run/events.ts'

/** `profile of 500 dumps: 61 lines stand in several dumps of their source` */
export function profileSummary({ documents, sources, recurring, isCut }: ProfileCounts): string {
  const from = sources === 1 ? '' : ` of ${number(sources)} sources`
  const cut = isCut ? '; there were more lines than are counted (see --shard)' : ''
  return `profile of ${number(documents)} dumps${from}: ${number(recurring)} lines stand in several dumps of their source${cut}`
}

function number(value: number): string {
  return value.toLocaleString('en')
}
