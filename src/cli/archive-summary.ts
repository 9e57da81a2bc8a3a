import type { Decision } from '../batch/decision.ts'
import type { Summary } from '../batch/options.ts'
import { ranked } from '../batch/tally.ts'
import { chalkStderr } from './colour.ts'
import { say } from './output.ts'
import { safe } from './terminal.ts'

/** How decisions read, in the order in which they are said. */
const WORDS: Record<Decision, string> = {
  new: 'new',
  same: 'unchanged',
  repaired: 'put back',
  replaced: 'replaced',
  changed: 'changed and kept as it was',
  remade: 'made otherwise and kept as it was',
  damaged: 'altered and left as it is',
  'in-the-way': 'in the way of something else',
  failed: 'failed'
}

/** Failures, gone sources and strays named in the summary; the rest is counted. */
const NAMED = 10

/** The end of a run of `stet archive`, on standard error. */
export function sayArchiveSummary(summary: Summary, folder: string, dryRun: boolean): void {
  const { bold, green, red, yellow } = chalkStderr
  if (summary.inputs === 0) say('stet: no dumps were found in the inputs; expected text files')
  const decisions = (Object.keys(WORDS) as Decision[]).filter((one) => summary.decisions[one] > 0)
  const counts = decisions.map((one) => `${number(summary.decisions[one])} ${WORDS[one]}`).join(', ')
  say(
    `${bold(safe(folder))}: ${number(summary.inputs)} ${summary.inputs === 1 ? 'input' : 'inputs'}${counts === '' ? '' : `: ${counts}`}`
  )
  const { tally } = summary
  line(
    green('found'),
    `${count(tally.articles, 'article')}, ${count(tally.liveBlogs, 'live blog')}, ${count(tally.words, 'word')}`
  )
  line(red('struck'), counted(tally.struck))
  line(yellow('warnings'), counted(tally.warnings))
  if (tally.badRecords > 0)
    line(red('unread'), `${count(tally.badRecords, 'record')} in files of which others could be read`)
  names(red('failed'), summary.failures, summary.decisions.failed + summary.problems.errors)
  names(yellow('gone'), summary.gone.first, summary.gone.count, 'archived earlier, not among the inputs now, kept: ')
  names(red('strange'), summary.strays, summary.strays.length, 'in data/ and of no input: ')
  if (summary.problems.skipped > 0) line('skipped', count(summary.problems.skipped, 'file'))
  const least = tally.least.map(
    (one) => `${one.confidence.toFixed(2)} ${safe(one.source)}${one.record > 1 ? `#${one.record}` : ''}`
  )
  if (least.length > 0) line('look at', `the least certain: ${least.join(', ')}`)
  if (!dryRun && !summary.sealed && summary.inputs > 0)
    line(red('unfinished'), 'the archive is incomplete; running the same again completes it')
}

function line(label: string, text: string): void {
  say(`  ${label}  ${text}`)
}

function names(label: string, first: readonly string[], total: number, before = ''): void {
  if (total === 0) return
  const more = total - Math.min(NAMED, first.length)
  line(label, before + first.slice(0, NAMED).map(safe).join('; ') + (more > 0 ? `; and ${number(more)} more` : ''))
}

function counted(counts: Readonly<Record<string, number>>): string {
  const parts = ranked(counts).map(([key, value]) => `${number(value)} ${key}`)
  return parts.length === 0 ? 'nothing' : parts.join(', ')
}

function count(value: number, word: string): string {
  return `${number(value)} ${word}${value === 1 ? '' : 's'}`
}

function number(value: number): string {
  return value.toLocaleString('en')
}
