import { type DocumentSummary, documentSummary } from '../../batch/processing/document-summary.ts'
import type { Document } from '../../document/document.ts'
import { isUnsure } from '../../tree/confidence.ts'
import { ROLES, type Role } from '../../tree/roles.ts'
import { chalkStderr } from '../io/colour.ts'
import { isVerbose } from '../io/log.ts'
import { safeLine } from '../io/terminal.ts'

/** The name of a block of each role: of one, of several. */
const NAMES: Record<Exclude<Role, 'boilerplate'>, [string, string]> = {
  headline: ['headline', 'headlines'],
  standfirst: ['standfirst', 'standfirsts'],
  byline: ['byline', 'bylines'],
  date: ['date', 'dates'],
  subhead: ['subhead', 'subheads'],
  body: ['block of body', 'blocks of body'],
  caption: ['caption', 'captions']
}

/** Logs what was found in a dump, what was struck and what to check: three lines, and one for each warning. */
export function logDocument(shown: string, digest: DocumentSummary, log: (line: string) => void): void {
  const { bold, dim, red, yellow } = chalkStderr
  log(`${bold(safeLine(shown))} ${dim('→')} ${digest.written.map(safeLine).join(', ') || 'nothing written'}`)
  log(foundLine(digest))
  log(`  ${red('struck')}   ${struck(digest)}`)
  for (const { line, code, message } of digest.warnings)
    log(`  ${yellow('look at')}  ${line === null ? '' : `line ${line}: `}${safeLine(message)} ${dim(`(${code})`)}`)
}

/** The same of a document that is the only one of a run, with the lines of what was struck; its warnings are logged by themselves. */
export function logOnlyDocument(
  shown: string,
  output: string | null,
  document: Document,
  log: (line: string) => void
): void {
  const { bold, dim, red, yellow } = chalkStderr
  log(bold(safeLine(shown)) + (output === null ? '' : ` ${dim('→')} ${safeLine(output)}`))
  log(foundLine(documentSummary(document, '', [])))
  log(`  ${red('struck')}   ${struckLines(document)}`)
  const unsure = document.blocks.filter(({ confidence }) => isUnsure(confidence))
  if (unsure.length > 0) log(`  ${yellow('unsure')}   ${named(unsure)}${whereAll([unsure])}`)
}

function foundLine(digest: DocumentSummary): string {
  const language = digest.language === null ? '' : ` (${digest.language})`
  return `  ${chalkStderr.green('found')}    ${(digest.type ?? 'no text').replace('-', ' ')}${language}: ${found(digest)}`
}

/** Most runs of lines that are named of one kind, but with `--verbose`. */
const NAMED = 8

/** `navigation (lines 1–3, 9), share (line 12)`: blocks of one kind that follow each other are one run. */
function struckLines({ blocks }: Document): string {
  const kinds = new Map<string, { line: number; lineEnd: number }[]>()
  for (const [at, { role, kind, line, lineEnd }] of blocks.entries()) {
    if (role !== 'boilerplate') continue
    const runs = kinds.get(kind) ?? []
    const before = runs.at(-1)
    if (before !== undefined && blocks[at - 1]?.kind === kind) before.lineEnd = lineEnd
    else runs.push({ line, lineEnd })
    kinds.set(kind, runs)
  }
  const parts = [...kinds].map(([kind, runs]) => `${kind} (${named(runs)})`)
  return parts.length === 0 ? 'nothing' : `${parts.join(', ')}${whereAll([...kinds.values()])}`
}

const mostNamed = () => (isVerbose() ? Number.POSITIVE_INFINITY : NAMED)

/** Said once, behind all that is named: how to see what was left out of any of it. */
function whereAll(lists: readonly (readonly unknown[])[]): string {
  return lists.some(({ length }) => length > mostNamed()) ? ' (-v lists all)' : ''
}

function named(runs: readonly { line: number; lineEnd: number }[]): string {
  const most = mostNamed()
  const shown = runs.slice(0, most).map(({ line, lineEnd }) => (line === lineEnd ? `${line}` : `${line}–${lineEnd}`))
  const [first] = runs
  const word = runs.length === 1 && first?.line === first?.lineEnd ? 'line' : 'lines'
  return `${word} ${shown.join(', ')}${runs.length > most ? ` and ${runs.length - most} more` : ''}`
}

function found({ roles, words }: DocumentSummary): string {
  const counts: string[] = []
  for (const role of ROLES) {
    if (role === 'boilerplate' || roles[role] === 0) continue
    counts.push(`${roles[role]} ${NAMES[role][roles[role] === 1 ? 0 : 1]}`)
  }
  return counts.length === 0 ? 'no text of an article' : `${counts.join(', ')}; ${words} words`
}

function struck(digest: DocumentSummary): string {
  const kinds = Object.entries(digest.struckBlocks)
  if (kinds.length === 0) return 'nothing'
  return kinds.map(([kind, count]) => (count === 1 ? kind : `${count} ${kind}`)).join(', ')
}
