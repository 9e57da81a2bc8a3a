import type { Action } from '../../batch/processing/action.ts'
import { countsToLookAt, ranked } from '../../batch/processing/totals.ts'
import type { Summary } from '../../batch/run/summary.ts'
import { lostMessage } from '../../corrections/lost.ts'
import { chalkStderr } from '../io/colour.ts'
import { logError, logInfo, logWarning } from '../io/log.ts'
import { isTerminal, safeLine } from '../io/terminal.ts'
import { count, number } from './count.ts'

/** The decisions in words, in the order in which they are logged. */
const WORDS: Record<Action, string> = {
  new: 'new',
  same: 'unchanged',
  repaired: 'restored',
  replaced: 'replaced',
  changed: 'changed and kept as it was',
  remade: 'archived with other settings and kept as it was',
  damaged: 'altered and left as it is',
  'in-the-way': 'kept out by another file',
  failed: 'failed'
}

/** Number of missing sources and unlisted files named in the summary, and of failures, which were logged as they came; the rest is counted. */
const NAMED = 10
const NAMED_AGAIN = 3
/** Longest failure that is named again (characters). */
const LONGEST_AGAIN = 120

/** One labelled part of the summary. */
interface Item {
  word: string
  colour: (text: string) => string
  text: string
}

/** Logs the summary of a run of `stet archive`: on a terminal a line for each part, else one line, so that a log has one per run. */
export function logArchiveSummary(summary: Summary, folder: string, dryRun: boolean): void {
  const { bold } = chalkStderr
  if (summary.found === 0) {
    // What is wrong with an input has been logged.
    if (summary.problems.errors === 0) logError('no dumps were found in the inputs; expected text files', 'missing')
    return
  }
  if (summary.lost.count > 0) logWarning(`warning: ${lostMessage(summary.lost, 'in the archive')}`)
  const items = itemsOf(summary, dryRun)
  const first = `${bold(safeLine(folder))}: ${count(summary.inputs, 'input')}${after(': ', decisions(summary))}`
  if (isTerminal(2)) {
    logInfo(first)
    for (const { word, colour, text } of items) logInfo(`  ${colour(word)}  ${text}`)
  } else logInfo([first, ...items.map(({ word, text }) => `${word} ${text}`)].join('; '))
}

function itemsOf(summary: Summary, dryRun: boolean): Item[] {
  const { green, red, yellow } = chalkStderr
  const { totals, problems, failures, unread, gone, leftOutKept, unlisted } = summary
  const plain = (text: string) => text
  const blogs = totals.liveBlogs === 0 ? '' : `${count(totals.liveBlogs, 'live blog')}, `
  const found = `${count(totals.articles, 'article')}, ${blogs}${count(totals.words, 'word')}`
  // What is kept as it was is not counted again.
  const isCounted = totals.articles + totals.liveBlogs > 0 || keptAsItWas(summary) === 0
  const failed = summary.actions.failed + problems.errors
  const least = totals.least.map(
    (one) => `${one.confidence.toFixed(2)} ${safeLine(one.source)}${one.record > 1 ? `#${one.record}` : ''}`
  )
  const warnings = countsToLookAt(totals.warnings)
  const warned = Object.values(warnings).some((value) => value > 0) ? counted(warnings) : ''
  const isIncomplete = !dryRun && !summary.complete && summary.inputs > 0
  const all: Item[] = [
    { word: 'found', colour: green, text: isCounted ? found : '' },
    { word: 'struck', colour: red, text: isCounted ? counted(totals.struckLines, 'line') : '' },
    { word: 'warnings', colour: yellow, text: warned },
    { word: 'alike', colour: yellow, text: alike(summary) },
    { word: 'shared', colour: yellow, text: shared(summary) },
    { word: 'recurring', colour: yellow, text: recurring(summary) },
    { word: 'unread', colour: red, text: namedAgain(unread, totals.badRecords, 'record') },
    { word: 'failed', colour: red, text: namedAgain(failures, failed, 'input') },
    {
      word: 'gone',
      colour: yellow,
      text: after('archived earlier, not among the inputs now, kept: ', named(gone.first, gone.count, 'input'))
    },
    {
      word: 'kept',
      colour: yellow,
      text: after(
        'archived earlier, left out now as duplicates: ',
        named(leftOutKept.first, leftOutKept.count, 'input')
      )
    },
    {
      word: 'unlisted',
      colour: red,
      text: after('in data/ and of no input, to be moved out of it: ', named(unlisted, unlisted.length, 'file'))
    },
    { word: 'skipped', colour: plain, text: problems.skipped === 0 ? '' : count(problems.skipped, 'file') },
    { word: 'look at', colour: yellow, text: after('the least certain: ', least.join(', ')) },
    {
      word: 'unfinished',
      colour: red,
      text: isIncomplete ? 'the archive is incomplete; running the same again completes it' : ''
    }
  ]
  return all.filter(({ text }) => text !== '')
}

