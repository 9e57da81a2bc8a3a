import { Command } from 'commander'
import { COMMANDS } from '../../src/cli/commands/index.ts'

/** The commands as a program of their own, to be run as a process. */
const program = new Command('stet').exitOverride()
for (const add of Object.values(COMMANDS)) program.addCommand(add().copyInheritedSettings(program))
try {
  await program.parseAsync(process.argv)
} catch (error) {
  console.error(`stet: ${(error as Error).message}`)
  process.exitCode = 1
}
