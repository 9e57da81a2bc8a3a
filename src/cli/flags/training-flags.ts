import type { Flag } from './flag.ts'

/** The flags of `stet train`. */
export const TRAINING_FLAGS = {
  weightsOut: {
    flags: '-o, --output <weights>',
    description: 'write the weights to this file',
    once: true,
    values: 'file',
    noEnvironment: true,
    commandLineOnly: true
  },
  weightsFrom: {
    flags: '--from <weights>',
    description: 'learn on top of these weights',
    values: 'file',
    noEnvironment: true,
    commandLineOnly: true
  },
  epochs: { flags: '--epochs <n>', description: 'number of passes over the dumps', whole: [1, 1000] },
  folds: {
    flags: '--folds <n>',
    description: 'number of parts of the domains to measure confidence on; 0 leaves it unmeasured',
    whole: [0, 100]
  },
  seed: { flags: '--seed <n>', description: 'the same seed and dumps give the same bytes', whole: [0, 2 ** 31 - 1] }
} as const satisfies Record<string, Flag>
