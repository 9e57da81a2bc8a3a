import { Command } from 'commander'
import { archiveCommand } from '../../src/cli/archive.ts'
import { verifyCommand } from '../../src/cli/verify.ts'

/** The two commands of this room as a program of their own, to be run as a process. */
const program = new Command('stet').exitOverride()
program.addCommand(archiveCommand().copyInheritedSettings(program))
program.addCommand(verifyCommand().copyInheritedSettings(program))
try {
  await program.parseAsync(process.argv)
} catch (error) {
  console.error(`stet: ${(error as Error).message}`)
  process.exitCode = 1
}
