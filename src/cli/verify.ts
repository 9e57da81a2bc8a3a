import { Argument, Command } from 'commander'
import { flag } from './flags.ts'

/** `stet verify`: the command as help, man page and completions know it; what it does is loaded when it runs. */
export function verifyCommand(): Command {
  return new Command('verify')
    .description('check an archive: complete, unaltered, and every line of its sources accounted for')
    .addArgument(new Argument('<folder>', 'an archive made by stet archive'))
    .addOption(flag('jobs'))
    .addOption(flag('json'))
    .addOption(flag('quiet'))
    .addOption(flag('logFormat'))
    .addOption(flag('color'))
    .addOption(flag('noColor'))
    .action(async (folder, options) => (await import('./verifying.ts')).verifying(folder, options))
}