/** Lines that many articles keep as their text: a profile tells furniture among them. */
function shared({ sharedText }: Summary): string {
  if (sharedText === null) return ''
  const { lines, most, documents } = sharedText
  const where = `${number(most)} of ${count(documents, 'dump')} (near copies counted once): try --profile auto`
  if (lines === 1) return `1 line of the text stands in ${where}`
  return `${count(lines, 'line')} of the text stand in several dumps, the most frequent in ${where}`
}

/** Articles of which the profile alone struck sentences. */
function recurring({ totals }: Summary): string {
  const articles = totals.warnings['struck-as-recurring'] ?? 0
  if (articles === 0) return ''
  const have = articles === 1 ? 'has' : 'have'
  return `${count(articles, 'article')} ${have} struck sentences that read like text and stand in several dumps (struck-as-recurring names their lines)`
}

/** Articles that are copies or near duplicates of others, and inputs left out as such. */
function alike(summary: Summary): string {
  const { alike: counts } = summary
  const out = leftOut(summary)
  if (counts === null || counts.groups === 0) return out
  const { groups, copies, near } = counts
  const kept = `${number(copies)} exact and ${count(near, 'near duplicate')} in ${count(groups, 'group')}, all kept (see the catalogue)`
  return [out, kept].filter((text) => text !== '').join('; ')
}

/** `3 inputs left out, 1 as an exact copy and 2 as near duplicates: b.txt (a copy of a.txt), …` */
function leftOut({ leftOut: inputs, leftOutAs: { exact, near, own, first } }: Summary): string {
  const kept = own === 0 ? '' : `${count(own, 'near duplicate')} not left out for words or numbers of their own`
  if (inputs === 0) return kept
  const some = first.map((one) => `${one.source} (${duplicateOf(one)})`)
  const as = [
    exact === 0 ? '' : `${number(exact)} as ${exact === 1 ? 'an exact copy' : 'exact copies'}`,
    near === 0 ? '' : `${number(near)} as ${near === 1 ? 'a near duplicate' : 'near duplicates'}`
  ]
  const out = `${count(inputs, 'input')} left out, ${as.filter((text) => text !== '').join(' and ')}: ${named(some, inputs, 'input')}`
  return kept === '' ? out : `${out}; ${kept}`
}

/** `a near duplicate of a.txt, 0.83 the same` */
export function duplicateOf({ original, similarity }: { original: string; similarity: number }): string {
  if (similarity === 1) return `a copy of ${original}`
  return `a near duplicate of ${original}, ${similarity.toFixed(2)} the same`
}

function decisions({ actions: counts }: Summary): string {
  const some = (Object.keys(WORDS) as Action[]).filter((one) => counts[one] > 0)
  return some.map((one) => `${number(counts[one])} ${WORDS[one]}`).join(', ')
}

/** Inputs whose contents or settings are others now, and that are not replaced. */
function keptAsItWas({ actions: { changed, remade, damaged } }: Summary): number {
  return changed + remade + damaged
}

/** The same of what was logged already: fewer of them, cut. */
function namedAgain(first: readonly string[], total: number, word: string): string {
  const cut = (text: string) => (text.length > LONGEST_AGAIN ? `${text.slice(0, LONGEST_AGAIN)}…` : text)
  return named(first.slice(0, NAMED_AGAIN).map(cut), total, word)
}

/** The first few, and how many more there are, or only how many; empty where there is none. */
function named(first: readonly string[], total: number, word: string): string {
  if (total === 0) return ''
  if (first.length === 0) return count(total, word)
  const more = total - Math.min(NAMED, first.length)
  return first.slice(0, NAMED).map(safeLine).join(', ') + (more > 0 ? `, and ${number(more)} more` : '')
}

/** `lines` in all, by what; or by what alone. */
function counted(counts: Readonly<Record<string, number>>, of?: string): string {
  const parts = ranked(counts).map(([key, value]) => `${number(value)} ${key}`)
  if (parts.length === 0) return 'nothing'
  const sum = Object.values(counts).reduce((all, value) => all + value, 0)
  return of === undefined ? parts.join(', ') : `${count(sum, of)}: ${parts.join(', ')}`
}

function after(start: string, text: string): string {
  return text === '' ? '' : start + text
}
