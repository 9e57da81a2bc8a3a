import type { Command } from 'commander'
import { StetError } from '../../../errors.ts'
import { nearestOf } from '../../../nearest.ts'

/** `stet help [COMMAND]`: the help of the program or of one command. @throws StetError `usage` for an unknown command. */
export function help(name: string | undefined, program: Command): void {
  const command = name === undefined ? program : program.commands.find((known) => known.name() === name)
  if (command === undefined) throw new StetError('usage', unknown(name ?? '', program))
  command.outputHelp()
}

function unknown(name: string, program: Command): string {
  const names = program
    .createHelp()
    .visibleCommands(program)
    .map((known) => known.name())
  const nearest = nearestOf(name, names)
  const hint = nearest === null ? `expected one of ${names.join(', ')}` : `did you mean ${nearest}?`
  return `${name}: there is no such command; ${hint}`
}
