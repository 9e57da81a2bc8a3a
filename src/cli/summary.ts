import type { Document } from '../document/document.ts'
import { ROLES, type Role } from '../tree/roles.ts'
import { chalkStderr } from './colour.ts'
import { say } from './output.ts'
import { safe } from './terminal.ts'

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

/** What was found in a dump, what was struck and what to look at, in three short lines on standard error. */
export function summarise(shown: string, document: Document, written: readonly string[]): void {
  const { bold, dim, green, red, yellow } = chalkStderr
  const what = document.type === 'live-blog' ? 'live blog' : 'article'
  say(`${bold(safe(shown))} ${dim('→')} ${written.map(safe).join(', ') || 'nothing written'}`)
  say(
    `  ${green('found')}    ${what}${document.language === null ? '' : ` (${document.language})`}: ${found(document)}`
  )
  say(`  ${red('struck')}   ${struck(document)}`)
  for (const { level, line, code, message } of document.warnings) {
    if (level === 'warning')
      say(`  ${yellow('look at')}  ${line === null ? '' : `line ${line}: `}${safe(message)} ${dim(`(${code})`)}`)
  }
}

function found({ stats }: Document): string {
  const counts: string[] = []
  for (const role of ROLES) {
    if (role === 'boilerplate' || stats.roles[role] === 0) continue
    counts.push(`${stats.roles[role]} ${NAMES[role][stats.roles[role] === 1 ? 0 : 1]}`)
  }
  return counts.length === 0 ? 'nothing that stands' : `${counts.join(', ')}; ${stats.words} words`
}

function struck({ blocks }: Document): string {
  const counts = new Map<string, number>()
  for (const { role, kind } of blocks)
    if (role === 'boilerplate') counts.set(kind ?? 'other', (counts.get(kind ?? 'other') ?? 0) + 1)
  if (counts.size === 0) return 'nothing'
  return [...counts].map(([kind, count]) => (count === 1 ? kind : `${count} ${kind}`)).join(', ')
}
