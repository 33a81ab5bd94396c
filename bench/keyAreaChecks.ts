import { keyAreaIssues, keyAreas } from '@gongkai/key-areas'
import { mkdir, writeFile } from 'node:fs/promises'
import { availableParallelism, cpus, loadavg } from 'node:os'
import path from 'node:path'

import { projectRoot } from '../scripts/support/projectRoot.ts'
import { BUDGET_LINES, LIST_ROWS, longBudget, subsidyList } from './longLists.ts'
import { numberFrom } from './numberFrom.ts'
import { openRecordOffice } from './recordOffice.ts'
import { median, textTable } from './summary.ts'

/** Longest time, in milliseconds, in which somebody who saves still waits for the checks. */
const LIMIT = 3_000
const rounds = numberFrom({ fallback: 5, name: 'BENCH_ROUNDS' })

await bench()

/** How long the checks of long lists take, the lists lying in the form and among the data tables. */
async function bench(): Promise<void> {
  const office = await openRecordOffice()
  try {
    const { req, save } = office
    const values = { 'agricultural-subsidy': subsidyList(), 'department-budget': longBudget() }
    const stored = await save('agricultural-subsidy', values['agricultural-subsidy'])
    if (Array.isArray(stored.keyArea[0]?.batches)) throw new Error('the list is not a data table')
    const inForm = (slug: keyof typeof values) => () =>
      keyAreaIssues({ data: { keyArea: [{ ...values[slug], blockType: slug }] }, req })
    const measured = [
      {
        name: `${LIST_ROWS} rows of subsidies, in the form`,
        run: inForm('agricultural-subsidy'),
      },
      {
        name: `${LIST_ROWS} rows of subsidies, a data table`,
        run: () => keyAreaIssues({ data: stored, req }),
      },
      { name: `${BUDGET_LINES} lines of a budget`, run: inForm('department-budget') },
    ].map((target) => ({ ...target, times: [] as number[] }))
    for (let round = 0; round < rounds; round += 1) {
      for (const { run, times } of measured) times.push(await timed(run))
    }
    await report(measured)
  } finally {
    await office.close()
  }
}

async function timed(run: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await run()
  return Math.round(performance.now() - start)
}

async function report(measured: { name: string; times: number[] }[]): Promise<void> {
  const summaries = measured.map(({ name, times }) => ({
    median: median(times),
    name,
    rounds: times,
    slowest: Math.max(...times),
  }))
  const at = new Date().toISOString()
  const result = {
    areas: keyAreas.length,
    at,
    cores: availableParallelism(),
    limit: LIMIT,
    loadAverage: loadavg().map((load) => Math.round(load * 100) / 100),
    node: process.version,
    processor: cpus()[0]?.model,
    rounds,
    summaries,
  }
  const folder = path.join(projectRoot, 'bench/results')
  const file = path.join(folder, `key-areas-${at.replaceAll(':', '-')}.json`)
  await mkdir(folder, { recursive: true })
  await writeFile(file, `${JSON.stringify(result, null, 2)}\n`)
  const rows = summaries.map(({ median: middle, name, rounds: times, slowest }) => [
    name,
    String(middle),
    String(slowest),
    times.join(' '),
  ])
  const table = textTable([['', 'median ms', 'slowest', 'rounds'], ...rows])
  process.stdout.write(`\n${table}\n\n${path.relative(projectRoot, file)}\n`)
  const slow = summaries.filter((summary) => summary.median >= LIMIT)
  if (slow.length === 0) return
  process.stderr.write(`slower than ${LIMIT} ms: ${slow.map(({ name }) => name).join('; ')}\n`)
  process.exitCode = 1
}
