import { Argument, Command } from 'commander'
import { type FlagName, flag } from '../flags/flags.ts'
import { print } from '../io/stdio.ts'

const READING: FlagName[] = [
  'from',
  'encoding',
  'textField',
  'idField',
  'keepFields',
  'fixMojibake',
  'weights',
  'longestLine',
  'largestDocument'
]

const INPUTS: FlagName[] = ['filesFrom', 'null', 'follow', 'shard']

const SPEECH: FlagName[] = ['quiet', 'verbose', 'logFormat', 'color', 'noColor']

/** Every command by its name. What a command does is loaded when it runs. */
export const COMMANDS = {
  clean,
  archive,
  explain,
  detect,
  verify,
  train,
  judge,
  schema,
  completion,
  man,
  complete
} as const satisfies Record<string, () => Command>

export type CommandName = keyof typeof COMMANDS

/** The command that runs when none is named. */
export const DEFAULT_COMMAND: CommandName = 'clean'

/** Commands that speak of all others. */
const ABOUT_ALL: ReadonlySet<string> = new Set<CommandName>(['man', 'complete'])

/** The commands that the words of a command line can be about, so that a start need not make them all. */
export function commandsFor(words: readonly string[]): CommandName[] {
  const all = Object.keys(COMMANDS) as CommandName[]
  if (ABOUT_ALL.has(words[0]) || words.includes('--help') || words.includes('-h')) return all
  return [all.find((name) => name === words[0]) ?? DEFAULT_COMMAND]
}

function command(name: string, says: string, flags: readonly FlagName[]): Command {
  const made = new Command(name).description(says)
  for (const known of flags) made.addOption(flag(known))
  return made
}

function clean(): Command {
  return command('clean', 'clean dumps: the default command', [
    'format',
    'output',
    'to',
    'jobs',
    'force',
    ...INPUTS,
    ...READING,
    'strict',
    ...SPEECH
  ])
    .addArgument(new Argument('[inputs...]', 'files, folders and globs; - or none: standard input'))
    .action(async (inputs, options) => (await import('./clean.ts')).clean(inputs, options))
}

function archive(): Command {
  return command('archive', 'a folder of dumps becomes a BagIt bag of originals, JSON, Markdown and a catalogue', [
    'name',
    'jobs',
    'update',
    'dryRun',
    'fsync',
    'failFast',
    'merge',
    ...INPUTS,
    'report',
    'reportArticles',
    ...READING,
    ...SPEECH
  ])
    .addArgument(new Argument('[inputs...]', 'files, folders and globs; with --merge, archives'))
    .addOption(flag('to').makeOptionMandatory())
    .action(async (inputs, options) => (await import('./archive.ts')).archiveInputs(inputs, options))
}

function verify(): Command {
  return command('verify', 'check an archive: complete, unaltered, and every line of its sources accounted for', [
    'jobs',
    'json',
    ...SPEECH
  ])
    .addArgument(new Argument('<folder>', 'an archive made by stet archive'))
    .action(async (folder, options) => (await import('./verify.ts')).verifyFolder(folder, options))
}

function explain(): Command {
  return command('explain', 'each line with its role, confidence and reasons', ['json', ...READING, ...SPEECH])
    .addArgument(new Argument('<file>', 'a dump; FILE:LINE for one line; - for standard input'))
    .action(async (file, options) => (await import('./explain.ts')).explain(file, options))
}

function detect(): Command {
  return command('detect', 'encoding, container, format and layout of files, without labelling them', [
    'json',
    'from',
    'encoding',
    ...SPEECH
  ])
    .addArgument(new Argument('<files...>', 'files; - for standard input'))
    .action(async (files, options) => (await import('./detect.ts')).detect(files, options))
}

function schema(): Command {
  return command('schema', 'the JSON Schema of the documents that stet writes', []).action(async () =>
    (await import('./schema.ts')).schema()
  )
}

function train(): Command {
  const made = command('train', 'learn weights from labelled dumps: JSON lines or tagged text', [
    'weightsOut',
    'weightsFrom',
    'epochs',
    'folds',
    'seed',
    ...SPEECH
  ])
  return made
    .addArgument(new Argument('<data...>', 'labelled dumps'))
    .action(async (data, options) => (await import('./train.ts')).train(data, options))
}

function judge(): Command {
  return command('judge', 'score labels against dumps whose labels are known', ['json', 'weights', ...SPEECH])
    .addArgument(new Argument('<data...>', 'labelled dumps: JSON lines or tagged text'))
    .action(async (data, options) => (await import('./judge.ts')).judge(data, options))
}

function completion(): Command {
  return command('completion', 'completions for a shell: bash, zsh or fish', [])
    .addArgument(new Argument('<shell>', 'bash, zsh or fish').choices(['bash', 'zsh', 'fish']))
    .action(async (shell) => (await import('./completion.ts')).completion(shell))
}

function man(): Command {
  return command('man', 'the manual page, in the man macros', []).action(async (_options, made) =>
    print((await import('./man.ts')).manPage(made.parent))
  )
}

/** What the completion scripts call; not shown in help. */
function complete(): Command {
  return command('complete', 'what may follow the words typed so far', [])
    .addArgument(new Argument('[words...]', 'the words typed so far'))
    .action(async (words, _options, made) => (await import('./complete.ts')).complete(words, made.parent))
}
