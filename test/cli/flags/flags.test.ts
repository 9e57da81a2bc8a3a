import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { FLAGS } from '../../../src/cli/flags/flag-table.ts'
import { descriptionOf } from '../../../src/cli/flags/flags.ts'
import { programOf } from '../../../src/cli/program.ts'
import { shell, stet } from '../../support/run-cli.ts'

const flags = Object.values(FLAGS).map((row) => ({
  flags: row.flags,
  description: descriptionOf(row),
  long: /--[a-z-]+/.exec(row.flags)?.[0] ?? ''
}))
const commands = programOf().commands.filter((command) => command.name() !== 'complete')

describe('every flag', () => {
  it('belongs to a command', () => {
    const known = new Set(commands.flatMap((command) => command.options.map(({ long }) => long)))
    expect(flags.filter(({ long }) => !known.has(long)).map(({ long }) => long)).toEqual([])
  })

  it('is in the help of its commands and in the manual page', async () => {
    const { stdout: man } = await stet(['man'])
    const page = man.replaceAll('\\-', '-')
    for (const command of commands) {
      const help = command.createHelp().formatHelp(command, command.createHelp())
      for (const { flags: written } of command.options) {
        expect(help).toContain(written)
        expect(page).toContain(`.B ${written}\n`)
      }
    }
  })

  it('is offered by the completions of its commands', async () => {
    const missing = await Promise.all(
      commands.map(async (command) => {
        const { stdout } = await shell(`$STET complete -- ${command.name()} --`)
        return command.options
          .filter(({ long }) => !stdout.includes(`${long}\t`) && !stdout.includes(`${long}\n`))
          .map(({ long }) => `${command.name()} ${long}`)
      })
    )
    expect(missing.flat()).toEqual([])
  })

  it('is a row of the table in the README, and no row is of another', () => {
    const readme = readFileSync('README.md', 'utf8')
    const table = readme.slice(readme.indexOf('## All flags'), readme.indexOf('## Teach it a site'))
    const rows = table.split('\n').filter((line) => line.startsWith('| `'))
    expect(rows).toEqual(flags.map(({ flags: written, description }) => `| \`${written}\` | ${description} |`))
  })
})
