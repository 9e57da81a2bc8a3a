import { Argument, Command, type Option } from 'commander'
import { INPUTS, LABELLING, LOGGING, READING } from '../flags/flag-groups.ts'
import type { FlagName } from '../flags/flag-table.ts'
import { flag } from '../flags/flags.ts'
import { print } from '../io/stdio.ts'

/** Every command by its name. What a command does is loaded when it runs. */
export const COMMANDS = {
  clean,
  archive,
  explain,
  detect,
  duplicates,
  profile,
  verify,
  review,
  corrections,
  train,
  judge,
  schema,
  completion,
  help,
  man,
  complete
} as const satisfies Record<string, () => Command>

export type CommandName = keyof typeof COMMANDS

/** The command that runs when none is named. */
export const DEFAULT_COMMAND: CommandName = 'clean'

/** Commands that describe all others. */
const ABOUT_ALL: ReadonlySet<string> = new Set<CommandName>(['help', 'man', 'complete'])

/** The commands that a command line needs: making only these saves start-up time. */
export function commandsFor(words: readonly string[]): CommandName[] {
  const all = Object.keys(COMMANDS) as CommandName[]
  if (ABOUT_ALL.has(words[0] ?? '') || words.includes('--help') || words.includes('-h')) return all
  return [all.find((name) => name === words[0]) ?? DEFAULT_COMMAND]
}

function command(name: string, description: string, flags: readonly FlagName[]): Command {
  const made = new Command(name).description(description)
  for (const known of flags) made.addOption(flag(known))
  return made
}

/** A flag that means something narrower in one command. */
function described(name: FlagName, description: string): Option {
  const option = flag(name)
  option.description = description
  return option
}

function clean(): Command {
  return command('clean', 'clean dumps: the default command', [
    'format',
    'flavor',
    'bom',
    'redact',
    'output',
    'to',
    'name',
    'jobs',
    'force',
    ...INPUTS,
    ...LABELLING,
    'strict',
    ...LOGGING
  ])
    .addArgument(new Argument('[inputs...]', 'files, folders and globs; - or none: standard input'))
    .action(async (inputs, options, made) => (await import('./clean/clean.ts')).clean(inputs, options, typedIn(made)))
}

/** Whether a flag stands on the command line itself: one that has no effect is a mistake only there. */
function typedIn(made: Command): (name: string) => boolean {
  return (name) => made.getOptionValueSource(name) === 'cli'
}

function archive(): Command {
  return command('archive', 'make a BagIt bag of a folder of dumps: originals, JSON, Markdown and a catalogue', [
    'name',
    'jobs',
    'update',
    'dryRun',
    'skipDuplicates',
    'bagInfo',
    'algorithm',
    'tar',
    'zip',
    'fsync',
    'failFast',
    'merge',
    'breakLock',
    ...INPUTS,
    'report',
    'reportArticles',
    ...LABELLING,
    'strict',
    ...LOGGING
  ])
    .addArgument(new Argument('[inputs...]', 'files, folders and globs; with --merge, archives'))
    .addOption(
      described('to', 'the archive: a new or an empty folder, or an archive that is gone on with').makeOptionMandatory()
    )
    .addOption(described('force', 'replace a file that --report, --tar or --zip names and that holds something else'))
    .action(async (inputs, options) => (await import('./archive.ts')).archiveInputs(inputs, options))
}

function verify(): Command {
  return command('verify', 'check an archive: complete, unaltered, and every line of its sources accounted for', [
    'jobs',
    'json',
    ...LOGGING
  ])
    .addArgument(new Argument('<folder>', 'an archive made by stet archive'))
    .action(async (folder, options) => (await import('./verify.ts')).verifyFolder(folder, options))
}

function explain(): Command {
  return command('explain', 'show each line with its role, confidence and reasons', ['json', ...LABELLING, ...LOGGING])
    .addArgument(
      new Argument('<file>', 'a dump; FILE:LINE for one line; - for standard input, -:LINE for a line of it')
    )
    .action(async (file, options) => (await import('./explain.ts')).explain(file, options))
}

