import { keyAreaIssues, keyAreas } from '@gongkai/key-areas'

import { BUDGET_LINES, LIST_ROWS, longBudget, subsidyList } from './longLists.ts'
import { numberFrom } from './numberFrom.ts'
import { openRecordOffice } from './recordOffice.ts'
import { reportTimings, type Time, timed } from './timings.ts'

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
    ].map((target) => ({ ...target, limit: LIMIT, times: [] as Time[] }))
    for (let round = 0; round < rounds; round += 1) {
      for (const { run, times } of measured) times.push(await timed(run))
    }
    const timings = measured.map(({ limit, name, times }) => ({ limit, name, times }))
    await reportTimings({
      details: { areas: keyAreas.length, rounds },
      file: 'key-areas',
      timings,
    })
  } finally {
    await office.close()
  }
}
