import { commandsFor } from '../../src/cli/commands/index.ts'
import { configureLog } from '../../src/cli/io/log.ts'
import { programOf } from '../../src/cli/program.ts'

interface Place {
  /** The working folder. */
  cwd: string
  env?: Record<string, string>
}

/**
 * The values of a command's flags, from the command line, variables and config files; the command itself is not run.
 *
 * @throws what the program ends with for a usage error.
 */
export async function flagsOf(words: readonly string[], { cwd, env = {} }: Place): Promise<Record<string, unknown>> {
  const program = programOf(commandsFor(words))
  let values: Record<string, unknown> = {}
  for (const command of [program, ...program.commands]) command.configureOutput({ writeErr: () => {} })
  for (const command of program.commands)
    command.action(() => {
      values = command.opts()
    })
  const before = { cwd: process.cwd(), env: process.env }
  try {
    process.chdir(cwd)
    process.env = { ...before.env, ...env }
    await program.parseAsync(['node', 'stet', ...words])
    return values
  } finally {
    process.chdir(before.cwd)
    process.env = before.env
    configureLog({ level: 'normal', format: 'text' })
  }
}
