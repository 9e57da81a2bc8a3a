import { defineConfig } from 'vitest/config'

/** Suites that take long: many generated inputs, growing inputs, killed runs, browsers and other programs. */
const LONG = 'test/**/*.long.test.ts'

/** Suites that try as many inputs as `test/support/size.ts` says: few in the short project, all in the long one. */
const SIZED = [
  'test/properties/**/*.test.ts',
  'test/invariance.test.ts',
  'test/read/formats/markdown/chunks.test.ts',
  'test/batch/archive.test.ts',
  'test/cli/commands/archive-built.test.ts'
]

export default defineConfig({
  test: {
    globalSetup: 'test/support/global-setup.ts',
    setupFiles: 'test/support/property-seed.ts',
    // Only against tests that hang: a busy machine may take minutes for what takes a second on an idle one.
    testTimeout: 600_000,
    hookTimeout: 600_000,
    // Most tests start processes themselves.
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        // The files of a worker share what is loaded once, such as the tables of the lexicon.
        test: { name: 'short', include: ['test/**/*.test.ts'], exclude: [LONG], isolate: false }
      },
      { extends: true, test: { name: 'long', include: [LONG, ...SIZED], env: { STET_LONG: '1' } } }
    ]
  }
})
