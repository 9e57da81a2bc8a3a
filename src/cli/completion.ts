import root from '@bomb.sh/tab'
import tab from '@bomb.sh/tab/commander'
import type { Command } from 'commander'
import { StetError } from '../errors.ts'

const SHELLS = ['bash', 'zsh', 'fish']

/** `stet completion SHELL`: the script that a shell sources; it asks `stet complete -- WORDS` for what may follow. */
export function completion(shell: string): void {
  if (!SHELLS.includes(shell))
    throw new StetError('usage', `expected a shell, one of ${SHELLS.join(', ')}, but got "${shell}"`)
  root.setup('stet', 'stet', shell)
}

/** `stet complete -- WORDS`: what may follow the words typed so far, one a line, for the scripts above. */
export function complete(words: string[], program: Command): void {
  // The package adds a command of this name.
  const commands = program.commands as Command[]
  commands.splice(
    commands.findIndex((command) => command.name() === 'complete'),
    1
  )
  tab(program, { completionCommandName: 'completion-script' }).parse(words)
}