function detect(): Command {
  return command('detect', 'show encoding, container, format and layout of files, without labelling them', [
    'json',
    'from',
    'encoding',
    ...LOGGING
  ])
    .addArgument(new Argument('<files...>', 'files; - for standard input'))
    .action(async (files, options) => (await import('./detect.ts')).detect(files, options))
}

function duplicates(): Command {
  return command('duplicates', 'show which articles of the inputs are copies or near duplicates of each other', [
    'json',
    'jobs',
    ...INPUTS,
    ...LABELLING,
    ...LOGGING
  ])
    .addArgument(new Argument('[inputs...]', 'files, folders and globs; - or none: standard input'))
    .action(async (inputs, options) => (await import('./duplicates.ts')).duplicates(inputs, options))
}

function profile(): Command {
  return command('profile', 'count how often each line stands in the dumps of its source, for --profile', [
    'output',
    'force',
    'mergeProfiles',
    'jobs',
    ...INPUTS,
    ...READING,
    ...LOGGING
  ])
    .addArgument(new Argument('[inputs...]', 'files, folders and globs; with --merge, profiles'))
    .action(async (inputs, options) => (await import('./profile.ts')).profile(inputs, options))
}

function schema(): Command {
  return command('schema', 'print the JSON Schema of the documents that stet writes', []).action(async () =>
    (await import('./schema.ts')).schema()
  )
}

function review(): Command {
  return command('review', 'read an archive, or files, in the browser and put lines right', [
    'by',
    'noOpen',
    ...READING,
    ...LOGGING
  ])
    .addArgument(new Argument('<inputs...>', 'an archive made by stet archive, or files and folders'))
    .action(async (inputs, options) => (await import('./review.ts')).review(inputs, options))
}

function corrections(): Command {
  return command('corrections', 'print what was corrected in tagged text, as lines for --corrections', [
    'of',
    'by',
    'weights',
    ...LOGGING
  ])
    .addArgument(new Argument('<tagged>', 'tagged text that a person has corrected'))
    .action(async (file, options) => (await import('./corrections.ts')).corrections(file, options))
}

function train(): Command {
  const made = command(
    'train',
    'learn weights from labelled dumps: JSON lines, tagged text, or archives with corrections',
    ['weightsOut', 'weightsFrom', 'force', 'epochs', 'folds', 'seed', ...LOGGING]
  )
  return made
    .addArgument(new Argument('<data...>', 'labelled dumps, or archives whose corrected articles are learned from'))
    .action(async (data, options) => (await import('./train/train.ts')).train(data, options))
}

function judge(): Command {
  return command('judge', 'score labels against dumps whose labels are known', [
    'json',
    'weights',
    'profile',
    ...LOGGING
  ])
    .addArgument(new Argument('<data...>', 'labelled dumps: JSON lines or tagged text'))
    .action(async (data, options) => (await import('./train/judge.ts')).judge(data, options))
}

function completion(): Command {
  return command('completion', 'print completions for a shell: bash, zsh or fish', [])
    .addArgument(new Argument('<shell>', 'bash, zsh or fish').choices(['bash', 'zsh', 'fish']))
    .action(async (shell) => (await import('./help/completion.ts')).completion(shell))
}

function help(): Command {
  return command('help', 'show the help of a command', [])
    .addArgument(new Argument('[command]', 'the name of a command; none: all commands'))
    .action(async (name, _options, made) => (await import('./help/help.ts')).help(name, made.parent))
}

function man(): Command {
  return command('man', 'print the manual page, in the man macros', []).action(async (_options, made) =>
    print((await import('./help/man.ts')).manPage(made.parent))
  )
}

/** What the completion scripts call; not shown in help. */
function complete(): Command {
  return command('complete', 'print what may follow the words typed so far', [])
    .addArgument(new Argument('[words...]', 'the words typed so far'))
    .action(async (words, _options, made) => (await import('./help/complete.ts')).complete(words, made.parent))
}
