import type { DocumentSummary } from '../../batch/processing/document-summary.ts'
import { ROLES, type Role } from '../../tree/roles.ts'
import { chalkStderr } from '../io/colour.ts'
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
  const { bold, dim, green, red, yellow } = chalkStderr
  const type = digest.type === 'live-blog' ? 'live blog' : 'article'
  log(`${bold(safeLine(shown))} ${dim('→')} ${digest.written.map(safeLine).join(', ') || 'nothing written'}`)
  log(`  ${green('found')}    ${type}${digest.language === null ? '' : ` (${digest.language})`}: ${found(digest)}`)
  log(`  ${red('struck')}   ${struck(digest)}`)
  for (const { line, code, message } of digest.warnings)
    log(`  ${yellow('look at')}  ${line === null ? '' : `line ${line}: `}${safeLine(message)} ${dim(`(${code})`)}`)
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
