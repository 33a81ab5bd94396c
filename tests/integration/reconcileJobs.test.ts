import type { CollectionSlug, Payload } from 'payload'

import { afterAll, beforeAll, expect, test } from '@jest/globals'

import { resumeStaleJobs } from '../../src/reconciliation/resumeStaleJobs.ts'
import { bootPayload } from '../support/bootPayload.ts'
import { describeEachDatabase, type OpenDatabase } from '../support/databases.ts'

const JOBS = 'payload-jobs' as CollectionSlug

describeEachDatabase('jobs that a killed process left running', (testDatabase) => {
  let database: OpenDatabase
  let payload: Payload
  let runs = 0

  beforeAll(async () => {
    database = await testDatabase.open()
    payload = await bootPayload({
      config: {
        collections: [{ slug: 'papers', fields: [{ name: 'title', type: 'text' }] }],
        jobs: {
          deleteJobOnComplete: false,
          tasks: [
            {
              slug: 'count',
              handler: async () => {
                runs += 1
                return { output: {} }
              },
            },
          ],
        },
      },
      database,
    })
  })
  afterAll(() => database.close())

  test('are taken up again once they have stood still long enough', async () => {
    const { id } = (await payload.jobs.queue({ input: {}, task: 'count' as never })) as {
      id: string
    }
    await payload.db.updateOne({ id, collection: JOBS, data: { processing: true } })
    await resumeStaleJobs({ payload })
    await payload.jobs.run()
    expect(runs).toBe(0)
    await resumeStaleJobs({ minutes: -1, payload })
    await payload.jobs.run()
    expect(runs).toBe(1)
  })
})
