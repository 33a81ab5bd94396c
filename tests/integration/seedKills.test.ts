import { afterAll, expect, test } from '@jest/globals'
import { createClient } from '@libsql/client'
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { projectRoot } from '../../scripts/support/projectRoot.ts'

const ITEMS = '30'
/** Lines of progress, of ten, after which a run is killed. Reviews begin after the seventh. */
const DEATHS = process.env.GONGKAI_SOAK === '1' ? [1, 3, 5, 8, 8, 9] : [8]
const TABLES = [
  'departments',
  'users',
  'entries',
  'notices',
  'guides',
  'review_requests',
  'review_decisions',
  'review_approvals',
  'publications',
]

const [killed, whole] = [1, 2].map(() => mkdtempSync(path.join(tmpdir(), 'seed-'))) as [
  string,
  string,
]

const runs: ChildProcess[] = []

afterAll(() => {
  for (const run of runs) run.kill('SIGKILL')
  for (const directory of [killed, whole]) rmSync(directory, { force: true, recursive: true })
})

test('a seed killed with SIGKILL in the middle comes to the same county when it is run again', async () => {
  const unbroken = ended(command('seed/index.ts', whole))
  for (const lines of DEATHS) {
    const run = command('seed/index.ts', killed)
    await afterLines({ lines, run })
    run.kill('SIGKILL')
    expect(await ended(run)).toBe('SIGKILL')
  }
  expect((await contents(killed)).review_decisions).toBeGreaterThan(0)
  expect(await ended(command('seed/index.ts', killed))).toBe(0)
  expect(await unbroken).toBe(0)
  expect(await contents(killed)).toEqual(await contents(whole))
  expect(await ended(command('seed/index.ts', killed))).toBe(0)
  expect(await contents(killed)).toEqual(await contents(whole))
  expect(await ended(command('scripts/verify.ts', killed))).toBe(0)
}, 300_000)

function command(script: string, directory: string): ChildProcess {
  const run = spawn(process.execPath, ['--conditions=production', '--import', 'tsx', script], {
    cwd: projectRoot,
    env: {
      ...process.env,
      DATABASE_URL: '',
      GONGKAI_DATA_DIR: directory,
      GONGKAI_SEED_SIZE: ITEMS,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  runs.push(run)
  return run
}

/** Waits for so many lines of progress; a run that ends before is no death in the middle. */
async function afterLines({ lines, run }: { lines: number; run: ChildProcess }): Promise<void> {
  let text = ''
  for await (const chunk of run.stdout ?? []) {
    text += String(chunk)
    if (text.split('\n').filter((line) => line.includes('%')).length >= lines) return
  }
  throw new Error(`the seed ended by itself:\n${text}`)
}

async function ended(run: ChildProcess): Promise<null | number | string> {
  run.stdout?.resume()
  if (run.exitCode === null && run.signalCode === null) await once(run, 'exit')
  return run.signalCode ?? run.exitCode
}

async function contents(directory: string): Promise<Record<string, number>> {
  const client = createClient({ url: `file:${path.join(directory, 'gongkai.db')}` })
  const counts: [string, number][] = []
  for (const table of TABLES) {
    const { rows } = await client.execute(`SELECT count(*) AS n FROM ${table}`)
    counts.push([table, Number(rows[0]?.n)])
  }
  client.close()
  return Object.fromEntries(counts)
}
