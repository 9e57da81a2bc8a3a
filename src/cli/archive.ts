import { Argument, Command } from 'commander'
import { type FlagName, flag } from './flags.ts'

const FLAGS_OF_ARCHIVE: readonly FlagName[] = [
  'name',
  'jobs',
  'update',
  'dryRun',
  'fsync',
  'failFast',
  'follow',
  'report',
  'reportArticles',
  'from',
  'encoding',
  'textField',
  'idField',
  'keepFields',
  'fixMojibake',
  'weights',
  'longestLine',
  'largestDocument',
  'quiet',
  'logFormat',
  'color',
  'noColor'
]

/** `stet archive`: the command as help, man page and completions know it; what it does is loaded when it runs. */
export function archiveCommand(): Command {
  const command = new Command('archive')
    .description('a folder of dumps becomes a BagIt bag of originals, JSON, Markdown and a catalogue')
    .addArgument(new Argument('<inputs...>', 'files, folders and globs'))
    .addOption(flag('to').makeOptionMandatory())
  for (const name of FLAGS_OF_ARCHIVE) command.addOption(flag(name))
  return command.action(async (inputs, options) => (await import('./archiving.ts')).archiving(inputs, options))
}
