import { playwright } from '@vitest/browser-playwright'
import { defineConfig } from 'vitest/config'
import { launchOptions } from './tests/browser/launch.ts'

const setupFiles = ['scripts/testing/install-temporal.ts']

export default defineConfig({
  test: {
    allowOnly: false,
    projects: [
      {
        test: {
          name: 'unit',
          environment: 'node',
          // Properties over many made bodies take seconds on a busy machine; how long is no matter of right or wrong.
          testTimeout: 60_000,
          include: ['packages/*/src/**/*.test.ts', 'apps/*/src/**/*.test.ts', 'scripts/**/*.test.ts'],
          exclude: ['**/*.browser.test.ts', '**/node_modules/**', '**/dist/**'],
          setupFiles: [...setupFiles, 'scripts/testing/property-seed.ts'],
        },
      },
      {
        // What needs a real browser: IndexedDB, WebCrypto, audio.
        test: {
          name: 'browser',
          include: ['packages/*/src/**/*.browser.test.ts', 'apps/*/src/**/*.browser.test.ts'],
          setupFiles,
          fileParallelism: false,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        test: {
          name: 'real',
          environment: 'node',
          include: ['tests/real/**/*.real.test.ts'],
          setupFiles,
        },
      },
    ],
  },
})
