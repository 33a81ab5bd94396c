import type { Payload } from 'payload'

import { describe, expect, it } from '@jest/globals'

import { type BackgroundTask, backgroundWorkState, runBackgroundTasks } from './backgroundWork.ts'

describe('a round of background work', () => {
  it('counts and logs a failure, and goes on with the rest', async () => {
    const ran: string[] = []
    const logged: unknown[] = []
    const tasks: BackgroundTask[] = [
      { name: 'breaks', run: () => Promise.reject(new Error('the disk is full')) },
      { name: 'works', run: async () => ran.push('works') },
    ]
    const before = { ...backgroundWorkState }
    const logger = { error: (entry: unknown) => logged.push(entry) }
    await runBackgroundTasks({ payload: { logger } as unknown as Payload, tasks })
    expect(ran).toEqual(['works'])
    expect(logged).toHaveLength(1)
    expect(backgroundWorkState).toMatchObject({
      failures: before.failures + 1,
      lastFailure: { message: 'the disk is full', task: 'breaks' },
      runs: before.runs + 1,
    })
  })
})
