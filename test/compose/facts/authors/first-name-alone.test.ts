import { expect, test } from 'vitest'
import { composed } from '../../../support/composed.ts'

const PROSE = 'body | The ferry between Sula and the mainland will not run for a week while its rudder is replaced.'

const authorsOf = (head: string) => composed(`headline | Ferry stops\n${head}\n\n${PROSE}`).article.facts.authors

test.each([
  ['byline | Susan December 9, 2024 0 Comments', ['Susan']],
  ['byline | Stefan\ndate | March 5, 2026 9 min read', ['Stefan']],
  ['date | 5 mars 2026\nbyline | Amélie', ['Amélie']],
  ['byline | April 18, 2025', []],
  ['byline | Susan', []],
  ['byline | Products\ndate | March 5, 2026', []],
  ['boilerplate | Susan\ndate | March 5, 2026', []]
])('%j is by %j', (head, authors) => expect(authorsOf(head)).toEqual(authors))
