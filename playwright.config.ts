import { defineConfig } from '@playwright/test'
import { launchOptions } from './tests/browser/launch.ts'

const port = Number(process.env.BACKSTRIDE_TEST_PORT ?? 4399)
const baseURL = `http://localhost:${port}`

/** Journeys of a runner through the built app, served as `npm start` serves it. */
export default defineConfig({
  testDir: 'tests/journeys',
  workers: 1,
  retries: 0,
  forbidOnly: true,
  reporter: 'list',
  use: {
    baseURL,
    launchOptions,
    viewport: { width: 390, height: 844 },
    locale: 'en-GB',
    timezoneId: 'Europe/Berlin',
    trace: 'off',
  },
  webServer: {
    command: `node scripts/start.mjs --port ${port}`,
    url: `${baseURL}/server-info.json`,
    gracefulShutdown: { signal: 'SIGINT', timeout: 3_000 },
    timeout: 120_000,
  },
})
