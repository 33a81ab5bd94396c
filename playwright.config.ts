import type { ReporterDescription } from '@playwright/test'

import { defineConfig } from '@playwright/test'

const jsonReport = process.env.PLAYWRIGHT_JSON_OUTPUT_FILE
const reporters: ReporterDescription[] = [['list']]
if (jsonReport) reporters.push(['json', { outputFile: jsonReport }])

export default defineConfig({
  expect: { timeout: 20_000 },
  forbidOnly: Boolean(process.env.CI),
  fullyParallel: false,
  outputDir: 'test-results',
  reporter: reporters,
  // A shared build machine can be slower than any time limit; a second failure is a failure.
  retries: process.env.CI ? 2 : 0,
  testDir: 'tests/e2e',
  testMatch: '*.spec.ts',
  timeout: 120_000,
  use: {
    baseURL: process.env.GONGKAI_E2E_URL,
    launchOptions: {
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
      ],
      executablePath: process.env.CHROMIUM_PATH || '/usr/bin/chromium',
    },
    locale: 'zh-CN',
    screenshot: 'only-on-failure',
    timezoneId: 'Asia/Shanghai',
    trace: 'retain-on-failure',
    viewport: { height: 900, width: 1366 },
  },
  // The stories share one installation and its public log: one after the other.
  workers: 1,
})
