// Adds up the reports of Jest and Playwright; exit code 1 when a test failed or a report is missing.
import { existsSync, readFileSync } from 'node:fs'

const [jestReport, playwrightReport] = process.argv.slice(2)
const counts = [readReport(jestReport, fromJest), readReport(playwrightReport, fromPlaywright)]
const total = (kind) => counts.reduce((sum, count) => sum + count[kind], 0)

console.log(`${total('passed')} passed, ${total('failed')} failed, ${total('skipped')} skipped`)
process.exit(total('failed') === 0 ? 0 : 1)

/** A runner that left no report did not get as far as its tests: that counts as a failure. */
function readReport(file, count) {
  if (!existsSync(file)) return { failed: 1, passed: 0, skipped: 0 }
  return count(JSON.parse(readFileSync(file, 'utf8')))
}

function fromJest(report) {
  return {
    failed: report.numFailedTests + report.numRuntimeErrorTestSuites,
    passed: report.numPassedTests,
    skipped: report.numPendingTests + report.numTodoTests,
  }
}

function fromPlaywright({ errors, stats }) {
  return {
    failed: stats.unexpected + errors.length,
    passed: stats.expected + stats.flaky,
    skipped: stats.skipped,
  }
}
