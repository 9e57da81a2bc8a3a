import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: 'test/support/global-setup.ts',
    // A process that is started costs a tenth of a second, on a busy machine a few; nothing here measures time.
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // Most tests start processes themselves.
    maxWorkers: 2
  }
})
