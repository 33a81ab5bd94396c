import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { spawnSync } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

const script = path.resolve(import.meta.dirname, '../../.ci/count-results.mjs')
const jest = {
  numFailedTests: 0,
  numPassedTests: 10,
  numPendingTests: 2,
  numRuntimeErrorTestSuites: 0,
  numTodoTests: 0,
}
const playwright = { errors: [], stats: { expected: 3, flaky: 0, skipped: 1, unexpected: 0 } }
let folder: string

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'gongkai-results-'))
})
afterAll(() => rm(folder, { force: true, recursive: true }))

test('adds up both runners', async () => {
  expect(await count({ jest, playwright })).toEqual({
    line: '13 passed, 0 failed, 3 skipped\n',
    status: 0,
  })
})

test('a test file that could not even start is a failure', async () => {
  const broken = { ...jest, numRuntimeErrorTestSuites: 1 }
  expect(await count({ jest: broken, playwright })).toEqual({
    line: '13 passed, 1 failed, 3 skipped\n',
    status: 1,
  })
})

test('a runner without a report is a failure', async () => {
  expect(await count({ jest })).toEqual({ line: '10 passed, 1 failed, 2 skipped\n', status: 1 })
})

async function count(reports: { jest: object; playwright?: object }) {
  const files = ['jest', 'playwright'].map((name) => path.join(folder, `${name}.json`))
  await rm(files[1] ?? '', { force: true })
  for (const [name, report] of Object.entries(reports)) {
    await writeFile(path.join(folder, `${name}.json`), JSON.stringify(report))
  }
  const { status, stdout } = spawnSync(process.execPath, [script, ...files], { encoding: 'utf8' })
  return { line: stdout, status }
}
