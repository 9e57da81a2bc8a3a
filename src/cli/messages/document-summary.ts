import type { Digest } from '../../batch/processing/document-summary.ts'
import { ROLES, type Role } from '../../tree/roles.ts'
import { chalkStderr } from '../io/colour.ts'
import { safe } from '../io/terminal.ts'

/** How a count of blocks reads: one, many. */
const NAMES: Record<Exclude<Role, 'boilerplate'>, [string, string]> = {
  headline: ['headline', 'headlines'],
  standfirst: ['standfirst', 'standfirsts'],
  byline: ['byline', 'bylines'],
  date: ['date', 'dates'],
  subhead: ['subhead', 'subheads'],
  body: ['block of body', 'blocks of body'],
  caption: ['caption', 'captions']
}

/** What was found in a dump, what was struck and what to look at, in three short lines or a few more. */
export function summarise(shown: string, digest: Digest, say: (line: string) => void): void {
  const { bold, dim, green, red, yellow } = chalkStderr
  const what = digest.type === 'live-blog' ? 'live blog' : 'article'
  say(`${bold(safe(shown))} ${dim('→')} ${digest.written.map(safe).join(', ') || 'nothing written'}`)
  say(`  ${green('found')}    ${what}${digest.language === null ? '' : ` (${digest.language})`}: ${found(digest)}`)
  say(`  ${red('struck')}   ${struck(digest)}`)
  for (const { line, code, message } of digest.warnings)
    say(`  ${yellow('look at')}  ${line === null ? '' : `line ${line}: `}${safe(message)} ${dim(`(${code})`)}`)
}

function found({ roles, words }: Digest): string {
  const counts: string[] = []
  for (const role of ROLES) {
    if (role === 'boilerplate' || roles[role] === 0) continue
    counts.push(`${roles[role]} ${NAMES[role][roles[role] === 1 ? 0 : 1]}`)
  }
  return counts.length === 0 ? 'nothing that stands' : `${counts.join(', ')}; ${words} words`
}

function struck(digest: Digest): string {
  const kinds = Object.entries(digest.struck)
  if (kinds.length === 0) return 'nothing'
  return kinds.map(([kind, count]) => (count === 1 ? kind : `${count} ${kind}`)).join(', ')
}
