import { defineConfig } from 'vitest/config'

/** Suites that take long: many generated inputs, growing inputs, killed runs, browsers and other programs. */
const LONG = 'test/**/*.long.test.ts'

export default defineConfig({
  test: {
    globalSetup: 'test/support/global-setup.ts',
    // Only against tests that hang: a busy machine may take minutes for what takes a second on an idle one.
    testTimeout: 600_000,
    hookTimeout: 600_000,
    // Most tests start processes themselves.
    maxWorkers: 2,
    projects: [
      { extends: true, test: { name: 'short', include: ['test/**/*.test.ts'], exclude: [LONG] } },
      { extends: true, test: { name: 'long', include: [LONG] } }
    ]
  }
})
